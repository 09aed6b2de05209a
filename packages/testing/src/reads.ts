import type { Connection } from 'mongoose';

/** A read of the store, as mongoose was asked for it. */
export interface Read {
  collectionName: string;
  method: string;
  params: unknown[];
}

const reading = /^(find|findOne|aggregate|count|countDocuments|distinct)$/;

/** Does work, and tells what was read of a database meanwhile. */
export async function watchReads<T>(
  connection: Connection,
  work: () => Promise<T>,
): Promise<{ answer: T; reads: Read[] }> {
  const reads: Read[] = [];
  const note = (read: Read) => void (reading.test(read.method) && reads.push(read));
  connection.on('operation-start', note);
  try {
    return { answer: await work(), reads };
  } finally {
    connection.off('operation-start', note);
  }
}
