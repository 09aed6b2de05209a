import { setMaxListeners } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Registry } from 'prom-client';

/** What a process answers about itself. */
export interface Health {
  /** Answers `/livez`, `/readyz` and `/metrics`; false when the path is none of these. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Prometheus metrics of this process; register your own here. */
  metrics: Registry;
  /** From now on `/readyz` answers 503, so that a load balancer stops sending before the process drains. */
  startDraining(): void;
  /** Aborted by `startDraining`: what lasts, such as a stream, ends itself. */
  draining: AbortSignal;
}

/** A named question whose promise rejects, or resolves false, while the process cannot do its work. */
export type ReadinessChecks = Record<string, () => Promise<boolean>>;

const CHECK_TIMEOUT_MS = 2_000;

async function passes(check: () => Promise<boolean>): Promise<boolean> {
  const timeout = new Promise<boolean>((resolve) => setTimeout(resolve, CHECK_TIMEOUT_MS, false).unref());
  const answer = Promise.try(check).catch(() => false);
  return Promise.race([answer, timeout]);
}

export function createHealth(checks: ReadinessChecks): Health {
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const draining = new AbortController();
  // Each open stream listens.
  setMaxListeners(0, draining.signal);

  const send = (response: ServerResponse, status: number, body: string, type = 'application/json') => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  };

  const ready = async (response: ServerResponse) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await passes(check)] as const),
    );
    const ok = !draining.signal.aborted && results.every(([, passed]) => passed);
    send(
      response,
      ok ? 200 : 503,
      JSON.stringify({ ready: ok, draining: draining.signal.aborted, checks: Object.fromEntries(results) }),
    );
  };

  return {
    metrics,
    draining: draining.signal,
    startDraining: () => draining.abort(),
    handle(request, response) {
      switch (request.url?.split('?')[0]) {
        case '/livez':
          send(response, 200, '{"alive":true}');
          return true;
        case '/readyz':
          void ready(response);
          return true;
        case '/metrics':
          void metrics.metrics().then(
            (text) => send(response, 200, text, metrics.contentType),
            () => send(response, 500, '{}'),
          );
          return true;
        default:
          return false;
      }
    },
  };
}

/** Listens and resolves with the port taken (a free one for `port` 0). */
export async function listen(server: Server, port: number, host = '127.0.0.1'): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

/** Stops listening, lets answers under way finish for at most `graceMs`, then cuts what is left. */
export async function closeServer(server: Server, graceMs = 3_000): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A connection kept alive after its last answer would otherwise hold the server open for the whole of `graceMs`.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  let cut: NodeJS.Timeout | undefined;
  const graceIsOver = new Promise<void>((resolve) => {
    cut = setTimeout(resolve, graceMs);
  });
  await Promise.race([closed, graceIsOver]);
  server.closeAllConnections();
  // What was upgraded, e.g. to a WebSocket, is no longer the server's to cut, and would hold it open for ever.
  const beat = new Promise<void>((resolve) => setTimeout(resolve, 100).unref());
  await Promise.race([closed, beat]);
  clearInterval(sweep);
  clearTimeout(cut);
}

/** The small HTTP server of a worker: nothing but health and metrics. */
export function createHealthServer(health: Health): Server {
  return createServer((request, response) => {
    if (!health.handle(request, response)) response.writeHead(404).end();
  });
}
