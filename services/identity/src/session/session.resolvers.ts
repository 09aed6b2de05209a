import type { Resolvers } from '../generated/resolvers.ts';
import { changePassword } from './changePassword.ts';
import { refreshSession } from './refreshSession.ts';
import { revokeSession } from './revokeSession.ts';
import { listLiveSessions } from './session.store.ts';
import { signIn } from './signIn.ts';
import { signOut } from './signOut.ts';

export const sessionResolvers = {
  Query: {
    sessions: (_parent, _args, { viewer, connection, clock }) =>
      viewer.personId === null ? [] : listLiveSessions(connection, viewer.personId, new Date(clock.now())),
  },
  Mutation: { signIn, refreshSession, signOut, revokeSession, changePassword },
  Session: {
    id: ({ _id }) => _id,
    current: ({ _id }, _args, { viewer }) => _id === viewer.sessionId,
  },
} satisfies Resolvers;
