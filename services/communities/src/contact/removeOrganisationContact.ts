import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { enterThing } from '../community/enterThing.ts';
import { write } from '../write/write.ts';
import { usesContacts } from './contact.policy.ts';
import { deleteContact, findContact } from './contact.store.ts';

export const removeOrganisationContact = write({
  name: 'removeOrganisationContact',
  input: z.object({ contactId: idOf('contact') }),
  async run({ context, input, session }) {
    const { connection } = context;
    const { community } = await enterThing(
      context,
      session,
      await findContact(connection, session, input.contactId),
      { field: 'contactId', sees: usesContacts, may: usesContacts },
    );
    await deleteContact(connection, session, input.contactId);
    return { communityId: community._id };
  },
});
