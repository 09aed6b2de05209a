import type { ClientSession, Connection } from 'mongoose';
import type { AnyKoloEvent, Writing } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { indexDocuments } from '@kolo/search';
import type { SearchKind, SearchSource } from '@kolo/search';
import type { Deps } from '@kolo/service';
import { searchablesOf } from './searchables.ts';

type Changed = { kind: SearchKind; id: Id } | null;

function changedBy(event: AnyKoloEvent): Changed {
  switch (event.type) {
    case 'community.created':
    case 'community.changed':
    case 'community.umbrellaChanged':
    case 'pitch.updated':
      return { kind: 'COMMUNITY', id: event.subject };
    case 'question.asked':
      return { kind: 'QUESTION', id: event.subject };
    case 'answer.posted':
      return { kind: 'QUESTION', id: event.data.questionId };
    case 'post.created':
      return { kind: 'POST', id: event.subject };
    case 'reply.created':
      return { kind: 'POST', id: event.data.postId };
    case 'resource.submitted':
      return { kind: 'RESOURCE', id: event.subject };
    default:
      return null;
  }
}

/** Reads anew what events tell of, as it is now: so their order does not matter, and no text travels with them. */
export async function indexChanged(
  { connection }: Deps,
  events: readonly AnyKoloEvent[],
  { session }: Writing,
): Promise<void> {
  const changed = Map.groupBy(
    events.map(changedBy).filter((it) => it !== null),
    ({ kind }) => kind,
  );
  for (const [kind, those] of changed) {
    await indexOf(connection, kind, [...new Set(those.map(({ id }) => id))], session);
  }
}

async function indexOf(
  connection: Connection,
  kind: SearchKind,
  ids: readonly Id[],
  session: ClientSession,
): Promise<void> {
  await indexDocuments(connection, ids, await searchablesOf(connection, kind, ids, session), session);
}

export const searchSource: SearchSource = {
  collections: { COMMUNITY: 'communities', RESOURCE: 'resources', QUESTION: 'questions', POST: 'posts' },
  index: indexOf,
};
