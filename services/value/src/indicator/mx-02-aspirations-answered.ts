import { ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { aspirations } from './measure/aspirations.ts';
import { hopers, personsOf } from './measure/owners.ts';
import { ofCommunities } from './scope.ts';

export const aspirationsAnswered: Indicator = {
  code: 'MX-02',
  version: 1,
  title: {
    uk: 'Сподівання, про які розповіли далі',
    ru: 'Надежды, о которых рассказали далее',
    en: 'Aspirations answered',
  },
  cycle: null,
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Aspirations answered by day 120 after they were told / aspirations that fell due (day 90) in the window.',
  source: 'PEMPAL community of practice [prop]',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [aspirations, hopers],
  finish(fold) {
    const hopes = fold(aspirations);
    const due = Object.values(hopes);
    const answeredInTime = ratio(due.filter((answered) => answered === 1).length, due.length);
    return standingOn(personsOf(Object.keys(hopes), fold(hopers)), answeredInTime);
  },
};
