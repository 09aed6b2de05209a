import type { Resolvers } from '../generated/resolvers.ts';
import { codeOf } from './entry-code.ts';
import { issueEntryCode } from './issueEntryCode.ts';
import { redeemEntryCode } from './redeemEntryCode.ts';

export const entryCodeResolvers = {
  Mutation: { issueEntryCode, redeemEntryCode },
  EntryCode: {
    person: ({ personId }, _args, { loaders }) => loaders.person.load(personId),
    code: ({ personId, seed }, _args, { equipment }) => codeOf(equipment.secrets, personId, seed),
  },
  IssueEntryCodePayload: {
    entryCode: ({ personId, seed, expiresAt }) =>
      personId && seed && expiresAt ? { personId, seed, expiresAt } : null,
  },
} satisfies Resolvers;
