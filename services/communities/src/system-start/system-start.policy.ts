import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import { seesContribution } from '../contribution/sight.ts';
import type { SystemStartRecord } from './system-start.model.ts';

export const systemStartPolicies: TypePolicies<Context> = {
  Mutation: { fields: { reportSystemStart: 'signedIn' } },
  SystemStart: typePolicy<Context, SystemStartRecord>({
    visible: seesContribution,
    fields: {
      id: 'whoSeesIt',
      community: 'whoSeesIt',
      person: 'whoSeesIt',
      territory: 'whoSeesIt',
      startedOn: 'whoSeesIt',
      reportedAt: 'whoSeesIt',
    },
  }),
};
