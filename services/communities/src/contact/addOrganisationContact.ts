import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { enterCommunity } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { usesContacts } from './contact.policy.ts';
import { addContact } from './contact.store.ts';
import { contactFields, refuseStranger } from './contactFields.ts';

export const addOrganisationContact = write({
  name: 'addOrganisationContact',
  input: z.object({
    communityId: idOf('community'),
    organisationId: idOf('organisation'),
    ...contactFields,
  }),
  async run({ context, input, session }) {
    const { connection, clock, viewer } = context;
    const { communityId, organisationId, personId, name, post, email, phone, note } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!usesContacts(standing)) refuse('NOT_ALLOWED', 'communityId');
    if (personId === undefined && name === undefined) refuse('REQUIRED', 'name');
    await refuseStranger(connection, session, community.tenantId, personId);
    const contactId = newId('contact');
    await addContact(connection, session, {
      _id: contactId,
      communityId,
      organisationId,
      personId: personId ?? null,
      name: name ?? null,
      post: post ?? null,
      email: email ?? null,
      phone: phone ?? null,
      note: note ?? null,
      addedBy: viewer.personId,
      addedAt: new Date(clock.now()),
    });
    return { contactId };
  },
});
