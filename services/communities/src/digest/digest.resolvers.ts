import { bestLanguage } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { belongsInDigests } from '../resource/curation.ts';
import type { ResourceRecord } from '../resource/resource.model.ts';
import { viewsOf } from '../resource/resource.store.ts';
import { totalMinutes } from './compose.ts';
import { contentFor, loadDigest } from './content.ts';
import type { DigestRecord } from './digest.model.ts';
import { findDigest } from './digest.store.ts';
import { renderDigest } from './render.ts';

interface ShownItem {
  resource: ResourceRecord;
  minutes: number;
}

/** The items that still belong in a digest; without those that the viewer has read. */
async function itemsOf(digest: DigestRecord, includeRead: boolean, context: Context): Promise<ShownItem[]> {
  const { connection, viewer, clock, loaders } = context;
  const ids = digest.items.map(({ resourceId }) => resourceId);
  const standing = await context.standing(digest.communityId);
  const read =
    includeRead || viewer.personId === null ? new Set() : await viewsOf(connection, ids, [viewer.personId]);
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

export const digestResolvers = {
  Query: {
    digest: (_: unknown, { community, week }: { community: Id; week: number }, context: Context) =>
      findDigest(context.connection, community, week),
  },
  Digest: {
    id: ({ _id }: DigestRecord) => _id,
    community: ({ communityId }: DigestRecord, _: unknown, context: Context) =>
      context.loaders.community.load(communityId),
    items: (digest: DigestRecord, { includeRead }: { includeRead?: boolean | null }, context: Context) =>
      itemsOf(digest, includeRead ?? false, context),
    questions: async (digest: DigestRecord, _: unknown, context: Context) =>
      Promise.all(
        digest.questions.map(async (entry) => ({
          ...entry,
          question: await context.loaders.question.load(entry.questionId),
        })),
      ),
    estimatedMinutes: (digest: DigestRecord) => totalMinutes(digest),
    printText: async (digest: DigestRecord, { language }: { language?: string | null }, context: Context) => {
      const { connection, clock, viewer } = context;
      const community = await context.loaders.community.load(digest.communityId);
      if (!community) throw new Error(`A digest of the unknown community ${digest.communityId}`);
      const languages = language ? [language] : viewer.languages;
      const content = contentFor(await loadDigest(connection, community, digest, clock.now()), null);
      return renderDigest(content, 'PRINT', bestLanguage(languages), languages);
    },
    sentTo: ({ state, sentTo }: DigestRecord) => (state === 'SENT' ? sentTo : null),
  },
  DigestItem: {
    sizeKb: ({ resource }: ShownItem) => resource.sizeKb,
    domains: ({ resource }: ShownItem, _: unknown, context: Context) =>
      context.loaders.domain.loadMany(resource.domainIds),
  },
};
