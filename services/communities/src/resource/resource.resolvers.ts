import type { Page, PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { bestText } from '../bestText.ts';
import type { CommunityRecord } from '../community/community.model.ts';
import type { Context } from '../context.ts';
import { countsDiscussion, readsDiscussion } from '../contribution/contribution.policy.ts';
import { readablePage } from '../contribution/readable-page.ts';
import { holdsOf } from '../contribution/sight.ts';
import { isRejudgingDue, presentRound } from './curation.ts';
import { judgeResource } from './judgeResource.ts';
import { openResource } from './openResource.ts';
import type { ResourceRecord } from './resource.model.ts';
import { mayJudge, resourcesVisibleTo } from './resource.policy.ts';
import { countResources, listResources } from './resource.store.ts';
import type { ResourceFilter } from './resource.store.ts';
import { submitResource } from './submitResource.ts';

type ResourcesArgs = PageArgs & ResourceFilter;

const resource = (id: Id | undefined, context: Context) =>
  id === undefined ? null : context.loaders.resource.load(id);

async function resourcesOf(
  context: Context,
  communityId: Id,
  args: ResourcesArgs,
): Promise<Page<ResourceRecord>> {
  const { connection, viewer } = context;
  const standing = await context.standing(communityId);
  const mayRead = standing !== null && readsDiscussion(standing);
  const visible = mayRead ? resourcesVisibleTo(standing, viewer.personId) : {};
  return readablePage(mayRead, args, {
    read: (after, limit) => listResources(connection, communityId, args, visible, after, limit),
    count: () => countResources(connection, communityId, args, visible),
  });
}

export const resourceResolvers = {
  Query: {
    resource: (_: unknown, { id }: { id: Id }, context: Context) => resource(id, context),
    resources: async (_: unknown, args: ResourcesArgs & { community: Id }, context: Context) =>
      (await holdsOf(context, args.community, countsDiscussion))
        ? resourcesOf(context, args.community, args)
        : null,
  },
  Mutation: { submitResource, judgeResource, openResource },
  SubmitResourcePayload: {
    resource: ({ resourceId }: { resourceId?: Id }, _: unknown, context: Context) =>
      resource(resourceId, context),
  },
  JudgeResourcePayload: {
    resource: ({ resourceId }: { resourceId?: Id }, _: unknown, context: Context) =>
      resource(resourceId, context),
  },
  OpenResourcePayload: {
    resource: ({ resourceId }: { resourceId?: Id }, _: unknown, context: Context) =>
      resource(resourceId, context),
  },
  Community: {
    resources: ({ _id }: CommunityRecord, args: ResourcesArgs, context: Context) =>
      resourcesOf(context, _id, args),
  },
  Resource: {
    __resolveReference: ({ id }: { id: Id }, context: Context) => resource(id, context),
    id: ({ _id }: ResourceRecord) => _id,
    community: ({ communityId }: ResourceRecord, _: unknown, context: Context) =>
      context.loaders.community.load(communityId),
    submitter: ({ submitterId }: ResourceRecord) => ({ id: submitterId }),
    title: ({ titles }: ResourceRecord, _: unknown, context: Context) =>
      bestText(titles, context.viewer.languages),
    domains: ({ domainIds }: ResourceRecord, _: unknown, context: Context) =>
      context.loaders.domain.loadMany(domainIds),
    judgements: ({ judgements }: ResourceRecord) =>
      presentRound(judgements).flatMap(({ curatorId, at, verdicts }) =>
        verdicts.map((one) => ({ ...one, curator: { id: curatorId }, judgedAt: at })),
      ),
    rejudgingDue: (record: ResourceRecord, _: unknown, context: Context) =>
      isRejudgingDue(record, context.clock.now()),
    viewerCanJudge: (record: ResourceRecord, _: unknown, context: Context) =>
      holdsOf(context, record.communityId, (standing) =>
        mayJudge(standing, context.viewer.personId, record, context.clock.now()),
      ),
  },
};
