import { isSignedIn } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { SessionRecord } from './session.model.ts';

export function ownsSession(viewer: Viewer, { personId }: Pick<SessionRecord, 'personId'>): boolean {
  return isSignedIn(viewer) && viewer.personId === personId;
}

/** Machines have tokens, not sessions. */
const persons = ({ viewer }: Context) => isSignedIn(viewer);

export const sessionPolicies = {
  Query: { fields: { sessions: persons } },
  Mutation: {
    fields: {
      signIn: 'anyone',
      // The refresh token is the proof.
      refreshSession: 'anyone',
      signOut: 'anyone',
      revokeSession: persons,
      changePassword: persons,
    },
  },
  Session: typePolicy<Context, SessionRecord>({
    visible: ({ viewer }, session) => ownsSession(viewer, session),
    fields: {
      id: 'whoSeesIt',
      device: 'whoSeesIt',
      createdAt: 'whoSeesIt',
      lastUsedAt: 'whoSeesIt',
      expiresAt: 'whoSeesIt',
      current: 'whoSeesIt',
    },
  }),
} satisfies TypePolicies<Context>;
