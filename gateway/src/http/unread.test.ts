import { once } from 'node:events';
import { createConnection } from 'node:net';
import { withGateway } from '../fixtures/fixtureGateway.ts';
import { until } from '../fixtures/until.ts';

test('An answer that nobody reads does not lie there for ever', async () => {
  await withGateway(
    { unreadDeadlineMs: 500, serviceDeadlineMs: 9_000, requestDeadlineMs: 9_500 },
    async (kolo) => {
      const name = 'x'.repeat(30_000_000);
      kolo.services.people.behave({ status: 200, body: `{"data":{"me":{"name":"${name}"}}}` });
      const open = async () => {
        const { promise, resolve } = Promise.withResolvers<number>();
        kolo.gateway.server.getConnections((_error, count) => resolve(count));
        return promise;
      };
      const body = JSON.stringify({ query: '{ me { name } }' });
      const socket = createConnection(Number(new URL(kolo.url).port), '127.0.0.1');
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.pause();
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: kolo\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
      await until(() => kolo.services.people.received.length === 1);
      expect(await open()).toBe(1);
      await until(async () => (await open()) === 0, 10_000);
      socket.destroy();
    },
  );
});
