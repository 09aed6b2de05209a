import type { AnyKoloEvent, Writing } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { indexDocuments } from '@kolo/search';
import type { Deps } from '@kolo/service';
import { searchablesOf } from './searchables.ts';

type Changed = { kind: 'community' | 'question' | 'resource'; id: Id } | null;

function changedBy(event: AnyKoloEvent): Changed {
  switch (event.type) {
    case 'community.created':
    case 'community.changed':
    case 'community.umbrellaChanged':
    case 'pitch.updated':
      return { kind: 'community', id: event.subject };
    case 'question.asked':
      return { kind: 'question', id: event.subject };
    case 'answer.posted':
      return { kind: 'question', id: event.data.questionId };
    case 'resource.submitted':
      return { kind: 'resource', id: event.subject };
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
  const changed = events.map(changedBy).filter((it) => it !== null);
  if (changed.length === 0) return;
  const idsOf = (wanted: string) => [
    ...new Set(changed.flatMap(({ kind, id }) => (kind === wanted ? [id] : []))),
  ];
  const ids = { community: idsOf('community'), question: idsOf('question'), resource: idsOf('resource') };
  const found = await searchablesOf(connection, ids, session);
  await indexDocuments(connection, Object.values(ids).flat(), found, session);
}
