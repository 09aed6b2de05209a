import { z } from 'zod';
import { isOperator, tenantRoles } from '@kolo/auth';
import { idOf, oneOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { organisationsOfTenants } from '../organisation/organisation.store.ts';
import { demandInTenant } from '../tenant/tenant.policy.ts';
import { identityWrite } from '../write.ts';
import { demandPerson } from './demandPerson.ts';
import { changePerson } from './person.store.ts';
import { mayGrant } from './role-grant.policy.ts';

export const grantRole = identityWrite({
  name: 'grantRole',
  input: z.object({
    personId: idOf('person'),
    role: oneOf(tenantRoles),
    tenantId: idOf('tenant').optional(),
    organisationId: idOf('organisation').optional(),
  }),
  run: async ({ context, input, session }) => {
    const { connection, viewer, clock } = context;
    const { role } = input;
    const tenantId = role === 'OPERATOR' ? null : (input.tenantId ?? refuse('REQUIRED', 'tenantId'));
    if (tenantId !== null) await demandInTenant(context, mayGrant(viewer, role, tenantId), tenantId);
    else if (!mayGrant(viewer, role, null)) refuse('NOT_ALLOWED', 'role');

    // An organiser gives roles to persons of the tenant; the operator to anybody, e.g. the first organiser.
    const person = await demandPerson(
      context,
      session,
      input.personId,
      (_viewer, { registrations }) =>
        isOperator(viewer) || registrations.some((registration) => registration.tenantId === tenantId),
    );
    let organisationId: string | null = null;
    if (role === 'SPONSOR' && tenantId !== null) {
      organisationId = input.organisationId ?? refuse('REQUIRED', 'organisationId');
      const known = await organisationsOfTenants(connection, session, [tenantId], [organisationId]);
      if (!known.has(organisationId)) refuse('NOT_FOUND', 'organisationId');
    }

    const held = person.roles.find(
      (grant) =>
        grant.role === role && grant.tenantId === tenantId && grant.organisationId === organisationId,
    );
    if (held) return { personId: person._id, grantId: held._id };
    const grantId = newId('grant');
    const grantedAt = new Date(clock.now());
    const grant = { _id: grantId, role, tenantId, organisationId, grantedAt, grantedBy: viewer.personId };
    await changePerson(connection, session, person, { roles: [...person.roles, grant] });
    return { personId: person._id, grantId };
  },
});

export type GrantedRole = Awaited<ReturnType<typeof grantRole>>;
