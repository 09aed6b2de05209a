import mongoose from 'mongoose';
import type { Connection } from 'mongoose';

mongoose.set('autoIndex', false);
mongoose.set('autoCreate', false);
// A query on a field that the schema does not know must fail, not match everything.
mongoose.set('strictQuery', 'throw');

/** Connects to the service's own database. Indexes are built by the service's `migrate.ts`, never here. */
export function connectMongo(url: string, namespace: string, service: string): Promise<Connection> {
  return mongoose
    .createConnection(url, {
      dbName: `${namespace}_${service}`,
      autoIndex: false,
      autoCreate: false,
      serverSelectionTimeoutMS: 5_000,
      // Acknowledged means on disk: a write that a caller was told of survives a killed store.
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
    })
    .asPromise();
}

/** Builds the collections and indexes of every model of a connection, one after the other: at deploy, before processes start. */
export async function buildIndexes(connection: Connection): Promise<void> {
  for (const name of connection.modelNames()) {
    const model = connection.model(name);
    await model.createCollection();
    await model.syncIndexes();
  }
}
