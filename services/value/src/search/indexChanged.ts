import type { ClientSession, Connection } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { indexDocuments, TEXT, TITLE } from '@kolo/search';
import type { Searchable, SearchSource } from '@kolo/search';
import type { StoryContent, StoryRecord } from '../story/story.model.ts';
import { storiesById } from '../story/story.store.ts';

/** For whom a story may exist (story.policy.ts), in the words of the index. */
export const audience = {
  teller: (personId: Id) => `person:${personId}`,
  community: (id: Id) => `community:${id}`,
  tenant: (id: Id) => `tenant:${id}`,
};

const telling: ReadonlySet<string> = new Set<AnyKoloEvent['type']>([
  'story.submitted',
  'story.validated',
  'story.returned',
  'story.consentChanged',
]);

/** Reads anew the stories that events tell of, as they are now. */
export async function indexChanged(
  connection: Connection,
  events: readonly AnyKoloEvent[],
  session: ClientSession,
): Promise<void> {
  const ids = [...new Set(events.filter(({ type }) => telling.has(type)).map(({ subject }) => subject))];
  if (ids.length > 0) await indexStories(connection, ids, session);
}

async function indexStories(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession,
): Promise<void> {
  const stories = await storiesById(connection, ids, session);
  const found = [...stories.values()].flatMap((story) => searchableOf(story) ?? []);
  await indexDocuments(connection, ids, found, session);
}

export const searchSource: SearchSource = {
  collections: { STORY: 'stories' },
  index: (connection, _kind, ids, session) => indexStories(connection, ids, session),
};

/**
 * A story is found by words that everybody reads who may find it. Once validated, by the words of that version, also while the teller
 * works on the next: outsiders must not learn by searching what stands in one that they cannot read. Before, by what was handed
 * in, which the community reads; first drafts and what was returned, by nobody.
 */
function wordsFound({ validated, status, content }: StoryRecord): StoryContent | null {
  if (validated) return validated.content;
  return status === 'SUBMITTED' ? content : null;
}

function searchableOf(story: StoryRecord): Searchable | null {
  const content = wordsFound(story);
  if (content === null) return null;
  const { _id, tellerId, communityId, tenantId, consent } = story;
  const isShared = consent !== 'PRIVATE';
  const isBeyond = consent === 'SPONSOR' || consent === 'PUBLIC';
  return {
    id: _id,
    kind: 'STORY',
    languages: [content.language],
    texts: [
      ...(content.title === null ? [] : [{ text: content.title, weight: TITLE }]),
      ...content.steps.map(({ text }) => ({ text, weight: TEXT })),
    ],
    audiences: [
      audience.teller(tellerId),
      ...(isShared ? [audience.community(communityId)] : []),
      ...(isBeyond ? [audience.tenant(tenantId)] : []),
    ],
  };
}
