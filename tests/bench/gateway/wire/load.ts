// Sends requests over many connections for some seconds; told what to do over IPC. Runs as a process of its own, on a core of its own.
import { connect } from 'node:net';
import { onMessages } from './httpMessages.ts';

export interface LoadOrder {
  port: number;
  /** Sent in turns; `bytes` is how long the body of a right answer is. */
  requests: { body: string; authorization: string; bytes?: number }[];
  connections: number;
  seconds: number;
}

export interface LoadResult {
  answered: number;
  /** Answers of another status or another length. */
  wrong: number;
  /** What the first of them said. */
  firstWrong: string | null;
  seconds: number;
  /** From request to answer, in ms. */
  p50: number;
  p99: number;
}

process.on('message', (order: LoadOrder) => {
  void run(order).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit(0));

function rawRequest({ body, authorization }: LoadOrder['requests'][number]): Buffer {
  return Buffer.from(
    'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/json\r\n' +
      `authorization: ${authorization}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

async function run(order: LoadOrder): Promise<LoadResult> {
  const raw = order.requests.map((request) => ({ bytes: rawRequest(request), expected: request.bytes }));
  const times: number[] = [];
  let [next, wrong] = [0, 0];
  let firstWrong: string | null = null;
  const began = performance.now();
  const until = began + order.seconds * 1_000;

  const work = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect({ port: order.port, host: '127.0.0.1', noDelay: true });
      let sentAt = 0;
      let expected: number | undefined;
      const send = () => {
        const request = raw[next++ % raw.length];
        if (!request || performance.now() >= until) return void socket.end(resolve);
        expected = request.expected;
        sentAt = performance.now();
        socket.write(request.bytes);
      };
      onMessages(socket, ({ start, body }) => {
        times.push(performance.now() - sentAt);
        const isRight = start.includes(' 200') && (expected === undefined || body.length === expected);
        if (!isRight) {
          wrong += 1;
          firstWrong ??= `${start}: ${body.toString('utf8', 0, 300)}`;
        }
        send();
      });
      socket.once('connect', send);
      socket.once('error', reject);
      socket.once('close', () => resolve());
    });
  await Promise.all(Array.from({ length: order.connections }, work));

  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  const seconds = (performance.now() - began) / 1_000;
  return { answered: times.length, wrong, firstWrong, seconds, p50: at(0.5), p99: at(0.99) };
}
