import { pageOf } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addOrganisationContact } from './addOrganisationContact.ts';
import { changeOrganisationContact } from './changeOrganisationContact.ts';
import type { OrganisationContactWritten } from './contact.model.ts';
import { countContacts, listContacts } from './contact.store.ts';
import { removeOrganisationContact } from './removeOrganisationContact.ts';

const written = {
  contact: ({ contactId }: OrganisationContactWritten, _args: unknown, { loaders }: Context) =>
    contactId === undefined ? null : loaders.contact.load(contactId),
};

export const contactResolvers = {
  Mutation: { addOrganisationContact, changeOrganisationContact, removeOrganisationContact },
  AddOrganisationContactPayload: written,
  ChangeOrganisationContactPayload: written,
  RemoveOrganisationContactPayload: {
    community: ({ communityId }, _args, { loaders }) =>
      communityId === undefined ? null : loaders.community.load(communityId),
  },
  Community: {
    organisationContacts: ({ _id }, { organisation, ...args }, { connection }) =>
      pageOf(args, {
        read: (after, limit) => listContacts(connection, _id, organisation ?? null, after, limit),
        keyOf: (contact) => contact._id,
        count: () => countContacts(connection, _id, organisation ?? null),
      }),
  },
  OrganisationContact: {
    __resolveReference: ({ id }, { loaders }) => loaders.contact.load(id),
    id: ({ _id }) => _id,
    organisation: ({ organisationId }) => ({ id: organisationId }),
    person: ({ personId }) => (personId === null ? null : { id: personId }),
    addedBy: ({ addedBy }) => (addedBy === null ? null : { id: addedBy }),
  },
} satisfies Resolvers;
