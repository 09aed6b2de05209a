import { z } from 'zod';
import { oneOf, refuse, text } from '@kolo/graphql';
import { normalisedContact } from '../person/contact.ts';
import { devices } from '../person/person.model.ts';
import { findPersonByContact } from '../person/person.store.ts';
import { givenPassword } from '../security/passwords.ts';
import { hashOfToken, personOfDeviceToken } from './tokens.ts';
import { secretWrite } from '../write.ts';
import { beginSession } from './beginSession.ts';
import { findCredential } from './credential.store.ts';

export const signIn = secretWrite({
  input: z.object({
    login: text(254),
    password: givenPassword,
    device: oneOf(devices).optional(),
    deviceToken: z.string().max(300).optional().catch(undefined),
  }),
  run: async (context, { password, device, deviceToken, ...input }) => {
    const { connection, equipment, clientAddress } = context;
    const { secrets, attempts, passwords } = equipment;
    const login = normalisedContact(input.login);
    const person = await findPersonByContact(connection, login);

    const deviceOf = deviceToken === undefined ? null : personOfDeviceToken(secrets, deviceToken);
    const known = deviceToken !== undefined && deviceOf !== null && deviceOf === person?._id;
    const knownDevice = known ? hashOfToken(deviceToken) : null;
    const attempt = await attempts.signIn(login, { clientAddress, knownDevice });
    if (!attempt.allowed) refuse('TOO_MANY_ATTEMPTS', [], { minutes: attempt.waitMinutes });

    // The same steps for every state of an account: an unknown one has nobody's credential, which does not exist either.
    const credential = await findCredential(connection, person?._id ?? 'nobody');
    const matches = await passwords.matches(password, credential?.passwordHash ?? null);
    if (!person || !matches) refuse('SIGN_IN_FAILED');
    await attempt.succeeded();
    return beginSession(context, person._id, device ?? person.accessProfile?.device ?? 'OWN');
  },
});

export type SignedIn = Awaited<ReturnType<typeof signIn>>;
