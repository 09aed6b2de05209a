import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';

export const entryCodePolicies = {
  Mutation: { fields: { issueEntryCode: 'signedIn', redeemEntryCode: 'anyone' } },
  // Only in the answer to who had it made.
  EntryCode: { fields: { person: 'whoSeesIt', code: 'whoSeesIt', expiresAt: 'whoSeesIt' } },
} satisfies TypePolicies<Context>;
