import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { secretWrite } from '../write.ts';
import { endSession } from './session.store.ts';

export const revokeSession = secretWrite({
  input: z.object({ sessionId: idOf('session') }),
  run: async ({ connection, viewer, clock }, { sessionId }) => {
    const personId = viewer.personId ?? refuse('NOT_FOUND', 'sessionId');
    const now = new Date(clock.now());
    const ended = await endSession(connection, { id: sessionId, personId, reason: 'REVOKED', now });
    if (!ended) refuse('NOT_FOUND', 'sessionId');
    return { sessionId };
  },
});

export type RevokedSession = Awaited<ReturnType<typeof revokeSession>>;
