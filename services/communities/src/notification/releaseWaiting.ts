import type { Deps } from '@kolo/service';
import { findCommunity } from '../community/community.store.ts';
import { envelopeOf } from '../community/enterCommunity.ts';
import { publishing } from '@kolo/events';
import { hasRoom } from './budget.ts';
import type { NotificationRecord } from './notification.model.ts';
import { changeWaiting, readBudget, spend, waitedLongEnough } from './notification.store.ts';

const BATCH = 200;
const TRY_AGAIN_MS = 24 * 60 * 60 * 1_000;

/** Sends by itself what waited for a digest that never came: to the invited, who get none, or where a community is archived. */
export async function releaseWaiting(deps: Deps): Promise<void> {
  for (;;) {
    const due = await waitedLongEnough(deps.connection, deps.clock.now(), BATCH);
    for (const notification of due) await release(deps, notification);
    if (due.length < BATCH) return;
  }
}

async function release(deps: Deps, notification: NotificationRecord): Promise<void> {
  const { connection, clock } = deps;
  const { _id, communityId, personId, kind, channel } = notification;
  await publishing(deps, async ({ session, emit }) => {
    const community = await findCommunity(connection, session, communityId);
    const now = clock.now();
    const later = { waitsUntil: new Date(now + TRY_AGAIN_MS) };
    const sent = await readBudget(connection, session, communityId, personId);
    if (!community || !hasRoom(sent, 'OTHER', now, community.timezone)) {
      await changeWaiting(connection, session, _id, later);
      return;
    }
    const queued = { state: 'QUEUED' as const, sentAt: new Date(now), waitsUntil: null };
    if (!(await changeWaiting(connection, session, _id, queued))) return;
    await spend(connection, session, community, personId, 'OTHER', now);
    emit({
      type: 'notification.sent',
      subject: _id,
      data: { personId, kind, channel },
      ...envelopeOf(community),
      channel,
    });
  });
}
