import mongoose from 'mongoose';
import type { Connection } from 'mongoose';
import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import { eventsConsumed, eventsParked, outboxOf, parkedIn } from '@kolo/events';
import { jobsDone, jobsFailed } from '@kolo/jobs';

/** Shows how the event path and the jobs of a worker are doing, on its `/metrics`. Counts of rows are made when asked for. */
export function registerWorkMetrics(metrics: Registry, connection: Connection): void {
  for (const counter of [eventsConsumed, eventsParked]) metrics.registerMetric(counter);
  metrics.registerMetric(jobsDone);
  metrics.registerMetric(jobsFailed);
  const rows = (name: string, help: string, collection: Countable) => {
    // A worker that starts anew in the same process shows its own.
    metrics.removeSingleMetric(name);
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [metrics],
      async collect() {
        // Mongoose keeps what is asked of a store that is away for ten seconds.
        const isThere = connection.readyState === mongoose.ConnectionStates.connected;
        gauge.set(isThere ? await countOf(collection) : Number.NaN);
      },
    });
  };
  rows('kolo_outbox_events', 'Events that not every consumer has confirmed yet.', outboxOf(connection));
  rows(
    'kolo_parked_events',
    'Events that could not be worked off and wait for another try.',
    parkedIn(connection),
  );
}

interface Countable {
  estimatedDocumentCount(): Promise<number>;
}

const COUNT_WITHIN_MS = 1_000;

/** A store that does not answer costs this figure, not the others: NaN. */
async function countOf(collection: Countable): Promise<number> {
  const unknown = new Promise<number>((resolve) => setTimeout(resolve, COUNT_WITHIN_MS, Number.NaN).unref());
  return Promise.race([collection.estimatedDocumentCount().catch(() => Number.NaN), unknown]);
}
