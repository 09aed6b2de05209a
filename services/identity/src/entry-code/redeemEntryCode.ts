import { z } from 'zod';
import { oneOf, refuse, text } from '@kolo/graphql';
import { inTransaction } from '@kolo/runtime';
import { devices } from '../person/person.model.ts';
import { findPersons } from '../person/person.store.ts';
import { isOwnContact, newPassword } from '../security/passwords.ts';
import { findCredential, setCredential } from '../session/credential.store.ts';
import { beginSession } from '../session/beginSession.ts';
import { secretWrite } from '../write.ts';
import { hashOfCode } from './entry-code.ts';
import { findUsableCode, useEntryCode } from './entry-code.store.ts';

export const redeemEntryCode = secretWrite({
  input: z.object({ code: text(40), password: newPassword, device: oneOf(devices).default('OWN') }),
  run: async (context, { code, password, device }) => {
    const { connection, equipment, clock, clientAddress } = context;
    const attempt = await equipment.attempts.entryCode(clientAddress);
    if (!attempt.allowed) refuse('TOO_MANY_ATTEMPTS', [], { minutes: attempt.waitMinutes });

    const hash = hashOfCode(equipment.secrets, code);
    const now = new Date(clock.now());
    const usable = await findUsableCode(connection, hash, now);
    if (!usable) refuse('CODE_NOT_VALID', 'code');
    await attempt.succeeded();
    const [person] = await findPersons(connection, [usable.personId]);
    if (!person) refuse('CODE_NOT_VALID', 'code');
    if (isOwnContact(password, [person.email, person.phone])) refuse('WEAK_PASSWORD', 'password');

    const passwordHash = await equipment.passwords.hash(password);
    return inTransaction(connection, async (session) => {
      const personId = await useEntryCode(connection, session, hash, now);
      if (!personId || (await findCredential(connection, personId, session)))
        refuse('CODE_NOT_VALID', 'code');
      await setCredential(connection, session, { _id: personId, passwordHash, changedAt: now });
      return beginSession(context, personId, device, session);
    });
  },
});

export type RedeemedEntryCode = Awaited<ReturnType<typeof redeemEntryCode>>;
