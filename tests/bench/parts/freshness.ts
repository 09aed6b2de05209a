import { setTimeout as pause } from 'node:timers/promises';
import { newEvent, outboxOf, toRow } from '@kolo/events';
import type { KoloEvent } from '@kolo/events';
import { connectRedis, newId, systemClock } from '@kolo/runtime';
import { foundCommunity } from '../../live/foundCommunity.ts';
import type { LiveCommunity } from '../../live/foundCommunity.ts';
import { startLiveSystem } from '../../live/liveSystem.ts';
import type { LiveSystem } from '../../live/liveSystem.ts';
import { createWorld, eventsOf } from '../events.ts';
import type { World } from '../events.ts';
import { median, percentile, rounded } from '../measure.ts';
import { atMost } from '../part.ts';
import type { Part, Result } from '../part.ts';
import { computing, workOff } from '../workOff.ts';

const HISTORY = 20_000;
const PROBES = 100;
const READ_EVERY_MS = 100;
const LOAD_EVERY_MS = 50;
/** Counted as the delay of a change that takes longer. */
const GIVE_UP_MS = 30_000;
const PROBE_FOR_MS = 90_000;
/** Of the load of (b), from light to what the bar asks for. */
const SHARES = [0.02, 0.1, 0.5] as const;

export const freshness: Part = {
  name: 'freshness',
  title: '(c) From commit to the indicator readable at the gateway, at half the load of (b)',
  method: `The whole system runs. Events of 50 communities that happen now are committed to the outbox of communities every ${LOAD_EVERY_MS} ms, at half the rate
at which (b) was worked off just before; and at smaller shares of it. Meanwhile ${PROBES} times, one after the other, a euro saved is confirmed by turns in one of these
50, to which its share of the stream comes too, and in a 51st that is quiet else; and the organiser reads \`indicator(code: "RE-02", period: "L")\` at
the gateway every ${READ_EVERY_MS} ms until the euro is in it. Measured from the acknowledged commit to the arrival of that answer.`,
  async run({ onProgress }) {
    const system = await startLiveSystem();
    const redis = connectRedis(system.redisUrl);
    const compute = computing(system, redis);
    try {
      const busy = await foundCommunity(system.gatewayUrl, system.operator, 2);
      const quiet = await foundCommunity(system.gatewayUrl, system.operator, 2);
      const world = { ...createWorld(50), tenant: busy.tenantId, timezone: busy.timezone };
      const [first] = world.places;
      if (first) first.community = busy.communityId;
      const history = () => [...eventsOf(world, { count: HISTORY, days: 90, until: Date.now() })];
      const speeds: number[] = [];
      for (let round = 0; round < 3; round += 1) {
        await compute.pause();
        speeds.push(HISTORY / ((await workOff(system, history())) / 1_000));
        await compute.resume();
        await compute.done();
      }
      const results: Result[] = [];
      const probed = new Map([busy, quiet].map((community) => [community, 0]));
      for (const share of SHARES) {
        const rate = median(speeds) * share;
        onProgress(`${share} of the load is ${rounded(rate)} events/s`);
        await compute.done();
        const load = startLoad(system, world, rate);
        const delays = new Map(
          [...probed.keys()].map((community): [LiveCommunity, number[]] => [community, []]),
        );
        try {
          await pause(3_000);
          const deadline = Date.now() + PROBE_FOR_MS;
          for (let probe = 0; probe < PROBES && Date.now() < deadline; probe += 1) {
            const community = probe % 2 === 0 ? busy : quiet;
            const nth = (probed.get(community) ?? 0) + 1;
            probed.set(community, nth);
            delays.get(community)?.push(await freshnessOf(system, community, nth));
          }
        } finally {
          await load.stop();
        }
        const both = [...delays.values()].flat();
        const p95 = percentile(both, 0.95);
        const isBar = share === 0.5;
        const sent = rounded(load.perSecond() / rate);
        const [inBusy, inQuiet] = [busy, quiet].map((community) =>
          rounded(median(delays.get(community) ?? [])),
        );
        results.push({
          what: `p95 of ${both.length} changes at ${share} of the load: ${rounded(rate)} events/s asked for, ${sent} of these committed`,
          figure: `${rounded(p95)} ms; median ${inBusy} ms in the busy community, ${inQuiet} ms in the quiet one`,
          ...(isBar && atMost(1_000, p95, ' ms')),
        });
        onProgress(`${results.at(-1)?.what}: ${results.at(-1)?.figure}`);
      }
      return results;
    } finally {
      await compute.close();
      redis.disconnect();
      await system.end();
    }
  },
};

/** Commits events at a rate until it is stopped. */
function startLoad({ connections }: LiveSystem, world: World, rate: number) {
  const outbox = outboxOf(connections.communities);
  const began = performance.now();
  let [sent, stopped] = [0, false];
  const run = async () => {
    while (!stopped) {
      const due = Math.floor((rate * (performance.now() - began)) / 1_000) - sent;
      if (due > 0) {
        const events = eventsOf(world, { count: due, days: 1 / 86_400, until: Date.now(), seed: sent });
        await outbox.insertMany([...events].map(toRow));
        sent += due;
      }
      await pause(LOAD_EVERY_MS);
    }
  };
  const running = run();
  let seconds = 0;
  return {
    perSecond: () => sent / seconds,
    async stop() {
      stopped = true;
      await running;
      seconds = (performance.now() - began) / 1_000;
    },
  };
}

/** Confirms the n-th euro and waits until readers see n of them. */
async function freshnessOf(system: LiveSystem, community: LiveCommunity, nth: number): Promise<number> {
  const { communityId, tenantId, timezone, organiser, memberIds } = community;
  const event = newEvent(systemClock, {
    type: 'reportedValue.confirmed',
    subject: newId('story'),
    tenant: tenantId,
    community: communityId,
    timezone,
    data: {
      stepId: newId('step'),
      tellerId: memberIds[0] ?? '',
      occurredOn: new Date().toISOString().slice(0, 10),
      measure: 'MONEY',
      amount: 100,
      currency: 'EUR',
    },
  }) as KoloEvent;
  await outboxOf(system.connections.communities).insertOne(toRow(event));
  const committed = performance.now();
  for (;;) {
    const { indicator } = await organiser.query<{ indicator: { value: number | null } | null }>(
      'query Freshness($scope: ID!) { indicator(code: "RE-02", scope: $scope, period: "L") { value } }',
      { scope: communityId },
    );
    const waited = performance.now() - committed;
    if ((indicator?.value ?? 0) >= nth || waited > GIVE_UP_MS) return waited;
    await pause(READ_EVERY_MS);
  }
}
