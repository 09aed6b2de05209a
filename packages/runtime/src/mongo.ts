import mongoose, { mongo } from 'mongoose';
import type { ClientSession, Connection } from 'mongoose';
import { traceCommands } from './tracing/commands.ts';
import { isTracing } from './tracing/tracing.ts';

mongoose.set('autoIndex', false);
mongoose.set('autoCreate', false);
// A query on a field that the schema does not know must fail, not match everything.
mongoose.set('strictQuery', 'throw');

/** Connects to the service's own database. Indexes are built by the service's `migrate.ts`, never here. */
export async function connectMongo(url: string, namespace: string, service: string): Promise<Connection> {
  const connection = await mongoose
    .createConnection(url, {
      dbName: `${namespace}_${service}`,
      autoIndex: false,
      autoCreate: false,
      serverSelectionTimeoutMS: 5_000,
      // Acknowledged means on disk: a write that a caller was told of survives a killed store.
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
      monitorCommands: isTracing(),
    })
    .asPromise();
  if (isTracing()) traceCommands(connection.getClient());
  return connection;
}

/** Builds the collections and indexes of every model of a connection, one after the other: at deploy, before processes start. */
export async function buildIndexes(connection: Connection): Promise<void> {
  for (const name of connection.modelNames()) {
    const model = connection.model(name);
    await model.createCollection();
    await model.syncIndexes();
  }
}

/**
 * Runs `work` in one transaction and returns what it returned. `work` may run more than once, so it must have no effect
 * outside the session, and must pass the session to every call, one after the other (no `Promise.all`).
 */
export async function inTransaction<T>(
  connection: Connection,
  work: (session: ClientSession) => Promise<T>,
): Promise<T> {
  const session = await connection.startSession();
  try {
    return await session.withTransaction(() => work(session));
  } finally {
    await session.endSession();
  }
}

/** True when the database refused a write because a unique index already holds its key. */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof mongo.MongoServerError && error.code === 11000;
}

/** True when the store, not the data, is to blame: trying again later can succeed. */
export function isStoreAway(error: unknown): boolean {
  return (
    error instanceof mongo.MongoNetworkError ||
    error instanceof mongo.MongoServerSelectionError ||
    (error instanceof mongo.MongoError &&
      (error.hasErrorLabel('TransientTransactionError') ||
        error.hasErrorLabel('UnknownTransactionCommitResult') ||
        error.hasErrorLabel('RetryableWriteError')))
  );
}
