import type { Connection } from 'mongoose';
import { newId, systemClock } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { bucketId, bucketsOf } from '../../../services/value/src/engine/bucket.model.ts';
import { betweennessOf } from '../../../services/value/src/network/betweenness.ts';
import { computeNetworksOf } from '../../../services/value/src/network/computeNetworks.ts';
import { networkChangesOf } from '../../../services/value/src/network/network.model.ts';
import { networkOf } from '../../../services/value/src/network/network.store.ts';
import { createNetworkThread } from '../../../services/value/src/network/networkThreads.ts';
import { withValueDatabase } from '../benchStores.ts';
import { median, rounded, timed } from '../measure.ts';
import { atMost } from '../part.ts';
import type { Part } from '../part.ts';

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
quarter and the half-year in its thread and writes them; and graphology, which is given the same ties, makes its graph of them and computes
betweenness in this thread. The ratio is of the medians. Beside it, the longest time for which the worker’s event loop stood still.
With fewer than 10⁶ events, members and ties are fewer in proportion.`,
  run: ({ events, onProgress }) =>
    withValueDatabase(async (connection) => {
      const size = Math.min(1, events / FULL_RUN);
      const [members, ties] = [Math.round(MEMBERS * size), Math.round(TIES * size)];
      const thread = createNetworkThread();
      try {
        const times = { worker: [] as number[], library: [] as number[] };
        let longest = 0;
        for (let round = 0; round < ROUNDS; round += 1) {
          const communityId = newId('community');
          const keys = await store(connection, communityId, members, ties, round);
          const graph = keys.toSorted().map((key) => {
            const [from = '', to = ''] = key.split('>');
            return { from, to };
          });
          const loop = watchLoop();
          const job = () => computeNetworksOf({ connection, clock: systemClock, thread }, communityId);
          times.worker.push(await timed(job));
          longest = Math.max(longest, loop.stop());
          times.library.push(await timed(() => Promise.resolve(betweennessOf(graph))));
          const found = await networkOf(connection, communityId, MONTH);
          if (found?.ties.value !== keys.length) throw new Error(`The network has ${found?.ties.value} ties`);
          onProgress(
            `round ${round + 1}: worker ${rounded(times.worker.at(-1) ?? 0)} ms, library ${rounded(times.library.at(-1) ?? 0)} ms`,
          );
        }
        const ratio = median(times.worker) / median(times.library);
        return [
          {
            what: `Job : library, ${members.toLocaleString('en')} members, ${ties.toLocaleString('en')} ties`,
            figure: `${rounded(ratio)} (${rounded(median(times.worker))} and ${rounded(median(times.library))} ms)`,
            ...atMost(1.3, ratio),
          },
          { what: 'Longest standstill of the event loop meanwhile', figure: `${rounded(longest)} ms` },
        ];
      } finally {
        await thread.stop();
      }
    }),
};

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
    { _id: bucketId(communityId, 'life'), partials: { memberships: Object.fromEntries(joined) } },
    ...days.map((exchanges, day) => ({
      _id: bucketId(communityId, `${MONTH}-${String(day + 1).padStart(2, '0')}`),
      partials: { exchanges },
    })),
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
