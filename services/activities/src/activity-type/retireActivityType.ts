import { z } from 'zod';
import { organises } from '@kolo/auth';
import { idOf, refuse } from '@kolo/graphql';
import { defineActivitiesWrite } from '../write.ts';
import { hasToDoWith } from './activityType.policy.ts';
import { retireTenantType, tenantTypesById } from './activityType.store.ts';

/** Lets a tenant's own type be planned no more. Said twice, it has one effect. */
export const retireActivityType = defineActivitiesWrite({
  name: 'retireActivityType',
  input: z.object({ tenantTypeId: idOf('activitytype') }),
  async run({ context, input, session }) {
    const { connection, viewer, clock } = context;
    const { tenantTypeId } = input;
    const [type] = await tenantTypesById(connection, [tenantTypeId], session);
    if (!type || !hasToDoWith(await context.reach(), type.tenantId)) {
      return refuse('NOT_FOUND', 'tenantTypeId');
    }
    if (!organises(viewer, type.tenantId)) refuse('NOT_ALLOWED', 'tenantTypeId');
    if (type.retiredAt === null) {
      await retireTenantType(connection, tenantTypeId, new Date(clock.now()), session);
    }
    return { tenantTypeId };
  },
});
