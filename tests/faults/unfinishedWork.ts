import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { consumers, queueFor } from '@kolo/events';
import { serviceNames } from '../live/liveSystem.ts';
import type { LiveSystem } from '../live/liveSystem.ts';

/** What is still on its way through a system, as sentences; empty when everything has arrived everywhere. */
export async function unfinishedWork(
  { connections, namespace }: Pick<LiveSystem, 'connections' | 'namespace'>,
  redis: Redis,
): Promise<string[]> {
  const places = [
    ...serviceNames.map((name) => ({ name, collection: 'outbox' })),
    ...serviceNames.map((name) => ({ name, collection: 'parked_events' })),
    { name: 'value' as const, collection: 'indicator_deltas' },
  ];
  const found: string[] = [];
  for (const { name, collection } of places) {
    const count = await connections[name].collection(collection).countDocuments();
    if (count > 0) found.push(`${count} in ${name}.${collection}`);
  }
  for (const name of [...consumers.map(queueFor), 'indicator-computation']) {
    const queue = new Queue(name, { connection: redis, prefix: namespace });
    queue.on('error', () => undefined);
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
    await queue.close();
    const count = Object.values(counts).reduce((sum, one) => sum + one, 0);
    if (count > 0) found.push(`${count} jobs in ${name}`);
  }
  return found;
}
