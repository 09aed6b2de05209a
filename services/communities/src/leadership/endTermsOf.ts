import type { Connection } from 'mongoose';
import type { Writing } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { currentTermsOf, endTerm } from './leadership.store.ts';
import { tellEnd } from './tellEnd.ts';

/** Ends every term of somebody who no longer takes part: whoever left must not go on reading as a leader. */
export async function endTermsOf(
  connection: Connection,
  { session, emit }: Writing,
  community: CommunityRecord,
  personId: Id,
  end: { at: number; by: Id | null },
): Promise<void> {
  for (const term of await currentTermsOf(connection, session, community._id, personId)) {
    const to = new Date(Math.max(end.at, term.from.getTime()));
    if (await endTerm(connection, session, term, to)) tellEnd(emit, community, term, to, end.by);
  }
}
