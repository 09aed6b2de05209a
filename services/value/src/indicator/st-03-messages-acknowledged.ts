import { count, part, ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { externalMessages, returnedMessages } from './measure/external-messages.ts';
import { ofCommunities } from './scope.ts';

export const messagesAcknowledged: Indicator = {
  code: 'ST-03',
  version: 1,
  title: {
    uk: 'Підтверджені повідомлення назовні',
    ru: 'Подтверждённые сообщения вовне',
    en: 'Messages to stakeholders acknowledged',
  },
  cycle: 'STRATEGIC',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Messages to stakeholders that were acknowledged / sent in the window, one for each stakeholder; beside it, the distinct stakeholders from whom not everything came back.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'NOBODY',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [externalMessages, returnedMessages],
  finish(fold) {
    const returned = fold(returnedMessages);
    const sent = Object.entries(fold(externalMessages));
    // Who said that it arrived is right.
    const arrived = sent.filter(([message, acknowledged]) => acknowledged === 1 || !(message in returned));
    const reached = new Set(arrived.map(([message]) => message.split('@')[1]));
    return {
      ...ratio(sent.filter(([, acknowledged]) => acknowledged === 1).length, sent.length),
      parts: [part('STAKEHOLDERS_REACHED', { ...count(reached.size), unit: 'organisations' })],
    };
  },
};
