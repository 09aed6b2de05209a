import { z } from 'zod';
import { refuse } from '@kolo/graphql';
import { inTransaction } from '@kolo/runtime';
import { givenPassword, isOwnContact, newPassword } from '../security/passwords.ts';
import { secretWrite } from '../write.ts';
import { findCredential, setCredential } from './credential.store.ts';
import { endOtherSessions } from './session.store.ts';

export const changePassword = secretWrite({
  input: z.object({ currentPassword: givenPassword, newPassword }),
  run: async (context, input) => {
    const { connection, viewer, clock, equipment, loaders } = context;
    const personId = viewer.personId ?? refuse('NOT_ALLOWED');
    // An open session on somebody else's desk must not become a way to guess the password.
    const attempt = await equipment.attempts.ownPassword(personId);
    if (!attempt.allowed) refuse('TOO_MANY_ATTEMPTS', [], { minutes: attempt.waitMinutes });
    const credential = await findCredential(connection, personId);
    const matches = await equipment.passwords.matches(
      input.currentPassword,
      credential?.passwordHash ?? null,
    );
    if (!matches) refuse('WRONG_PASSWORD', 'currentPassword');
    await attempt.succeeded();
    const person = await loaders.person.load(personId);
    if (isOwnContact(input.newPassword, [person?.email ?? null, person?.phone ?? null])) {
      refuse('WEAK_PASSWORD', 'newPassword');
    }

    const passwordHash = await equipment.passwords.hash(input.newPassword);
    const now = new Date(clock.now());
    await inTransaction(connection, async (session) => {
      await setCredential(connection, session, { _id: personId, passwordHash, changedAt: now });
      const except = viewer.sessionId;
      await endOtherSessions(connection, session, { personId, except, reason: 'PASSWORD_CHANGED', now });
    });
    return { changed: true };
  },
});

export type ChangedPassword = Awaited<ReturnType<typeof changePassword>>;
