import type { Result } from '../part.ts';
import { atLeast, atMost } from '../part.ts';
import { rounded } from '../measure.ts';
import type { ContestantName } from './contestants.ts';
import type { Measured, RequestSet } from './rounds.ts';
import type { ServerMeasured, ServerName } from './serviceBatch.ts';

type Figure = 'perSecond' | 'cpuMs';

function figureOf(
  measured: readonly Measured[],
  operation: string,
  set: RequestSet,
  names: readonly ContestantName[],
  figure: Figure,
): number | null {
  const found = measured
    .filter((one) => one.operation === operation && one.set === set && names.includes(one.contestant))
    .map((one) => one[figure]);
  if (found.length === 0) return null;
  // Against the better of the variants of one contestant.
  return figure === 'perSecond' ? Math.max(...found) : Math.min(...found);
}

interface Bar {
  what: string;
  operation: 'small' | 'big';
  set: RequestSet;
  against: readonly ContestantName[];
  figure: Figure;
  bar: number;
}

const hives: readonly ContestantName[] = ['hive', 'hive-dedupe'];
const routers: readonly ContestantName[] = ['hive-router', 'hive-router-dedupe'];
const distinct = { set: 'distinct' } as const;
const identical = { set: 'identical' } as const;

const cachedBars: readonly Bar[] = [
  {
    what: 'Apollo default',
    operation: 'small',
    ...distinct,
    against: ['apollo'],
    figure: 'perSecond',
    bar: 10,
  },
  { what: 'Apollo default', operation: 'big', ...distinct, against: ['apollo'], figure: 'perSecond', bar: 8 },
  { what: 'Hive Gateway', operation: 'small', ...distinct, against: hives, figure: 'perSecond', bar: 2 },
  { what: 'Hive Gateway', operation: 'big', ...distinct, against: hives, figure: 'perSecond', bar: 2 },
  { what: 'Hive Router', operation: 'small', ...distinct, against: routers, figure: 'cpuMs', bar: 1.3 },
  { what: 'Hive Router', operation: 'big', ...distinct, against: routers, figure: 'cpuMs', bar: 2.5 },
  { what: 'the floor', operation: 'big', ...distinct, against: ['floor'], figure: 'cpuMs', bar: 2.5 },
  {
    what: 'Hive Gateway, dedupe matched',
    operation: 'small',
    ...identical,
    against: ['hive-dedupe'],
    figure: 'perSecond',
    bar: 1,
  },
  {
    what: 'Hive Gateway, dedupe matched',
    operation: 'big',
    ...identical,
    against: ['hive-dedupe'],
    figure: 'perSecond',
    bar: 1,
  },
  {
    what: 'Hive Router, dedupe matched',
    operation: 'small',
    ...identical,
    against: ['hive-router-dedupe'],
    figure: 'cpuMs',
    bar: 1.5,
  },
  {
    what: 'Hive Router, dedupe matched',
    operation: 'big',
    ...identical,
    against: ['hive-router-dedupe'],
    figure: 'cpuMs',
    bar: 1.5,
  },
];

const realBars: readonly Bar[] = [
  {
    what: 'Apollo default',
    operation: 'small',
    ...distinct,
    against: ['apollo'],
    figure: 'perSecond',
    bar: 3,
  },
  { what: 'Apollo default', operation: 'big', ...distinct, against: ['apollo'], figure: 'perSecond', bar: 3 },
  { what: 'Hive Gateway', operation: 'small', ...distinct, against: hives, figure: 'perSecond', bar: 1.3 },
  { what: 'Hive Gateway', operation: 'big', ...distinct, against: hives, figure: 'perSecond', bar: 1.3 },
];

/** This gateway against the others: speeds in requests a second, costs in CPU of the gateway for a request. */
export function judge(setting: 'cached' | 'real', measured: readonly Measured[]): Result[] {
  return (setting === 'cached' ? cachedBars : realBars).flatMap((bar): Result[] => {
    const own = figureOf(measured, bar.operation, bar.set, ['kolo'], bar.figure);
    const other = figureOf(measured, bar.operation, bar.set, bar.against, bar.figure);
    if (own === null || other === null) return [];
    const unit = bar.figure === 'perSecond' ? 'requests a second' : 'CPU for a request';
    return [
      {
        what: `${bar.operation}, callers ${bar.set}: ${unit} : ${bar.what}`,
        figure: `${rounded(own / other)} (${rounded(own)} : ${rounded(other)})`,
        ...(bar.figure === 'perSecond' ? atLeast(bar.bar, own / other) : atMost(bar.bar, own / other)),
      },
    ];
  });
}

export function judgeService(measured: readonly ServerMeasured[]): Result[] {
  const of = (name: ServerName) => measured.find(({ server }) => server === name);
  const [own, apollo, yoga, bare] = [of('kolo'), of('apollo'), of('yoga'), of('bare')];
  if (!own || !apollo || !yoga || !bare) return [];
  const speed = (other: ServerMeasured) => own.perSecond / other.perSecond;
  const cost = own.cpuMs / bare.cpuMs;
  const figure = (ratio: number, other: number, mine: number) =>
    `${rounded(ratio)} (${rounded(mine)} : ${rounded(other)})`;
  return [
    {
      what: 'Batches a second : Apollo Server default',
      figure: figure(speed(apollo), apollo.perSecond, own.perSecond),
      ...atLeast(3, speed(apollo)),
    },
    {
      what: 'Batches a second : GraphQL Yoga + graphql-jit',
      figure: figure(speed(yoga), yoga.perSecond, own.perSecond),
      ...atLeast(1.3, speed(yoga)),
    },
    {
      what: 'CPU for a batch : bare node:http + graphql-jit',
      figure: figure(cost, bare.cpuMs, own.cpuMs),
      ...atMost(1.6, cost),
    },
  ];
}
