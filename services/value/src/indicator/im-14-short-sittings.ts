import { ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { completed, completions } from './measure/courses.ts';
import { ofCommunities } from './scope.ts';

const MS_PER_MINUTE = 60_000;
const LONGEST_GAP = 20 * MS_PER_MINUTE;
const LONGEST_SITTING = 30 * MS_PER_MINUTE;
const FEWEST_LECTURES = 2;

/** The moments at which a person finished lectures, sitting by sitting. */
function sittingsOf(moments: readonly number[]): number[][] {
  const sittings: number[][] = [];
  for (const at of moments.toSorted((a, b) => a - b)) {
    const sitting = sittings.at(-1);
    if (sitting && at - (sitting.at(-1) ?? at) <= LONGEST_GAP) sitting.push(at);
    else sittings.push([at]);
  }
  return sittings;
}

function isShortAndFull(sitting: readonly number[]): boolean {
  const [first = 0, last = first] = [sitting[0], sitting.at(-1)];
  return sitting.length >= FEWEST_LECTURES && last - first <= LONGEST_SITTING;
}

export const shortSittings: Indicator = {
  code: 'IM-14',
  version: 1,
  title: {
    uk: 'Короткі, але плідні підходи до навчання',
    ru: 'Короткие, но плодотворные подходы к учёбе',
    en: 'Short sittings with two lectures or more',
  },
  cycle: 'IMMEDIATE',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Learning sittings of 30 minutes or less with 2 or more lectures completed / sittings; more than 20 minutes between two completions end a sitting; each lecture counts once for a person in the period.',
  source: 'Kherson course on Prometheus [prop]',
  windows: ['P', 'M'],
  scopes: [...ofCommunities, 'programme'],
  measures: [completions],
  finish(fold) {
    const byPerson = Map.groupBy(completed(fold(completions)), ({ personId }) => personId);
    const sittings = [...byPerson.values()].flatMap((lectures) => sittingsOf(lectures.map(({ at }) => at)));
    return standingOn(byPerson.keys(), ratio(sittings.filter(isShortAndFull).length, sittings.length));
  },
};
