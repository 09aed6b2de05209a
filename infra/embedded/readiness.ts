import { connect } from 'node:net';
import mongoose from 'mongoose';

/** Resolves when the MongoDB server takes commands as a writable primary; rejects when one attempt fails. */
export async function mongodbAnswers(url: string): Promise<void> {
  await portIsOpen(Number(new URL(url).port)); // the driver would wait half a second before its second try
  const client = new mongoose.mongo.MongoClient(url, { serverSelectionTimeoutMS: 1000 });
  try {
    const hello = await client.db('admin').command({ hello: 1 });
    if (hello['isWritablePrimary'] !== true) throw new Error('not a primary yet');
  } finally {
    await client.close();
  }
}

/** Resolves when the Valkey server answers PING with PONG, which it does not while it is still loading its data. */
export function valkeyAnswers(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1000 });
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', (answer) => {
      socket.destroy();
      if (answer.toString().startsWith('+PONG')) resolve();
      else reject(new Error(answer.toString().trim()));
    });
    socket.once('timeout', () => socket.destroy(new Error('no answer in time')));
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('closed without an answer')));
  });
}

function portIsOpen(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
  });
}
