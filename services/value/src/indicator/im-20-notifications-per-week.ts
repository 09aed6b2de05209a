import { figure } from './definition.ts';
import type { Indicator } from './definition.ts';
import { percentile } from './distribution.ts';
import { membersDuring, memberships } from './measure/memberships.ts';
import { notifications } from './measure/notifications.ts';
import { ofCommunities } from './scope.ts';

export const notificationsPerWeek: Indicator = {
  code: 'IM-20',
  version: 1,
  title: {
    uk: 'Сповіщення на учасника за тиждень',
    ru: 'Уведомления на участника за неделю',
    en: 'Notifications per member and week',
  },
  cycle: 'IMMEDIATE',
  unit: 'notifications',
  direction: 'DOWN',
  mode: 'A',
  formula:
    '90th percentile (nearest rank) of the notifications that each member was sent in the 7 days; members who were sent none count as 0.',
  source: 'UNEP network communities [prop]',
  standsOn: 'PERSONS',
  windows: ['D7'],
  scopes: ofCommunities,
  measures: [notifications, memberships],
  finish(fold, window) {
    const sent = fold(notifications);
    const members = [...membersDuring(fold(memberships), window)];
    return figure(
      percentile(
        members.map((personId) => sent[personId] ?? 0),
        90,
      ),
      members.length,
    );
  },
};
