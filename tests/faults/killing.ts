import { setTimeout as pause } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { System } from '@kolo/infra';

/** What is broken, in the order in which it is: a process or store is killed by name, `FLUSHALL` empties Valkey. */
export type Fault = string;

export const FLUSHALL = 'FLUSHALL';
const stores = new Set(['mongodb', 'valkey']);

/** Every process `times.process` times, every store `times.store` times, one flush; neighbours in the list differ. */
export function planFaults(names: Iterable<string>, times: { process: number; store: number }): Fault[] {
  const placed: { fault: Fault; at: number }[] = [{ fault: FLUSHALL, at: 0.5 }];
  [...names].forEach((name, order) => {
    const count = stores.has(name) ? times.store : times.process;
    // Spread evenly, each name a little later than the one before.
    for (let index = 0; index < count; index += 1)
      placed.push({ fault: name, at: (index + order / 16) / count });
  });
  return placed.sort((a, b) => a.at - b.at).map(({ fault }) => fault);
}

/** Breaks something that works at this moment, so that every fault meets a process at work and not one that is just starting. */
export async function cause(fault: Fault, system: System, redis: Redis): Promise<void> {
  if (fault === FLUSHALL) {
    await redis.flushall();
    return;
  }
  const kept = system.processes.get(fault);
  if (!kept) throw new Error(`There is no process ${fault}`);
  await untilReady(kept);
  const { restarts } = kept;
  kept.kill('SIGKILL');
  while (kept.restarts === restarts && kept.pid !== undefined) await pause(10);
}

async function untilReady(kept: { name: string; ready: boolean }): Promise<void> {
  for (const deadline = Date.now() + 60_000; !kept.ready; await pause(20)) {
    if (Date.now() > deadline) throw new Error(`${kept.name} did not become ready`);
  }
}
