import { median } from '../measure.ts';
import type { Contestant, ContestantName } from './contestants.ts';
import type { Operation } from './operations.ts';
import { bodyOf } from './operations.ts';
import type { Pinned } from './processes.ts';
import { cpuMsOf } from './processes.ts';
import type { CacheReport } from './wire/cachedServices.ts';
import type { LoadOrder, LoadResult } from './wire/load.ts';
import type { Caller } from './world.ts';

/** `distinct`: every caller with their own variables; `identical`: one of them again and again. */
export type RequestSet = 'distinct' | 'identical';

export interface Measured {
  contestant: ContestantName;
  operation: Operation['name'];
  set: RequestSet;
  perSecond: number;
  /** CPU of the gateway's process for one request, in ms. */
  cpuMs: number;
  /** CPU of services and stores for one request, in ms; unknown where services are played. */
  servicesCpuMs: number | null;
  p50: number;
  p99: number;
  /** Share of requests that were refused, or answered with something else. */
  wrong: number;
  /** Calls of services for one request; unknown where nobody counts them. */
  calls: number | null;
}

export interface RoundOptions {
  contestants: readonly Contestant[];
  operations: readonly Operation[];
  sets: readonly RequestSet[];
  callers: readonly Caller[];
  /** Length of the body of the right answer, by `lengthKey`. */
  lengths: ReadonlyMap<string, number>;
  load: Pinned;
  /** Counts calls where the services are played. */
  cache: Pinned | null;
  /** Processes of the services and the stores, where they are real. */
  servicePids?: readonly number[] | null;
  /** Default 50. */
  connections?: number;
  rounds: number;
  seconds: number;
  /** Beyond this share of wrong answers nothing is compared any more, and the run ends. */
  mostWrong: number;
  onProgress: (sentence: string) => void;
}

export const lengthKey = (contestant: ContestantName, body: string) => `${contestant} ${body}`;

const CONNECTIONS = 50;

async function sumOf(pids: readonly number[]): Promise<number> {
  return (await Promise.all(pids.map(cpuMsOf))).reduce((sum, ms) => sum + ms, 0);
}

/** Measures everybody in turns, and answers the medians of the rounds. */
export async function runRounds(options: RoundOptions): Promise<Measured[]> {
  const { contestants, operations, sets, rounds, onProgress } = options;
  const all: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const operation of operations) {
      for (const set of sets) {
        for (let turn = 0; turn < contestants.length; turn += 1) {
          // Nobody is always measured after the same neighbour.
          const contestant = contestants[(turn + round) % contestants.length];
          if (contestant) all.push(await measureOne(contestant, operation, set, options));
        }
      }
    }
    onProgress(`round ${round + 1} of ${rounds}`);
  }
  return mediansOf(all);
}

async function measureOne(
  contestant: Contestant,
  operation: Operation,
  set: RequestSet,
  {
    callers,
    load,
    cache,
    seconds,
    lengths,
    mostWrong,
    servicePids = null,
    connections = CONNECTIONS,
  }: RoundOptions,
): Promise<Measured> {
  const { name, port, process } = contestant;
  const chosen = set === 'distinct' ? callers : callers.slice(0, 1);
  const requests = await Promise.all(
    chosen.map(async (caller) => {
      const body = bodyOf(operation, caller);
      const bytes = lengths.get(lengthKey(name, body));
      return {
        body,
        authorization: `Bearer ${await caller[contestant.token]()}`,
        ...(bytes !== undefined && { bytes }),
      };
    }),
  );
  const send = (duration: number) =>
    load.tell<LoadResult>({
      port,
      requests,
      connections,
      seconds: duration,
    } satisfies LoadOrder);
  await send(Math.min(1, seconds / 3));
  await cache?.tell<CacheReport>({ do: 'counts' });
  const before = await cpuMsOf(process.pid);
  const servicesBefore = await sumOf(servicePids ?? []);
  const result = await send(seconds);
  const cpuMs = (await cpuMsOf(process.pid)) - before;
  const servicesCpuMs = (await sumOf(servicePids ?? [])) - servicesBefore;
  const right = result.answered - result.wrong;
  const counted = await cache?.tell<CacheReport>({ do: 'counts' });
  if (result.wrong / result.answered > mostWrong)
    throw new Error(
      `${name} answered ${result.wrong} of ${result.answered} ${operation.name} wrongly: ${result.firstWrong}`,
    );
  return {
    contestant: name,
    operation: operation.name,
    set,
    perSecond: right / result.seconds,
    cpuMs: cpuMs / right,
    servicesCpuMs: servicePids && servicesCpuMs / right,
    p50: result.p50,
    p99: result.p99,
    wrong: result.wrong / result.answered,
    calls: counted ? counted.calls / right : null,
  };
}

function mediansOf(all: readonly Measured[]): Measured[] {
  const groups = Map.groupBy(all, ({ contestant, operation, set }) => `${operation} ${set} ${contestant}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const of = (key: 'perSecond' | 'cpuMs' | 'p50' | 'p99' | 'wrong') => median(group.map((one) => one[key]));
    const ofSome = (key: 'calls' | 'servicesCpuMs') =>
      first[key] === null ? null : median(group.map((one) => one[key] ?? 0));
    return [
      {
        ...first,
        perSecond: of('perSecond'),
        cpuMs: of('cpuMs'),
        p50: of('p50'),
        p99: of('p99'),
        wrong: of('wrong'),
        calls: ofSome('calls'),
        servicesCpuMs: ofSome('servicesCpuMs'),
      },
    ];
  });
}
