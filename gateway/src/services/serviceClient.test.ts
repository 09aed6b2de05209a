import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Cancellation } from '../executor/cancellation.ts';
import { latin1Json } from '../executor/latin1.ts';
import type { ServiceCall, ServiceClient } from './serviceClient.ts';
import { createServiceClient } from './serviceClient.ts';

/** A server that answers what a test says, byte for byte, and remembers what came over which connection. */
interface RawServer {
  client: ServiceClient;
  received: { connection: number; text: string }[];
  connections: number;
}

type Answer = (socket: Socket, text: string) => void;

const ok = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';
const answerOk: Answer = (socket) => socket.write(ok);
const query: ServiceCall = {
  method: 'POST',
  path: '/graphql',
  body: '{}',
  deadlineMs: 2_000,
  repeatable: true,
};
const mutation: ServiceCall = { ...query, repeatable: false };

async function withServer(answer: Answer, run: (server: RawServer) => Promise<void>): Promise<void> {
  const sockets = new Set<Socket>();
  const raw: Pick<RawServer, 'received' | 'connections'> = { received: [], connections: 0 };
  const server: Server = createServer((socket) => {
    const connection = raw.connections++;
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes: Buffer) => {
      raw.received.push({ connection, text: bytes.toString() });
      answer(socket, bytes.toString());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = createServiceClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}/base/`);
  try {
    await run(Object.assign(raw, { client }));
  } finally {
    await client.close();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

const reasonOf = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (error: unknown) => (error as { reason?: string }).reason,
  );

describe('A call of a service', () => {
  test('is sent whole, with its fields, over a connection that the next one uses again', async () => {
    await withServer(answerOk, async (server) => {
      for (const name of ['Оксана', 'Іван']) {
        const body = latin1Json({ name });
        const answer = await server.client.call({ ...query, body, headers: { 'x-request-id': 'request_1' } });
        expect([answer.status, answer.body.toString()]).toEqual([200, 'ok']);
        const [head = '', sent] = server.received.at(-1)?.text.split('\r\n\r\n') ?? [];
        expect(head.split('\r\n')).toEqual(
          expect.arrayContaining([
            'POST /base/graphql HTTP/1.1',
            'x-request-id: request_1',
            'content-type: application/json',
            `content-length: ${body.length}`,
          ]),
        );
        expect(JSON.parse(sent ?? '')).toEqual({ name });
      }
      expect(server.connections).toBe(1);
    });
  });

  test('has a connection of its own while others are under way', async () => {
    const slow: Answer = (socket) => void setTimeout(50).then(() => socket.write(ok));
    await withServer(slow, async (server) => {
      await Promise.all([1, 2, 3].map(() => server.client.call(query)));
      expect(server.connections).toBe(3);
    });
  });

  test('waits for a connection when there are as many as there may be', async () => {
    const slow: Answer = (socket) => void setTimeout(20).then(() => socket.write(ok));
    await withServer(slow, async (server) => {
      await Promise.all(Array.from({ length: 300 }, () => server.client.call(query)));
      expect(server.connections).toBe(128);
      expect(server.received).toHaveLength(300);
    });
  });

  test('does not use a connection any more shortly before its server closes it', async () => {
    const answer: Answer = (socket) =>
      socket.write('HTTP/1.1 200 OK\r\nkeep-alive: timeout=1\r\ncontent-length: 2\r\n\r\nok');
    await withServer(answer, async (server) => {
      await server.client.call(mutation);
      await server.client.call(mutation);
      expect(server.connections).toBe(2);
    });
  });

  test('is sent once more over another connection when its own broke, and only once', async () => {
    await withServer(
      (socket) => socket.destroy(),
      async (server) => {
        expect(await reasonOf(server.client.call(query))).toBe('unreachable');
        expect(server.received).toHaveLength(2);
      },
    );
  });

  test('is never sent again when it is no query', async () => {
    await withServer(
      (socket) => socket.destroy(),
      async (server) => {
        expect(await reasonOf(server.client.call(mutation))).toBe('unreachable');
        expect(server.received).toHaveLength(1);
      },
    );
  });

  test('finds a new connection after the server closed all that nobody used', async () => {
    let closing: Socket | undefined;
    const answer: Answer = (socket) => {
      closing = socket;
      socket.write(ok);
    };
    await withServer(answer, async (server) => {
      await server.client.call(mutation);
      closing?.end();
      await setTimeout(50);
      expect((await server.client.call(mutation)).status).toBe(200);
      expect(server.connections).toBe(2);
    });
  });

  test('is over at its deadline, and its connection is not used for anything else', async () => {
    const late: Answer = (socket) => void setTimeout(150).then(() => socket.write(ok));
    await withServer(late, async (server) => {
      const startedAt = performance.now();
      expect(await reasonOf(server.client.call({ ...query, deadlineMs: 50 }))).toBe('timeout');
      expect(performance.now() - startedAt).toBeLessThan(140);
      await server.client.call(query);
      expect(server.received.map(({ connection }) => connection)).toEqual([0, 1]);
    });
  });

  test('is given up when nobody waits for it any more', async () => {
    await withServer(
      () => undefined,
      async (server) => {
        const cancellation = new Cancellation();
        const reason = reasonOf(server.client.call({ ...query, cancellation }));
        await setTimeout(20);
        cancellation.cancel();
        expect(await reason).toBe('abandoned');
        expect(server.received).toHaveLength(1);
      },
    );
  });

  test('gets no answer from a connection that said something unasked', async () => {
    const twice: Answer = (socket) => socket.write(ok + ok);
    await withServer(twice, async (server) => {
      expect(await reasonOf(server.client.call(mutation))).toBe('unreachable');
    });
    const afterwards: Answer = (socket) => {
      socket.write(ok);
      void setTimeout(20).then(() => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nwrong'));
    };
    await withServer(afterwards, async (server) => {
      await server.client.call(mutation);
      await setTimeout(60);
      expect((await server.client.call(mutation)).body.toString()).toBe('ok');
      expect(server.connections).toBe(2);
    });
  });

  test('whose field would end itself is not sent', async () => {
    await withServer(answerOk, async (server) => {
      for (const value of ['a\r\nb: c', 'a\u010ab']) {
        const call = server.client.call({ ...query, headers: { 'x-kolo-client': value } });
        await expect(call).rejects.toThrow('may not have');
      }
      expect(server.received).toHaveLength(0);
    });
  });
});
