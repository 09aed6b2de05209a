import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { createInternalTokens, generateSigningKey } from '@kolo/auth';
import { freePort } from '@kolo/infra';
import { systemClock } from '@kolo/runtime';
import { median } from '../measure.ts';
import type { Pinned } from './processes.ts';
import { cpuMsOf, startScript } from './processes.ts';
import { document } from './service/subgraph.ts';
import { reader } from './service/viewer.ts';
import { thirdPartyScript } from './thirdParty.ts';
import type { LoadOrder, LoadResult } from './wire/load.ts';

export const servers = ['apollo', 'yoga', 'kolo', 'bare'] as const;
export type ServerName = (typeof servers)[number];

export interface ServerMeasured {
  server: ServerName;
  perSecond: number;
  /** CPU of the process for one batch, in ms. */
  cpuMs: number;
}

const BATCH = 100;
const CONNECTIONS = 50;
const here = import.meta.dirname;

/** Entities in batches of a hundred, asked of one subgraph that four servers serve in turns; its store is memory. */
export async function serviceBatch(options: {
  rounds: number;
  seconds: number;
  onProgress: (sentence: string) => void;
}): Promise<ServerMeasured[]> {
  const signingKey = await generateSigningKey();
  const tokens = createInternalTokens({ privateKey: signingKey, clock: systemClock });
  const load = startScript(path.join(here, 'wire/load.ts'), { core: 1 });
  const running = new Map<ServerName, { port: number; process: Pinned }>();
  const bodies = Array.from({ length: 10 }, (_, first) =>
    JSON.stringify({
      query: document,
      variables: {
        representations: Array.from({ length: BATCH }, (__, index) => ({
          __typename: 'Letter',
          id: `letter_${first * 97 + index}`,
        })),
      },
    }),
  );
  try {
    for (const server of servers) {
      const port = await freePort();
      const env = {
        PORT: String(port),
        GATEWAY_SIGNING_KEY: JSON.stringify(signingKey),
        SUBGRAPH_MODULE: path.join(here, 'service/subgraph.ts'),
        VIEWER_MODULE: path.join(here, 'service/viewer.ts'),
      };
      const script =
        server === 'yoga' ? await thirdPartyScript('yoga.mjs') : path.join(here, 'service', `${server}.ts`);
      running.set(server, { port, process: startScript(script, { core: 0, env }) });
    }
    const authorization = async () => `Bearer ${await tokens.issue(reader)}`;
    const lengths = await agreedLengths(running, bodies, authorization);

    const all: ServerMeasured[] = [];
    for (let round = 0; round < options.rounds; round += 1) {
      for (const [server, { port, process }] of running) {
        const token = await authorization();
        const requests = bodies.map((body) => ({
          body,
          authorization: token,
          bytes: lengths.get(`${server} ${body}`) ?? -1,
        }));
        const send = (seconds: number) =>
          load.tell<LoadResult>({ port, requests, connections: CONNECTIONS, seconds } satisfies LoadOrder);
        await send(Math.min(1, options.seconds / 3));
        const before = await cpuMsOf(process.pid);
        const { answered, wrong, firstWrong, seconds } = await send(options.seconds);
        if (wrong > 0) throw new Error(`${server} answered wrongly: ${firstWrong}`);
        all.push({
          server,
          perSecond: answered / seconds,
          cpuMs: ((await cpuMsOf(process.pid)) - before) / answered,
        });
      }
      options.onProgress(`round ${round + 1} of ${options.rounds}`);
    }
    return [...Map.groupBy(all, ({ server }) => server)].map(([server, group]) => ({
      server,
      perSecond: median(group.map(({ perSecond }) => perSecond)),
      cpuMs: median(group.map(({ cpuMs }) => cpuMs)),
    }));
  } finally {
    await Promise.all(
      [load, ...[...running.values()].map(({ process }) => process)].map((one) => one.stop()),
    );
  }
}

/** Asks everybody everything twice, throws where two disagree, and answers how long each answer is. */
async function agreedLengths(
  running: ReadonlyMap<ServerName, { port: number }>,
  bodies: readonly string[],
  authorization: () => Promise<string>,
): Promise<Map<string, number>> {
  const lengths = new Map<string, number>();
  for (const body of bodies) {
    let reference: unknown;
    for (const [server, { port }] of running) {
      const headers = {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: await authorization(),
      };
      const ask = () => untilServed(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
      await ask();
      const text = await ask();
      lengths.set(`${server} ${body}`, Buffer.byteLength(text));
      const json: unknown = JSON.parse(text);
      reference ??= json;
      if (!isDeepStrictEqual(json, reference)) throw new Error(`${server} disagrees: ${text.slice(0, 300)}`);
    }
  }
  return lengths;
}

async function untilServed(url: string, init: RequestInit): Promise<string> {
  for (const deadline = Date.now() + 30_000; ; await pause(200)) {
    try {
      const response = await fetch(url, init);
      const text = await response.text();
      if (response.ok) return text;
      if (Date.now() > deadline) throw new Error(text);
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}
