import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Connection } from 'mongoose';
import { newId, systemClock } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { bucketRecord, bucketsOf } from '../../../services/value/src/engine/bucket.model.ts';
import { computeNetworksOf } from '../../../services/value/src/network/computeNetworks.ts';
import { networkChangesOf } from '../../../services/value/src/network/network.model.ts';
import { networkOf } from '../../../services/value/src/network/network.store.ts';
import { createNetworkThread, roomForGraphs } from '../../../services/value/src/network/networkThreads.ts';
import type { NetworkThread } from '../../../services/value/src/network/networkThreads.ts';
import { withValueDatabase } from '../benchStores.ts';
import { median, rounded, timed } from '../measure.ts';
import { atMost } from '../part.ts';
import type { Part, Result } from '../part.ts';
import type { LibraryAnswer, LibraryRequest } from './libraryThread.ts';

const [MEMBERS, TIES] = [10_000, 100_000];
const FULL_RUN = 1_000_000;
const ROUNDS = 3;
const MONTH = '2010-04';
const DAYS = 30;

export const network: Part = {
  name: 'network',
  title: '(i) The network of a community of 10⁴ members with 10⁵ ties against the graph library alone',
  method: `A community whose ${TIES.toLocaleString('en')} random ties lie in the days of one month, as buckets in the store. Measured in turns, each time for another
graph: \`computeNetworksOf\`, as the worker of the queue calls it, which reads and folds the days, computes all figures of the month, the
quarter and the half-year in its thread and writes them; and graphology, which is given the same ties in a thread with as much memory, makes
its graph of them and computes betweenness, and nothing else. The ratio is of the medians. Beside it, the same in time of the processor, which
a busy machine changes less (without that of the store, which is another process), and the longest time for which the worker’s event
loop stood still. Betweenness takes members × ties steps, so that a run at full size takes minutes; with fewer than 10⁶ events, members
and ties are fewer in proportion.`,
  run: ({ events, onProgress }) =>
    withValueDatabase(async (connection) => {
      const size = Math.min(1, events / FULL_RUN);
      const [members, ties] = [Math.round(MEMBERS * size), Math.round(TIES * size)];
      const thread = createNetworkThread();
      const library = new Worker(new URL('./libraryThread.ts', import.meta.url), {
        resourceLimits: roomForGraphs,
      });
      try {
        // Both threads are there and have done it before, like those of a worker that runs.
        await compare({ connection, thread, library, members: 100, ties: 500, round: ROUNDS });
        const rounds: Compared[] = [];
        for (let round = 0; round < ROUNDS; round += 1) {
          const compared = await compare({ connection, thread, library, members, ties, round });
          rounds.push(compared);
          const [job, alone] = [compared.job.ms, compared.library.ms].map(rounded);
          onProgress(`round ${round + 1}: job ${job} ms, library ${alone} ms`);
        }
        return results(rounds, `${members.toLocaleString('en')} members, ${ties.toLocaleString('en')} ties`);
      } finally {
        await library.terminate();
        await thread.stop();
      }
    }),
};

interface Taken {
  ms: number;
  cpuMs: number;
}

interface Compared {
  job: Taken;
  library: Taken;
  /** For how long the event loop stood still at most during the job, in ms. */
  stoodMs: number;
}

function results(rounds: readonly Compared[], size: string): Result[] {
  const middle = (of: (one: Compared) => number) => median(rounds.map(of));
  const [job, library] = [middle((one) => one.job.ms), middle((one) => one.library.ms)];
  const [jobCpu, libraryCpu] = [middle((one) => one.job.cpuMs), middle((one) => one.library.cpuMs)];
  const stood = Math.max(...rounds.map(({ stoodMs }) => stoodMs));
  return [
    {
      what: `Job : library, ${size}`,
      figure: `${rounded(job / library)} (${rounded(job)} and ${rounded(library)} ms)`,
      ...atMost(1.3, job / library),
    },
    {
      what: 'The same in time of the processor',
      figure: `${rounded(jobCpu / libraryCpu)} (${rounded(jobCpu)} and ${rounded(libraryCpu)} ms)`,
    },
    { what: 'Longest standstill of the event loop meanwhile', figure: `${rounded(stood)} ms` },
  ];
}

async function compare(on: {
  connection: Connection;
  thread: NetworkThread;
  library: Worker;
  members: number;
  ties: number;
  round: number;
}): Promise<Compared> {
  const { connection, thread, library } = on;
  const communityId = newId('community');
  const keys = (await store(connection, communityId, on.members, on.ties, on.round)).sort();
  const loop = watchLoop();
  const before = process.cpuUsage();
  const ms = await timed(() => computeNetworksOf({ connection, clock: systemClock, thread }, communityId));
  const { user, system } = process.cpuUsage(before);
  const stoodMs = loop.stop();
  const found = await networkOf(connection, communityId, MONTH);
  if (found?.ties.value !== keys.length) throw new Error(`The network has ${found?.ties.value} ties`);
  library.postMessage(keys satisfies LibraryRequest);
  const [alone] = (await once(library, 'message')) as [LibraryAnswer];
  return { job: { ms, cpuMs: (user + system) / 1_000 }, library: alone, stoodMs };
}

/** Stores a community of which only its members and their exchanges are known; answers its ties. */
async function store(
  connection: Connection,
  communityId: Id,
  members: number,
  ties: number,
  seed: number,
): Promise<string[]> {
  const persons = Array.from({ length: members }, () => newId('person'));
  const random = randomFrom(seed + 1);
  const days: Record<string, [number, null, null]>[] = Array.from({ length: DAYS }, () => ({}));
  const keys = new Set<string>();
  while (keys.size < ties) {
    const from = random(members);
    const to = (from + 1 + random(members - 1)) % members;
    const key = `${persons[from]}>${persons[to]}`;
    const day = keys.size % DAYS;
    if (!keys.has(key)) (days[day] ??= {})[key] = [Date.UTC(2010, 3, day + 1), null, null];
    keys.add(key);
  }
  const joined = persons.map((personId) => [`${personId}@${communityId}@0`, '2010-01-01 JOINED'] as const);
  await bucketsOf(connection).insertMany([
    bucketRecord(communityId, 'life', { memberships: Object.fromEntries(joined) }),
    ...days.map((exchanges, day) =>
      bucketRecord(communityId, `${MONTH}-${String(day + 1).padStart(2, '0')}`, { exchanges }),
    ),
  ]);
  await networkChangesOf(connection).insertOne({ scope: communityId, days: [`${MONTH}-01`], since: null });
  return [...keys];
}

/** Whole numbers below a limit, the same ones for the same seed. */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** For how long the event loop stood still at most, in ms. */
function watchLoop(): { stop(): number } {
  const EVERY_MS = 5;
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - EVERY_MS);
    last = now;
  }, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return longest;
    },
  };
}
