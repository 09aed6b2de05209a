import type { mongo } from 'mongoose';
import { beginSpan, isTraced } from './tracing.ts';
import type { Span } from './tracing.ts';

/** Commands of the driver about itself. */
const housekeeping = new Set(['hello', 'ping', 'endSessions', 'isMaster', 'ismaster']);

/**
 * Makes a span of every command that something traced gives to the store: which collection, which command, how long; never what it
 * looks for or writes. The client must have been made with `monitorCommands`.
 */
export function traceCommands(client: mongo.MongoClient): void {
  const underWay = new Map<number, Span>();
  const end = (requestId: number, error?: unknown) => {
    const span = underWay.get(requestId);
    underWay.delete(requestId);
    if (error !== undefined) span?.fail(error);
    span?.end();
  };
  client.on('commandStarted', ({ requestId, commandName, databaseName, command }) => {
    // Relays and schedules look at their store several times a second, and nobody asked them to.
    if (housekeeping.has(commandName) || !isTraced()) return;
    const collection = collectionIn(commandName, command);
    const begun = beginSpan(collection ? `${commandName} ${collection}` : commandName, {
      kind: 'client',
      attributes: {
        'db.system.name': 'mongodb',
        'db.namespace': databaseName,
        'db.operation.name': commandName,
        ...(collection && { 'db.collection.name': collection }),
      },
    });
    if (begun) underWay.set(requestId, begun.span);
  });
  client.on('commandSucceeded', ({ requestId }) => end(requestId));
  client.on('commandFailed', ({ requestId, failure }) => end(requestId, failure));
}

function collectionIn(commandName: string, command: Record<string, unknown>): string | undefined {
  const named = commandName === 'getMore' ? command['collection'] : command[commandName];
  return typeof named === 'string' ? named : undefined;
}
