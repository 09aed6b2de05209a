import { life } from './oracle/log.ts';
import type { Asked } from './oracle/oracles.ts';
import type { Scope } from './oracle/scopes.ts';

/** A period as it is asked for, and its days. */
type Named = readonly [string, Asked];

function calendar(name: string, year: number, month: number, count: number): Named {
  const from = Temporal.PlainDate.from({ year, month, day: 1 });
  return [name, { from: from.toString(), to: from.add({ months: count }).subtract({ days: 1 }).toString() }];
}

const every = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

const months = (year: number): Named[] =>
  every(12, (month) => calendar(`${year}-${String(month).padStart(2, '0')}`, year, month, 1));
const quarters = (year: number): Named[] =>
  every(4, (quarter) => calendar(`${year}-Q${quarter}`, year, 3 * quarter - 2, 3));
const halves = (year: number): Named[] =>
  every(2, (half) => calendar(`${year}-H${half}`, year, 6 * half - 5, 6));

const rolling = (days: number, to: string): Named => {
  const from = Temporal.PlainDate.from(to).subtract({ days: days - 1 });
  return [`D${days}:${to}`, { from: from.toString(), to }];
};

const afterCohort = (daysAfter: number): Named => [`C+${daysAfter}`, { ...life, daysAfter }];

const ofCalendar: readonly Named[] = [
  ...[2010, 2011].flatMap((year) => [...months(year), ...quarters(year), ...halves(year)]),
  calendar('2010', 2010, 1, 12),
  calendar('2011', 2011, 1, 12),
];
const allOfIt: Named = ['L', life];
const ofCohorts = [30, 90, 180].map(afterCohort);
const ofCommunities = [
  ...ofCalendar,
  ...['2010-03-07', '2010-12-31', '2011-05-08'].flatMap((to) => [1, 7, 90].map((days) => rolling(days, to))),
  ...ofCohorts,
  allOfIt,
];

/** The periods in which each kind of scope is compared. */
export const periods: Readonly<Record<Scope['kind'], readonly Named[]>> = {
  COMMUNITY: ofCommunities,
  UMBRELLA: ofCommunities,
  SPONSOR: ofCommunities,
  TENANT: ofCommunities,
  PROGRAMME: [
    ...ofCalendar,
    ['P', life],
    afterCohort(60),
    ...every(3, (module): Named => [`M${module}-M${module + 1}`, { ...life, modules: [module, module + 1] }]),
  ],
  ACTIVITY: [allOfIt],
  COHORT: ofCohorts,
  ORGANISATION: [...ofCalendar, allOfIt],
  TERRITORY: [...ofCalendar, allOfIt],
};
