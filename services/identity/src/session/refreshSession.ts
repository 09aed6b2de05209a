import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { refuse, report } from '@kolo/graphql';
import { secretWrite } from '../write.ts';
import { tokensOf } from './beginSession.ts';
import { expiryOf } from './lifetimes.ts';
import { endSession, findSession, rotateRefreshToken } from './session.store.ts';
import { hashOfToken, newRefreshToken, sessionOfRefreshToken } from './tokens.ts';

/**
 * Two tabs of one browser refresh at the same time with the same token, and neither is a thief. A request that came before the
 * token was spent cannot have seen the next one; a request that comes after it shows a token that its owner no longer
 * holds. To tell them apart each refresh waits a moment before it spends the token, so that all that were sent together
 * have come. Measured by the machine's clock: it is about the order of requests, not about business time.
 */
export const TOGETHER_MS = 250;

export const givenRefreshToken = z.string().superRefine((value, context) => {
  if (value.trim() === '') return report(context, 'REQUIRED');
  if (value.length > 300) report(context, 'TOO_LONG', { max: 300 });
});

export const refreshSession = secretWrite({
  input: z.object({ refreshToken: givenRefreshToken }),
  run: async (context, { refreshToken }) => {
    const cameAtMs = Date.now();
    const { connection, clock, equipment, logger } = context;
    const sessionId = sessionOfRefreshToken(equipment.secrets, refreshToken);
    const session = sessionId === null ? null : await findSession(connection, sessionId);
    if (!session) refuse('SESSION_ENDED', 'refreshToken');
    await pause(TOGETHER_MS);

    const { _id: id, personId, device, endsAt } = session;
    const now = clock.now();
    const next = newRefreshToken(equipment.secrets, id);
    const rotated = await rotateRefreshToken(
      connection,
      id,
      { refreshHash: hashOfToken(refreshToken), now: new Date(now) },
      {
        refreshHash: hashOfToken(next),
        rotatedAtMs: Date.now(),
        lastUsedAt: new Date(now),
        expiresAt: expiryOf(device, now, endsAt.getTime()),
      },
    );
    if (rotated) return tokensOf(context, { personId, sessionId: id }, next);

    const present = await findSession(connection, id);
    const isOver = !present || present.endedAt !== null || present.expiresAt.getTime() <= now;
    if (isOver) refuse('SESSION_ENDED', 'refreshToken');
    if (cameAtMs <= present.rotatedAtMs) refuse('REFRESHED_MEANWHILE', 'refreshToken');
    // A spent token: whoever shows it, one of the two who hold this family is not its owner.
    await endSession(connection, { id, personId, reason: 'TOKEN_REUSED', now: new Date(now) });
    logger.warn({ sessionId: id }, 'A spent refresh token was shown: the session is ended');
    refuse('SESSION_ENDED', 'refreshToken');
  },
});

export type RefreshedSession = Awaited<ReturnType<typeof refreshSession>>;
