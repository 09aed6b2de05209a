import { createServer, request } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { Gauge } from 'prom-client';
import { closeServer, createHealth, createHealthServer, listen } from './health.ts';
import type { Health, ReadinessChecks } from './health.ts';

const open: Server[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => closeServer(server, 100)));
});

async function serve(
  checks: ReadinessChecks,
): Promise<{ health: Health; get(path: string): Promise<Response> }> {
  const health = createHealth(checks);
  const server = createHealthServer(health);
  open.push(server);
  const port = await listen(server, 0);
  return { health, get: (path) => fetch(`http://127.0.0.1:${port}${path}`) };
}

describe('A process', () => {
  it('is alive while it answers, whatever it can do', async () => {
    const { get } = await serve({ store: async () => false });
    const response = await get('/livez');
    expect([response.status, await response.json()]).toEqual([200, { alive: true }]);
  });

  it('is ready when every check passes', async () => {
    const { get } = await serve({ mongodb: async () => true, redis: async () => true });
    const response = await get('/readyz?verbose');
    expect([response.status, await response.json()]).toEqual([
      200,
      { ready: true, draining: false, checks: { mongodb: true, redis: true } },
    ]);
  });

  it('is not ready while a check fails, throws or hangs, and says which', async () => {
    const { get } = await serve({
      good: async () => true,
      no: async () => false,
      thrown: () => Promise.reject(new Error('sesame')),
      hanging: () => new Promise(() => undefined),
    });
    const began = performance.now();
    const response = await get('/readyz');
    expect([response.status, await response.json()]).toEqual([
      503,
      { ready: false, draining: false, checks: { good: true, no: false, thrown: false, hanging: false } },
    ]);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('is not ready when a check throws before it promises anything', async () => {
    const { get } = await serve({
      broken: () => {
        throw new Error('sesame');
      },
    });
    expect((await get('/readyz')).status).toBe(503);
  });

  it('is alive but not ready once it drains', async () => {
    const { health, get } = await serve({ store: async () => true });
    health.startDraining();
    const response = await get('/readyz');
    expect([response.status, await response.json()]).toMatchObject([503, { ready: false, draining: true }]);
    expect((await get('/livez')).status).toBe(200);
  });

  it('shows its own metrics, and those that were registered', async () => {
    const { health, get } = await serve({});
    new Gauge({ name: 'kolo_things', help: 'Things.', registers: [health.metrics] }).set(7);
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    const text = await response.text();
    expect(text).toContain('kolo_things 7');
    expect(text).toContain('process_cpu_seconds_total');
  });

  it('says so when a metric cannot be had, and goes on', async () => {
    const { health, get } = await serve({});
    new Gauge({
      name: 'kolo_things',
      help: 'Things.',
      registers: [health.metrics],
      collect: () => Promise.reject(new Error('sesame')),
    });
    expect((await get('/metrics')).status).toBe(500);
    expect((await get('/nothing')).status).toBe(404);
  });
});

describe('A server that closes', () => {
  const start = async (answer: Parameters<typeof createServer>[1]): Promise<[Server, number]> => {
    const server = createServer({}, answer);
    open.push(server);
    return [server, await listen(server, 0)];
  };
  const timed = async (work: Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await work;
    return performance.now() - began;
  };

  it('lets answers under way finish, and takes no more', async () => {
    const [server, port] = await start(
      (_request, response) => void setTimeout(() => response.end('done'), 300),
    );
    const underWay = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text());
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closing = closeServer(server, 2_000);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    expect(await underWay).toBe('done');
    expect(await timed(closing)).toBeLessThan(1_000);
  });

  it('does not wait for callers who only keep a connection', async () => {
    const [server, port] = await start((_request, response) => void response.end('done'));
    await (await fetch(`http://127.0.0.1:${port}/`)).text();
    expect(await timed(closeServer(server, 2_000))).toBeLessThan(500);
  });

  it('cuts off an answer that does not end', async () => {
    const [server, port] = await start(() => undefined);
    const cut = fetch(`http://127.0.0.1:${port}/`).catch(() => 'cut');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await timed(closeServer(server, 300))).toBeLessThan(1_000);
    expect(await cut).toBe('cut');
  });

  it('cuts off a request that never comes to its end', async () => {
    const [server, port] = await start(() => undefined);
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('POST / HTTP/1.1\r\nhost: x\r\n');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await timed(closeServer(server, 300))).toBeLessThan(1_000);
    socket.destroy();
  });

  it('is done in time also when a connection has become something else than HTTP', async () => {
    const [server, port] = await start(() => undefined);
    server.on('upgrade', (_request, socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
    );
    const asked = request({ port, host: '127.0.0.1', headers: { connection: 'upgrade', upgrade: 'x' } });
    asked.end();
    const socket = await new Promise<Socket>((resolve) =>
      asked.on('upgrade', (_response, upgraded) => resolve(upgraded)),
    );
    expect(await timed(closeServer(server, 300))).toBeLessThan(1_000);
    socket.destroy();
  });

  it('that never listened is closed already', async () => {
    expect(await timed(closeServer(createServer(), 300))).toBeLessThan(200);
  });

  it('does not listen where somebody else does', async () => {
    const [server] = await start(() => undefined);
    await expect(listen(createServer(), (server.address() as AddressInfo).port)).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});
