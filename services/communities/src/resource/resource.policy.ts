import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import type { Context } from '../context.ts';
import { countsDiscussion, readsDiscussion } from '../contribution/contribution.policy.ts';
import { enteredByViewer, holdsOf } from '../contribution/sight.ts';
import type { Standing } from '../standing/standing.ts';
import { isBeingJudged, openRound } from './curation.ts';
import type { ResourceRecord } from './resource.model.ts';
import type { VisibleResources } from './resource.store.ts';

type Place = Pick<ResourceRecord, 'submitterId' | 'status'>;

/** Inside a community all see what is published, the submitter their own, and curators everything. */
export const seesResource = (
  standing: Standing,
  personId: Id | null,
  { submitterId, status }: Place,
): boolean =>
  readsDiscussion(standing) && (status === 'PUBLISHED' || standing.isCurator || submitterId === personId);

/** `seesResource` as a filter. */
export function resourcesVisibleTo(standing: Standing, personId: Id | null): VisibleResources {
  if (standing.isCurator) return {};
  return { $or: [{ status: 'PUBLISHED' }, { submitterId: personId ?? '' }] };
}

/** The reasons are for those who judge and for who handed it in, so that the next one is better. */
const readsJudgements = (standing: Standing, personId: Id | null, { submitterId }: Place): boolean =>
  readsDiscussion(standing) && (standing.isCurator || submitterId === personId);

/** A curator judges what others handed in, once a round. */
export const mayJudge = (
  standing: Standing,
  personId: Id | null,
  resource: ResourceRecord,
  now: number,
): boolean =>
  standing.status !== 'ARCHIVED' &&
  standing.isCurator &&
  resource.submitterId !== personId &&
  isBeingJudged(resource, now) &&
  !openRound(resource).judgements.some(({ curatorId }) => curatorId === personId);

export const resourcePolicies: TypePolicies<Context> = {
  Query: { fields: { resource: 'signedIn', resources: 'signedIn' } },
  Mutation: { fields: { submitResource: 'signedIn', judgeResource: 'signedIn', openResource: 'signedIn' } },
  Community: typePolicy<Context, CommunityRecord>({
    fields: { resources: (context, community) => holdsOf(context, community._id, countsDiscussion) },
  }),
  Resource: typePolicy<Context, ResourceRecord>({
    visible: async (context, resource) =>
      enteredByViewer(context, resource) ||
      holdsOf(context, resource.communityId, (standing) =>
        seesResource(standing, context.viewer.personId, resource),
      ),
    fields: {
      id: 'whoSeesIt',
      community: 'whoSeesIt',
      submitter: 'whoSeesIt',
      kind: 'whoSeesIt',
      status: 'whoSeesIt',
      title: 'whoSeesIt',
      titles: 'whoSeesIt',
      descriptions: 'whoSeesIt',
      language: 'whoSeesIt',
      url: 'whoSeesIt',
      body: 'whoSeesIt',
      sizeKb: 'whoSeesIt',
      minutes: 'whoSeesIt',
      domains: 'whoSeesIt',
      channel: 'whoSeesIt',
      submittedAt: 'whoSeesIt',
      publishedAt: 'whoSeesIt',
      judgements: (context, resource) =>
        holdsOf(context, resource.communityId, (standing) =>
          readsJudgements(standing, context.viewer.personId, resource),
        ),
      rejudgeDueAt: 'whoSeesIt',
      rejudgingDue: 'whoSeesIt',
      viewers: 'whoSeesIt',
      viewerCanJudge: 'whoSeesIt',
    },
  }),
  Judgement: {
    fields: {
      criterion: 'whoSeesIt',
      verdict: 'whoSeesIt',
      note: 'whoSeesIt',
      curator: 'whoSeesIt',
      judgedAt: 'whoSeesIt',
    },
  },
};
