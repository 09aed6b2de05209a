import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { identityWrite } from '../write.ts';
import { readsStandingIn } from './person.policy.ts';
import { changePerson, findHolderOfGrant, touchOtherOperators } from './person.store.ts';
import { mayGrant } from './role-grant.policy.ts';

export const revokeRole = identityWrite({
  name: 'revokeRole',
  input: z.object({ grantId: idOf('grant') }),
  run: async ({ context, input, session }) => {
    const { connection, viewer } = context;
    const person = await findHolderOfGrant(connection, session, input.grantId);
    const grant = person?.roles.find(({ _id }) => _id === input.grantId);
    if (!person || !grant) refuse('NOT_FOUND', 'grantId');
    if (!mayGrant(viewer, grant.role, grant.tenantId)) {
      refuse(readsStandingIn(viewer, person, grant.tenantId) ? 'NOT_ALLOWED' : 'NOT_FOUND', 'grantId');
    }
    if (grant.role === 'OPERATOR' && (await touchOtherOperators(connection, session, person._id)) === 0) {
      refuse('LAST_OPERATOR', 'grantId');
    }
    await changePerson(connection, session, person, {
      roles: person.roles.filter(({ _id }) => _id !== grant._id),
    });
    return { personId: person._id };
  },
});

export type RevokedRole = Awaited<ReturnType<typeof revokeRole>>;
