import { newEvent } from '@kolo/events';
import type { AnyKoloEvent } from '@kolo/events';
import { inTransaction, newId, systemClock } from '@kolo/runtime';
import type { Connection } from 'mongoose';
import { appendDeltas } from '../../../services/value/src/engine/appendDeltas.ts';
import { computeScope } from '../../../services/value/src/engine/computeScopes.ts';
import { eventLogOf, toLogged } from '../../../services/value/src/engine/event-log.model.ts';
import { rebuildIndicators } from '../../../services/value/src/engine/rebuildIndicators.ts';
import { createScopeCache } from '../../../services/value/src/engine/scopeCache.ts';
import { withValueDatabase } from '../benchStores.ts';
import { createWorld, eventsOf } from '../events.ts';
import { batchesOf, median, rounded, timed } from '../measure.ts';
import { atMost } from '../part.ts';
import type { Part } from '../part.ts';

const MOST_EVENTS = 200_000;
const DAYS = 730;
const ROUNDS = 20;
const REBUILDS = 3;
const DAY = 86_400_000;

export const lateEvent: Part = {
  name: 'late',
  title: '(g) All indicators of a community after one late event against a full rebuild',
  method: `One community with ${MOST_EVENTS.toLocaleString('en')} events over two years. A post that was written between one day and two years ago becomes known, is stored
with what it adds, and every value of the community that it changes is computed and stored, by a worker that has just started and by one that has computed
the community before; ${ROUNDS} times each. Against the median of ${REBUILDS} runs of \`rebuildIndicators\` over the same log.`,
  run: ({ events: asked, onProgress }) =>
    withValueDatabase(async (connection) => {
      const count = Math.min(asked, MOST_EVENTS);
      const world = createWorld(1, 200);
      const log = eventLogOf(connection);
      const history = eventsOf(world, { count, days: DAYS, until: Date.now() });
      for (const batch of batchesOf(history, 5_000)) await log.insertMany(batch.map(toLogged));

      const deps = { connection, clock: systemClock };
      const rebuilds: number[] = [];
      await rebuildIndicators(deps);
      for (let round = 0; round < REBUILDS; round += 1) {
        rebuilds.push(await timed(() => rebuildIndicators(deps)));
        onProgress(`rebuild ${round + 1}: ${rounded(rebuilds.at(-1) ?? 0)} ms`);
      }
      const [place] = world.places;
      if (!place) throw new Error('The world is empty');
      const late = (daysAgo: number) =>
        newEvent(systemClock, {
          type: 'post.created',
          subject: newId('post'),
          tenant: world.tenant,
          community: place.community,
          timezone: world.timezone,
          actor: place.members[daysAgo % place.members.length] ?? null,
          occurredAt: Date.now() - daysAgo * DAY,
          data: {},
        }) as AnyKoloEvent;
      const cache = createScopeCache();
      const workers = { new: deps, old: { ...deps, cache } };
      const times = { new: [] as number[], old: [] as number[] };
      // One after the other: what another worker has computed, one that remembers has to read anew.
      for (const worker of ['old', 'new'] as const) {
        // Once before it counts: the old one remembers from then on, and the code of both is compiled.
        for (let round = -1; round < ROUNDS; round += 1) {
          const event = late(1 + Math.floor(((ROUNDS - 1 - round) * (DAYS - 2)) / ROUNDS));
          const ms = await timed(async () => {
            await learn(connection, event);
            await computeScope(workers[worker], place.community);
          });
          if (round >= 0) times[worker].push(ms);
        }
      }
      const rebuild = median(rebuilds);
      const of = (worker: keyof typeof times) => {
        const ms = median(times[worker]);
        return {
          figure: `${(ms / rebuild).toFixed(4)} (${rounded(ms)} of ${rounded(rebuild)} ms)`,
          ratio: ms / rebuild,
        };
      };
      const [running, started] = [of('old'), of('new')];
      return [
        {
          what: `One late event : rebuild of ${count.toLocaleString('en')} events, by a worker that runs`,
          figure: running.figure,
          ...atMost(0.02, running.ratio),
        },
        { what: 'The same by a worker that has just started', figure: started.figure },
      ];
    }),
};

async function learn(connection: Connection, event: AnyKoloEvent): Promise<void> {
  await inTransaction(connection, async (session) => {
    await eventLogOf(connection).insertOne(toLogged(event), { session });
    await appendDeltas(connection, [event], session);
  });
}
