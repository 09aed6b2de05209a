import { once } from 'node:events';
import { WebSocket } from 'ws';
import { distinctEvents, multipart, singleEvents, webSocket } from '../fixtures/liveClients.ts';
import { startLiveGateway } from '../fixtures/liveGateway.ts';

test('A gateway that stops sends everybody away, in their language, to come back elsewhere', async () => {
  const kolo = await startLiveGateway();
  const asked = {
    query: 'subscription ($in: ID!) { posted(in: $in) { title } }',
    variables: { in: 'коло' },
  };
  const headers = { 'accept-language': 'en' };
  const [socket, distinct, single, parts] = [webSocket, distinctEvents, singleEvents, multipart].map(
    (subscribe) => subscribe(kolo.url, headers, asked),
  );
  await kolo.listening(4);
  const silent = new WebSocket(kolo.socketUrl, 'graphql-transport-ws');
  await once(silent, 'open');
  const silentClosed = once(silent, 'close');

  const startedAt = performance.now();
  await kolo.stop();
  expect(performance.now() - startedAt).toBeLessThan(3_000);

  const error = {
    message: 'The server restarts. Please connect again.',
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  };
  for (const listening of [socket, distinct, single, parts]) await listening?.over();
  expect(socket?.error).toMatchObject({ code: 1001, reason: error.message });
  // A stream that is not complete: its client takes it up again.
  expect(distinct?.told).toEqual([{ errors: [error] }]);
  expect(distinct?.error).not.toBeNull();
  expect(single?.told).toEqual([{ errors: [error] }]);
  expect(parts?.error).toEqual([error]);
  expect(((await silentClosed) as [number])[0]).toBe(1001);
  await expect(fetch(kolo.url)).rejects.toThrow();
});
