import { bestLanguage } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { belongsInDigests } from '../resource/curation.ts';
import { domainsOf } from '../resource/resource.resolvers.ts';
import { viewsOf } from '../resource/resource.store.ts';
import { totalMinutes } from './compose.ts';
import { contentFor, loadDigest } from './content.ts';
import type { DigestRecord, ShownItem, ShownQuestion } from './digest.model.ts';
import { findDigest } from './digest.store.ts';
import { renderDigest } from './render.ts';

/** The items that still belong in a digest; without those that the viewer has read. */
async function itemsOf(digest: DigestRecord, includeRead: boolean, context: Context): Promise<ShownItem[]> {
  const { connection, viewer, clock, loaders } = context;
  const ids = digest.items.map(({ resourceId }) => resourceId);
  const standing = await context.standing(digest.communityId);
  const reader = includeRead ? [] : [viewer.personId].filter((id) => id !== null);
  const read = await viewsOf(connection, ids, reader);
  const shown = await Promise.all(
    digest.items.map(async ({ resourceId, minutes }) => ({
      resource: await loaders.resource.load(resourceId),
      minutes,
    })),
  );
  return shown.flatMap(({ resource, minutes }) => {
    if (!resource || !standing || !belongsInDigests(resource, standing.timezone, clock.now())) return [];
    return read.has(`${resource._id}|${viewer.personId ?? ''}`) ? [] : [{ resource, minutes }];
  });
}

async function questionsOf(digest: DigestRecord, { loaders }: Context): Promise<ShownQuestion[]> {
  const shown = await Promise.all(
    digest.questions.map(async ({ questionId, answered, minutes }) => ({
      question: await loaders.question.load(questionId),
      answered,
      minutes,
    })),
  );
  return shown.flatMap(({ question, ...rest }) => (question ? [{ question, ...rest }] : []));
}

/** The community of a digest, which is never without one. */
async function communityOf({ communityId }: DigestRecord, { loaders }: Context) {
  const community = await loaders.community.load(communityId);
  if (!community) throw new Error(`A digest of the unknown community ${communityId}`);
  return community;
}

export const digestResolvers = {
  Query: {
    digest: (_parent, { community, week }, { connection }) => findDigest(connection, community, week),
  },
  Digest: {
    id: ({ _id }) => _id,
    community: (digest, _args, context) => communityOf(digest, context),
    items: (digest, { includeRead }, context) => itemsOf(digest, includeRead ?? false, context),
    questions: (digest, _args, context) => questionsOf(digest, context),
    estimatedMinutes: (digest) => totalMinutes(digest),
    printText: async (digest, { language }, context) => {
      const { connection, clock, viewer } = context;
      const community = await communityOf(digest, context);
      const languages = language ? [language] : viewer.languages;
      const content = contentFor(await loadDigest(connection, community, digest, clock.now()), null);
      return renderDigest(content, 'PRINT', bestLanguage(languages), languages);
    },
    sentTo: ({ state, sentTo }) => (state === 'SENT' ? sentTo : null),
  },
  DigestItem: {
    sizeKb: ({ resource }) => resource.sizeKb,
    domains: ({ resource }, _args, context) => domainsOf(resource.domainIds, context),
  },
} satisfies Resolvers;
