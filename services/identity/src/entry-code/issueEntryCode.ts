import { z } from 'zod';
import { isOperator } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import { idOf, refuse } from '@kolo/graphql';
import { demandPerson } from '../person/demandPerson.ts';
import { organisesPerson } from '../person/person.policy.ts';
import type { PersonRecord } from '../person/person.model.ts';
import { findCredential } from '../session/credential.store.ts';
import { identityWrite } from '../write.ts';
import { issueCodes } from './entry-code.ts';

/** Who registers persons also hands them a second code when the first was lost. */
export function mayIssueEntryCode(
  viewer: Viewer,
  person: Pick<PersonRecord, '_id' | 'registrations'>,
): boolean {
  return organisesPerson(viewer, person) || isOperator(viewer);
}

export const issueEntryCode = identityWrite({
  name: 'issueEntryCode',
  input: z.object({ personId: idOf('person') }),
  run: async ({ context, input, session }) => {
    const { _id: personId } = await demandPerson(context, session, input.personId, mayIssueEntryCode);
    // A code sets the password: for somebody who has one already it would be a way into their account.
    if (await findCredential(context.connection, personId, session)) refuse('ENTERED_ALREADY', 'personId');
    const { seeds, expiresAt } = await issueCodes(context, session, [personId]);
    return { personId, seed: seeds[0] ?? '', expiresAt };
  },
});

export type IssuedEntryCode = Awaited<ReturnType<typeof issueEntryCode>>;
