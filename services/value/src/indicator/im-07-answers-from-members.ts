import { ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { membersDuring, memberships } from './measure/memberships.ts';
import { replies } from './measure/replies.ts';
import { ofCommunities } from './scope.ts';

export const answersFromMembers: Indicator = {
  code: 'IM-07',
  version: 1,
  title: {
    uk: 'Відповіді від самих учасників',
    ru: 'Ответы от самих участников',
    en: 'Answers from fellow members',
  },
  cycle: 'IMMEDIATE',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Replies and answers that fellow members wrote, none in the role of an invited expert, moderator or the like / all replies and answers.',
  source: 'PEMPAL community of practice [prop]',
  windows: ['M', 'Q', 'H'],
  scopes: ofCommunities,
  measures: [replies, memberships],
  finish(fold, window) {
    const members = membersDuring(fold(memberships), window);
    const writers = new Set<string>();
    let [fromMembers, all] = [0, 0];
    for (const [key, written] of Object.entries(fold(replies))) {
      const [personId = '', role] = key.split('@');
      all += written;
      writers.add(personId);
      if (role === 'MEMBER' && members.has(personId)) fromMembers += written;
    }
    return standingOn(writers, ratio(fromMembers, all));
  },
};
