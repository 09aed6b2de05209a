import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { pitches } from './measure/pitches.ts';
import { ofCommunities } from './scope.ts';
import { LAST_DAY } from './window.ts';

const FIELDS = 10;

export const pitchAnswered: Indicator = {
  code: 'OR-02',
  version: 1,
  title: {
    uk: 'Відповіді на запитання новачка',
    ru: 'Ответы на вопросы новичка',
    en: 'Answers to the newcomer’s questions',
  },
  cycle: 'ORIENTING',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Answered fields of the pitch / 10 (why 4, what 3, how 3), over all communities of the scope; n = fields.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'NOBODY',
  windows: ['L'],
  scopes: ofCommunities,
  measures: [pitches],
  *countsOn(fold) {
    // It is as it is now, whatever the day.
    if (Object.keys(fold(pitches)).length > 0) yield LAST_DAY;
  },
  finish(fold) {
    const answered = Object.values(fold(pitches)).map(([, fields]) => fields);
    return ratio(
      answered.reduce((sum, fields) => sum + fields, 0),
      answered.length * FIELDS,
    );
  },
};
