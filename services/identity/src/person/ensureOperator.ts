import type { Connection } from 'mongoose';
import { newEvent, publish } from '@kolo/events';
import { inTransaction, isDuplicateKey, newId } from '@kolo/runtime';
import type { Clock } from '@kolo/runtime';
import { searchWords } from '../search/fold.ts';
import type { Passwords } from '../security/passwords.ts';
import { findCredential, setCredential } from '../session/credential.store.ts';
import { changePerson, findPersonByContact, insertPersons } from './person.store.ts';

/**
 * Makes sure that the person with this address exists, runs the platform and signs in with this password. Any number of
 * processes may start with it at once.
 */
export async function ensureOperator(
  deps: { connection: Connection; clock: Clock; passwords: Passwords },
  operator: { email: string; password: string },
): Promise<void> {
  const { connection, clock, passwords } = deps;
  const now = new Date(clock.now());
  const known = await findPersonByContact(connection, operator.email);
  const credential = known && (await findCredential(connection, known._id));
  const passwordHolds = await passwords.matches(operator.password, credential?.passwordHash ?? null);
  const holdsRole = known?.roles.some(({ role }) => role === 'OPERATOR') ?? false;
  if (known && holdsRole && passwordHolds) return;

  const passwordHash = passwordHolds ? null : await passwords.hash(operator.password);
  const grant = {
    _id: newId('grant'),
    role: 'OPERATOR' as const,
    tenantId: null,
    organisationId: null,
    grantedAt: now,
    grantedBy: null,
  };
  try {
    await inTransaction(connection, async (session) => {
      const personId = known?._id ?? newId('person');
      if (known && !holdsRole)
        await changePerson(connection, session, known, { roles: [...known.roles, grant] });
      if (!known) {
        const names = [{ language: 'en', text: 'Operator' }];
        await insertPersons(connection, session, [
          {
            _id: personId,
            version: 1,
            names,
            languages: ['en'],
            email: operator.email,
            phone: null,
            registrations: [],
            positions: [],
            territoryId: null,
            roles: [grant],
            accessProfile: null,
            searchWords: searchWords(names.map(({ text }) => text)),
            createdAt: now,
          },
        ]);
        const data = { personId, organisationId: null, territoryId: null };
        await publish(connection, session, [
          newEvent(clock, { type: 'person.registered', subject: personId, data }),
        ]);
      }
      if (passwordHash !== null)
        await setCredential(connection, session, { _id: personId, passwordHash, changedAt: now });
    });
  } catch (error) {
    // Another process was faster; what it stored is the same.
    if (!isDuplicateKey(error)) throw error;
    await ensureOperator(deps, operator);
  }
}
