import { z } from 'zod';
import { refuse } from '@kolo/graphql';
import { secretWrite } from '../write.ts';
import { givenRefreshToken } from './refreshSession.ts';
import { endSession, findSession } from './session.store.ts';
import { sessionOfRefreshToken } from './tokens.ts';

/** By the refresh token too, because a client that was away for long holds nothing else. Signing out twice is no error. */
export const signOut = secretWrite({
  input: z.object({ refreshToken: givenRefreshToken.optional() }),
  run: async ({ connection, viewer, clock, equipment }, { refreshToken }) => {
    const id =
      refreshToken === undefined ? viewer.sessionId : sessionOfRefreshToken(equipment.secrets, refreshToken);
    if (id === null) refuse(refreshToken === undefined ? 'REQUIRED' : 'SESSION_ENDED', 'refreshToken');
    const session = await findSession(connection, id);
    if (session) {
      const now = new Date(clock.now());
      await endSession(connection, { id, personId: session.personId, reason: 'SIGNED_OUT', now });
    }
    return { signedOut: true };
  },
});

export type SignedOut = Awaited<ReturnType<typeof signOut>>;
