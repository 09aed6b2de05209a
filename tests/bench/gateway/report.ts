import os from 'node:os';
import { rounded } from '../measure.ts';
import type { Result } from '../part.ts';
import { titles } from './contestants.ts';
import type { Measured } from './rounds.ts';
import type { ServerMeasured } from './serviceBatch.ts';

const GIB = 1024 ** 3;

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const verdictOf = (met: boolean | undefined) => (met === undefined ? '' : met ? 'met' : '**missed**');

export function verdicts(results: readonly Result[]): string {
  return table(
    ['this gateway against', 'ratio', 'bar', 'verdict'],
    results.map(({ what, figure, bar, met }) => [what, figure, bar ?? '', verdictOf(met)]),
  );
}

/** What was measured of everybody; `calls` are those of real services, where they were counted apart. */
export function figures(
  measured: readonly Measured[],
  callsOfRealServices: readonly Measured[] = [],
): string {
  const apolloOf = ({ operation, set }: Measured) =>
    measured.find((one) => one.contestant === 'apollo' && one.operation === operation && one.set === set);
  const callsOf = ({ contestant, operation, set }: Measured) =>
    callsOfRealServices.find(
      (one) => one.contestant === contestant && one.operation === operation && one.set === set,
    )?.calls;
  const optional = (calls: number | null | undefined) =>
    calls === null || calls === undefined ? '' : rounded(calls);
  return table(
    [
      'operation',
      'callers',
      'gateway',
      'requests/s',
      '× Apollo',
      'CPU ms/request',
      'CPU of services and stores, ms/request',
      'p50 ms',
      'p99 ms',
      'calls/request',
      'the same, services taking their time',
      'refused',
    ],
    measured.map((one) => [
      one.operation,
      one.set,
      titles[one.contestant],
      rounded(one.perSecond),
      rounded(one.perSecond / (apolloOf(one)?.perSecond ?? Number.NaN)),
      rounded(one.cpuMs),
      optional(one.servicesCpuMs),
      rounded(one.p50),
      rounded(one.p99),
      optional(one.calls),
      optional(callsOf(one)),
      one.wrong > 0 ? `${rounded(one.wrong * 100)} %` : '',
    ]),
  );
}

const serverTitles: Record<ServerMeasured['server'], string> = {
  apollo: '@apollo/server, default',
  yoga: 'GraphQL Yoga + graphql-jit',
  kolo: 'this subgraph server, with the gateway’s token',
  bare: 'bare node:http + graphql-jit',
};

export function serviceFigures(measured: readonly ServerMeasured[]): string {
  return table(
    ['server', 'batches/s', 'CPU ms/batch'],
    measured.map(({ server, perSecond, cpuMs }) => [
      serverTitles[server],
      rounded(perSecond),
      rounded(cpuMs),
    ]),
  );
}

export const machine = () =>
  `Machine: ${os.availableParallelism()} cores, ${Math.round(os.totalmem() / GIB)} GB of memory, Node ${process.versions.node}.`;
