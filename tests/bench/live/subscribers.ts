// Some thousand subscribers on WebSockets of their own; told what to do over IPC. Runs as a process of its own.
import { connect } from 'node:net';
import { clientFrame, handshake, pong, serverFrames } from './frames.ts';
import type { Subscribe, SubscriberOrder } from './orders.ts';
import { moment } from './orders.ts';

let times: number[] = [];
let first: string | null = null;

process.on('message', (order: SubscriberOrder) => {
  switch (order.kind) {
    case 'subscribe':
      return void subscribe(order).then(
        () => process.send?.({ isDone: true }),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    case 'times':
      process.send?.({ times });
      times = [];
      return;
    case 'first':
      process.send?.({ first });
  }
});
process.on('disconnect', () => process.exit(0));

/** Connections that are begun at the same time: a server takes no more waiting ones than its backlog holds. */
const AT_ONCE = 50;

async function subscribe(order: Subscribe): Promise<void> {
  let next = 0;
  const work = async () => {
    while (next < order.connections) await subscribeOne(order, next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

function subscribeOne({ port, tokens, payload }: Subscribe, index: number): Promise<void> {
  const token = tokens[index % tokens.length];
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let rest: Buffer = Buffer.alloc(0);
    let isOpen = false;
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('A server closed a connection')));
    socket.write(handshake(port));
    socket.on('data', (chunk: Buffer) => {
      const at = moment();
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      if (!isOpen) {
        const end = rest.indexOf('\r\n\r\n');
        if (end < 0) return;
        rest = rest.subarray(end + 4);
        isOpen = true;
        const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
        socket.write(clientFrame(JSON.stringify({ type: 'connection_init', payload: authorization })));
      }
      const read = serverFrames(rest);
      rest = read.rest;
      for (const { isPing, body } of read.frames) {
        if (isPing) socket.write(pong);
        else receive(body, at);
      }
    });

    const receive = (body: Buffer, at: number) => {
      if (body.includes('connection_ack')) {
        socket.write(clientFrame(JSON.stringify({ id: '1', type: 'subscribe', payload })));
        resolve();
        return;
      }
      // The moment of sending is the only thing between these signs.
      const start = body.indexOf('sent@');
      if (start < 0) return;
      first ??= body.toString();
      times.push(at - Number(body.toString('latin1', start + 5, body.indexOf('@', start + 5))));
    };
  });
}
