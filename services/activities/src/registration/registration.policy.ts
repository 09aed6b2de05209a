import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { RegistrationPage } from './registration.model.ts';

const isReadable = (_context: Context, page: RegistrationPage): boolean => page.readable;

export const registrationPolicies: TypePolicies<Context> = {
  // Reached only through a page that is readable, or as the viewer's own.
  Registration: {
    fields: {
      id: 'whoSeesIt',
      activity: 'whoSeesIt',
      person: 'whoSeesIt',
      state: 'whoSeesIt',
      level: 'whoSeesIt',
      waitingPosition: 'whoSeesIt',
      channel: 'whoSeesIt',
      registeredAt: 'whoSeesIt',
      movedUpAt: 'whoSeesIt',
      cancelledAt: 'whoSeesIt',
    },
  },
  RegistrationConnection: typePolicy<Context, RegistrationPage>({
    fields: { edges: isReadable, nodes: isReadable, pageInfo: isReadable, totalCount: 'whoSeesIt' },
  }),
};
