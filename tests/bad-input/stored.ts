import { createHash } from 'node:crypto';
import type { Connection } from 'mongoose';
import type { ServiceName, Stage } from '@kolo/scenarios';

/**
 * What changes by itself, whatever callers do: who holds which task, and networks, which are computed some seconds after what they are
 * made of (and out of nothing but the log of events, which is compared).
 */
const movesByItself = new Set([
  'leases',
  'networks',
  'network_versions',
  'network_states',
  'network_changes',
]);

/** By collection: how many documents there are, and a digest of all that they say. */
export type Stored = Record<string, string>;

/**
 * Everything that a service has stored, and the log of all events that ever were: a mutation can change nothing else, and an
 * event that went out is deleted from the outbox once it is in the log.
 */
export async function stored(stage: Stage, service: ServiceName): Promise<Stored> {
  const own = stage.connections[service];
  const { value } = stage.connections;
  const found = await own.listCollections();
  const names = found.map(({ name }) => name).filter((name) => !movesByItself.has(name));
  const all = await Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await digestOf(own, name)]),
  );
  return { ...Object.fromEntries(all.sort()), 'log of events': await digestOf(value, 'events') };
}

async function digestOf(connection: Connection, collection: string): Promise<string> {
  const documents = await connection.collection(collection).find({}).toArray();
  const lines = documents.map((one) => JSON.stringify(one)).sort();
  const digest = createHash('sha256').update(lines.join('\n')).digest('base64url');
  return `${documents.length} (${digest.slice(0, 12)})`;
}
