// A graphql-ws server that broadcasts a payload to all who subscribe, and does nothing else: it carries out no document, asks nobody who
// they are, and checks nothing. Runs as a process of its own.
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { listen } from '@kolo/runtime';
import type { ServerOrder } from '../orders.ts';
import { EVENT_EVERY_MS, moment, TIME } from '../orders.ts';
import { usage } from './usage.ts';

type Take = (result: IteratorResult<ExecutionResult, undefined>) => void;

const waiting = new Set<Take>();
let payload = '';

/** Events come once a second: each is there before the next one is waited for. */
const broadcast = (): AsyncIterableIterator<ExecutionResult> => {
  let take: Take | null = null;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () =>
      new Promise((resolve) => {
        take = resolve;
        waiting.add(resolve);
      }),
    return: () => {
      if (take) waiting.delete(take);
      return Promise.resolve({ value: undefined, done: true });
    },
  };
};

async function post(posts: number): Promise<void> {
  for (let count = 0; count < posts; count += 1) {
    await pause(EVENT_EVERY_MS);
    const value = JSON.parse(payload.replace(TIME, `sent@${moment()}@`)) as ExecutionResult;
    const readers = [...waiting];
    waiting.clear();
    for (const take of readers) take({ value, done: false });
  }
}

const start = async () => {
  const server = createServer();
  useServer(
    {
      schema: buildSchema(
        'type Query { ok: Int } type Subscription { posted(in: ID!): Post } type Post { title: String! author: Person! } type Person { name: String! }',
      ),
      subscribe: () => broadcast(),
    },
    new WebSocketServer({ server, path: '/graphql' }),
  );
  return listen(server, 0);
};

process.on('message', (order: ServerOrder) => {
  switch (order.kind) {
    case 'start':
      if ('payload' in order) payload = order.payload;
      return void start().then((port) => process.send?.({ port }));
    case 'usage':
      return void process.send?.(usage());
    case 'post':
      return void post(order.posts).then(() => process.send?.({ isDone: true }));
  }
});
process.on('disconnect', () => process.exit(0));
