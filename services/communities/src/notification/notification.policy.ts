import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { NotificationRecord } from './notification.model.ts';

/** What somebody was told is theirs alone. */
export const notificationPolicies: TypePolicies<Context> = {
  Query: { fields: { notifications: ({ viewer }) => viewer.personId !== null } },
  Subscription: { fields: { notificationAdded: ({ viewer }) => viewer.personId !== null } },
  Notification: typePolicy<Context, NotificationRecord>({
    visible: ({ viewer }, { personId }) => viewer.personId === personId,
    fields: {
      id: 'whoSeesIt',
      kind: 'whoSeesIt',
      state: 'whoSeesIt',
      channel: 'whoSeesIt',
      community: 'whoSeesIt',
      text: 'whoSeesIt',
      options: 'whoSeesIt',
      aboutId: 'whoSeesIt',
      stepId: 'whoSeesIt',
      person: 'whoSeesIt',
      createdAt: 'whoSeesIt',
      sentAt: 'whoSeesIt',
    },
  }),
  NotificationOption: { fields: { code: 'whoSeesIt', label: 'whoSeesIt' } },
};
