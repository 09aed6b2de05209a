import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { generateSigningKey } from '@kolo/auth';
import { compose } from '../../../gateway/src/fixtures/fixtureGateway.ts';
import { startScript } from '../gateway/processes.ts';
import type { Pinned } from '../gateway/processes.ts';
import type { SourceStarted, Times, Usage } from './orders.ts';

/** Who is measured: a bare server; the gateway whose subscribers are one caller, or many. */
export type Set = 'bare' | 'equal' | 'callers';

export interface Measured {
  set: Set;
  /** From sending to receiving, in ms. */
  p50: number;
  p95: number;
  p99: number;
  /** Resident memory of a subscriber. */
  memoryKb: number;
  /** Of the server's processor, for an event with all its subscribers. */
  cpuMs: number;
  /** Events that a subscriber did not get. */
  lost: number;
  /** What the first subscriber got first. */
  first: string | null;
}

interface Size {
  subscribers: number;
  posts: number;
}

const CALLERS = 200;
/** One process holds so many connections: each is a file to it. */
const OF_ONE_PROCESS = 2_500;
const [SERVER_CORE, OTHER_CORE] = [0, 1];

const asked = {
  query: 'subscription Posted($in: ID!) { posted(in: $in) { title author { name } } }',
  variables: { in: 'bench' },
};
const script = (name: string) => path.join(import.meta.dirname, name);
const nodeFlags = ['--expose-gc'];

export async function measureBare(options: Size & { payload: string }): Promise<Measured> {
  const server = startScript(script('servers/bare.ts'), { core: SERVER_CORE, nodeFlags });
  try {
    const { port } = await server.tell<{ port: number }>({ kind: 'start', payload: options.payload });
    return await measure({ ...options, set: 'bare', server, poster: server, port, tokens: [] });
  } finally {
    await server.stop();
  }
}

export async function measureGateway(options: Size & { set: 'equal' | 'callers' }): Promise<Measured> {
  const signingKey = await generateSigningKey();
  const source = startScript(script('servers/source.ts'), { core: OTHER_CORE });
  const server = startScript(script('servers/gateway.ts'), { core: SERVER_CORE, nodeFlags });
  try {
    const started = await source.tell<SourceStarted>({ kind: 'start', signingKey, callers: CALLERS });
    const supergraphSdl = compose(
      Object.entries(started.typeDefs).map(([name, typeDefs]) => ({
        name,
        typeDefs,
        url: started.serviceUrls[name] ?? '',
      })),
    );
    const order = { kind: 'start', supergraphSdl, source: started, signingKey };
    const { port } = await server.tell<{ port: number }>(order);
    const callers = options.set === 'equal' ? 1 : CALLERS;
    const tokens = Array.from({ length: callers }, (_, number) => `kolo_${number}`);
    return await measure({ ...options, server, poster: source, port, tokens });
  } finally {
    await Promise.all([server.stop(), source.stop()]);
  }
}

async function measure(
  options: Size & { set: Set; server: Pinned; poster: Pinned; port: number; tokens: string[] },
): Promise<Measured> {
  const { subscribers, posts, set, server, poster, port, tokens } = options;
  const processes = Array.from({ length: Math.ceil(subscribers / OF_ONE_PROCESS) }, () =>
    startScript(script('subscribers.ts'), { core: OTHER_CORE }),
  );
  try {
    const before = await server.tell<Usage>({ kind: 'usage' });
    await Promise.all(
      processes.map((one, index) => {
        const connections = Math.min(OF_ONE_PROCESS, subscribers - index * OF_ONE_PROCESS);
        return one.tell({ kind: 'subscribe', port, connections, tokens, payload: asked });
      }),
    );
    await pause(3_000);
    // What comes first is slower than all the rest.
    await poster.tell({ kind: 'post', posts: Math.min(3, posts) });
    await pause(2_000);
    const [early] = processes;
    const first = (await early?.tell<{ first: string | null }>({ kind: 'first' }))?.first ?? null;
    for (const one of processes) await one.tell<Times>({ kind: 'times' });

    const idle = await server.tell<Usage>({ kind: 'usage' });
    await poster.tell({ kind: 'post', posts });
    await pause(2_000);
    const used = await server.tell<Usage>({ kind: 'usage' });
    const times: number[] = [];
    for (const one of processes) times.push(...(await one.tell<Times>({ kind: 'times' })).times);
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
    return {
      set,
      p50: at(0.5),
      p95: at(0.95),
      p99: at(0.99),
      memoryKb: (idle.rss - before.rss) / subscribers / 1_024,
      cpuMs: (used.cpuMs - idle.cpuMs) / posts,
      lost: subscribers * posts - times.length,
      first,
    };
  } finally {
    await Promise.all(processes.map((one) => one.stop()));
  }
}
