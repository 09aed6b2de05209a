import type { Connection } from 'mongoose';
import type { LeadershipPhase, Writing } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { envelopeOf } from '../community/enterCommunity.ts';
import type { LeadershipRecord } from './leadership.model.ts';
import { storePhase } from './leadership.store.ts';

/** Puts an assignment into another phase and tells so; `by` is null for what Kolo does by itself. */
export async function turnPhase(
  connection: Connection,
  { session, emit }: Writing,
  community: CommunityRecord,
  term: LeadershipRecord,
  turn: { to: LeadershipPhase; at: number; by: Id | null },
): Promise<void> {
  if (!(await storePhase(connection, session, term, turn.to))) return;
  const { personId, group, activityId } = term;
  emit({
    type: 'leadership.phaseChanged',
    ...envelopeOf(community),
    subject: term._id,
    sequence: term.version + 1,
    occurredAt: turn.at,
    actor: turn.by,
    data: { personId, group, activityId, from: term.phase, to: turn.to },
  });
}
