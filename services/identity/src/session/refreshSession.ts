import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { refuse, report } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { secretWrite } from '../write.ts';
import { tokensOf } from './beginSession.ts';
import { expiryOf } from './lifetimes.ts';
import type { SessionRecord } from './session.model.ts';
import { countTogether, endSession, findSession, markSettled, rotateRefreshToken } from './session.store.ts';
import { hashOfToken, newRefreshToken, sessionOfRefreshToken } from './tokens.ts';

/**
 * Two tabs of one browser refresh at the same time with the same token, and neither is a thief. Whoever comes before the next
 * token was answered cannot have known of it; whoever shows a token after that shows one that its owner no longer holds.
 * So the answer with the next token is held back for a moment, and until it goes out the session is marked as settling.
 * No clocks are compared: what is told apart is before and after the answer.
 */
const SETTLING_MS = 300;
/** Where the stores are slow, so are the requests that were sent together: by so much of the time that one needed. */
const SETTLING_FACTOR = 8;
/** Not longer than the gateway waits for an answer. */
const SETTLED_AFTER_MS = 1_800;
/** A process that died while it settled leaves its mark behind; it counts no longer than this. */
const MARK_HOLDS_MS = 30_000;

export const givenRefreshToken = z.string().superRefine((value, context) => {
  if (value.trim() === '') return report(context, 'REQUIRED');
  if (value.length > 300) report(context, 'TOO_LONG', { max: 300 });
});

export const refreshSession = secretWrite({
  input: z.object({ refreshToken: givenRefreshToken }),
  run: async (context, { refreshToken }) => {
    const came = performance.now();
    const { connection, clock, equipment, logger } = context;
    const sessionId = sessionOfRefreshToken(equipment.secrets, refreshToken);
    const session = sessionId === null ? null : await findSession(connection, sessionId);
    const now = clock.now();
    if (!session || isOver(session, now)) refuse('SESSION_ENDED', 'refreshToken');

    const { _id: id, personId, device, endsAt } = session;
    const refreshHash = hashOfToken(refreshToken);
    if (session.refreshHash !== refreshHash) {
      if (session.settlingUntilMs > Date.now()) {
        await countTogether(connection, id);
        refuse('REFRESHED_MEANWHILE', 'refreshToken');
      }
      // A spent token: whoever shows it, one of the two who hold this family is not its owner.
      await endSession(connection, { id, personId, reason: 'TOKEN_REUSED', now: new Date(now) });
      logger.warn({ sessionId: id }, 'A spent refresh token was shown: the session is ended');
      refuse('SESSION_ENDED', 'refreshToken');
    }

    const next = newRefreshToken(equipment.secrets, id);
    const nextHash = hashOfToken(next);
    const rotated = await rotateRefreshToken(
      connection,
      id,
      { refreshHash, now: new Date(now) },
      {
        refreshHash: nextHash,
        settlingUntilMs: Date.now() + MARK_HOLDS_MS,
        together: 0,
        lastUsedAt: new Date(now),
        expiresAt: expiryOf(device, now, endsAt.getTime()),
      },
    );
    if (!rotated) {
      // It was the present one when this request came: another of those sent together was faster.
      await countTogether(connection, id);
      refuse('REFRESHED_MEANWHILE', 'refreshToken');
    }
    await settle(connection, id, came);
    await markSettled(connection, id, nextHash);
    return tokensOf(context, { personId, sessionId: id }, next);
  },
});

/** Waits until no more of those sent together come. */
async function settle(connection: Connection, id: Id, came: number): Promise<void> {
  const slowness = SETTLING_FACTOR * (performance.now() - came);
  let seen = 0;
  for (;;) {
    const left = came + SETTLED_AFTER_MS - performance.now();
    if (left <= 0) return;
    await pause(Math.min(Math.max(SETTLING_MS, slowness), left));
    const together = (await findSession(connection, id))?.together ?? 0;
    if (together === seen) return;
    seen = together;
  }
}

function isOver({ endedAt, expiresAt }: SessionRecord, now: number): boolean {
  return endedAt !== null || expiresAt.getTime() <= now;
}

export type RefreshedSession = Awaited<ReturnType<typeof refreshSession>>;
