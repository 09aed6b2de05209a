import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { bestText } from '../bestText.ts';
import type { Context } from '../context.ts';
import { countsDiscussion, readsDiscussion } from '../contribution/contribution.policy.ts';
import { readablePage } from '../contribution/readable-page.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { DomainRecord } from '../domain/domain.model.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { isRejudgingDue, presentRound } from './curation.ts';
import { judgeResource } from './judgeResource.ts';
import { openResource } from './openResource.ts';
import type { ResourcePage, ResourceWritten } from './resource.model.ts';
import { mayJudge, resourcesVisibleTo } from './resource.policy.ts';
import { countResources, listResources } from './resource.store.ts';
import type { ResourceFilter } from './resource.store.ts';
import { submitResource } from './submitResource.ts';

const resource = (id: Id | undefined, { loaders }: Context) =>
  id === undefined ? null : loaders.resource.load(id);

async function resourcesOf(
  context: Context,
  communityId: Id,
  args: PageArgs & ResourceFilter,
): Promise<ResourcePage> {
  const { connection, viewer } = context;
  const standing = await context.standing(communityId);
  const mayRead = standing !== null && readsDiscussion(standing);
  const visible = mayRead ? resourcesVisibleTo(standing, viewer.personId) : {};
  return readablePage(mayRead, args, {
    read: (after, limit) => listResources(connection, communityId, args, visible, after, limit),
    count: () => countResources(connection, communityId, args, visible),
  });
}

/** The domains of a resource; all of them exist, since none is ever deleted. */
export async function domainsOf(domainIds: readonly Id[], { loaders }: Context): Promise<DomainRecord[]> {
  const found = await Promise.all(domainIds.map((id) => loaders.domain.load(id)));
  return found.filter((domain) => domain !== null);
}

const written = {
  resource: ({ resourceId }: ResourceWritten, _args: unknown, context: Context) =>
    resource(resourceId, context),
};

export const resourceResolvers = {
  Query: {
    resource: (_parent, { id }, context) => resource(id, context),
    resources: async (_parent, { community, ...args }, context) =>
      (await holdsOf(context, community, countsDiscussion)) ? resourcesOf(context, community, args) : null,
  },
  Mutation: { submitResource, judgeResource, openResource },
  SubmitResourcePayload: written,
  JudgeResourcePayload: written,
  OpenResourcePayload: written,
  Community: { resources: ({ _id }, args, context) => resourcesOf(context, _id, args) },
  Resource: {
    __resolveReference: ({ id }, context) => resource(id, context),
    id: ({ _id }) => _id,
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
    submitter: ({ submitterId }) => ({ id: submitterId }),
    title: ({ titles }, _args, { viewer }) => bestText(titles, viewer.languages),
    domains: ({ domainIds }, _args, context) => domainsOf(domainIds, context),
    judgements: ({ judgements }) =>
      presentRound(judgements).flatMap(({ curatorId, at, verdicts }) =>
        verdicts.map((one) => ({ ...one, curator: { id: curatorId }, judgedAt: at })),
      ),
    rejudgingDue: (record, _args, { clock }) => isRejudgingDue(record, clock.now()),
    viewerCanJudge: (record, _args, context) =>
      holdsOf(context, record.communityId, (standing) =>
        mayJudge(standing, context.viewer.personId, record, context.clock.now()),
      ),
  },
} satisfies Resolvers;
