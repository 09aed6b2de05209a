import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { readBody } from './readBody.ts';

const MB = 1024 * 1024;
/** The same bytes for all: what is counted is what would be held. */
const megabyte = Buffer.alloc(MB);

function newRequest() {
  const stream = new PassThrough();
  const request = stream as unknown as IncomingMessage;
  return { stream, body: readBody(request) };
}

test('Bodies that are half sent hold no more memory than there is for all of them', async () => {
  const half = Array.from({ length: 128 }, newRequest);
  for (const { stream } of half) stream.write(megabyte);
  await turn();
  const late = newRequest();
  late.stream.write('x');
  await expect(late.body).rejects.toMatchObject({ status: 503 });
  // It goes on sending, and is not listened to.
  expect(late.stream.listenerCount('data')).toBe(0);
  late.stream.write(megabyte);
  late.stream.end();

  const [first, ...others] = half;
  first?.stream.end();
  expect(await first?.body).toHaveLength(MB);
  const next = newRequest();
  next.stream.end('there is room again');
  expect((await next.body).toString()).toBe('there is room again');
  for (const { stream } of others) stream.end();
  await Promise.all(others.map(({ body }) => body));
});

test('A body that is too large holds nothing, though it is read to its end', async () => {
  const large = Array.from({ length: 100 }, newRequest);
  for (const { stream } of large) {
    stream.write(megabyte);
    stream.write('x');
  }
  await turn();
  const half = Array.from({ length: 128 }, newRequest);
  for (const { stream } of half) stream.write(megabyte);
  for (const { stream } of [...half, ...large]) stream.end();
  expect(await Promise.all(half.map(async ({ body }) => (await body).length))).toEqual(half.map(() => MB));
  for (const { body } of large) await expect(body).rejects.toMatchObject({ status: 413 });
});
