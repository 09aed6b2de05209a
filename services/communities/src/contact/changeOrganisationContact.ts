import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { enterThing } from '../community/enterThing.ts';
import { write } from '../write/write.ts';
import { usesContacts } from './contact.policy.ts';
import { changeContact, findContact } from './contact.store.ts';
import { contactFields, refuseStranger } from './contactFields.ts';

export const changeOrganisationContact = write({
  name: 'changeOrganisationContact',
  input: z.object({ contactId: idOf('contact'), ...contactFields }),
  async run({ context, input, session }) {
    const { connection } = context;
    const { contactId, ...given } = input;
    const { community } = await enterThing(
      context,
      session,
      await findContact(connection, session, contactId),
      { field: 'contactId', sees: usesContacts, may: usesContacts },
    );
    await refuseStranger(connection, session, community.tenantId, given.personId);
    const change = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    await changeContact(connection, session, contactId, change);
    return { contactId };
  },
});
