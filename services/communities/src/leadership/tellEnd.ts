import type { Emit } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { envelopeOf } from '../community/enterCommunity.ts';
import type { LeadershipRecord } from './leadership.model.ts';

/** Tells that a term ended at `to`; `by` is null where it simply ran out. */
export function tellEnd(
  emit: Emit,
  community: CommunityRecord,
  term: LeadershipRecord,
  to: Date,
  by: Id | null,
): void {
  emit({
    type: 'leadership.ended',
    ...envelopeOf(community),
    subject: term._id,
    sequence: term.version + 1,
    occurredAt: to.getTime(),
    actor: by,
    data: {
      personId: term.personId,
      group: term.group,
      from: term.from.toISOString(),
      to: to.toISOString(),
      activityId: term.activityId,
    },
  });
}
