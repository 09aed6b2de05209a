import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { atMost } from '../part.ts';
import { median, rounded } from '../measure.ts';
import type { Measured, Set } from './round.ts';
import { measureBare, measureGateway } from './round.ts';

const usageText = 'npm run bench:live [-- --subscribers 10000] [--posts 20] [--rounds 3]';
const resultsFile = path.join(import.meta.dirname, 'results.md');

const METHOD = `Subscribers on WebSockets of their own (\`graphql-transport-ws\`), one event a second. \`bare\` is graphql-ws over ws that
broadcasts a ready payload: it carries out no document, asks nobody who they are and checks nothing. The gateway has the event from a service,
lets a second service add the author's name, and sends the same bytes. The time is from the moment at which the event was sent (at the gateway:
by the service) to that at which a subscriber has it. Memory is resident memory after collecting garbage, with all subscribers connected,
less that of the server before they came. The server has one core; subscribers and services share the other. Rounds in turns, medians.
\`equal\`: all subscribers are one caller; \`callers\`: 200 callers, each of whom is told as who they are.`;

process.exit(await main());

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      subscribers: { type: 'string', default: '10000' },
      posts: { type: 'string', default: '20' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const [subscribers, posts, rounds] = [values.subscribers, values.posts, values.rounds].map(Number);
  if (!subscribers || !posts || !rounds) {
    console.error(`Usage: ${usageText}`);
    return 1;
  }
  const size = { subscribers, posts };
  const all: Measured[] = [];
  const payload = await payloadOfGateway();
  for (let round = 1; round <= rounds; round += 1) {
    console.log(`Round ${round} of ${rounds}`);
    all.push(tell(await measureBare({ ...size, payload })));
    all.push(tell(await measureGateway({ ...size, set: 'equal' })));
    all.push(tell(await measureGateway({ ...size, set: 'callers' })));
  }
  const [bare, equal, callers] = (['bare', 'equal', 'callers'] as const).map((set) => middle(all, set));
  if (!bare || !equal || !callers) throw new Error('Nothing was measured');
  const p95 = equal.p95 / bare.p95;
  const memory = equal.memoryKb / bare.memoryKb;
  const judged = [
    { what: 'p95 of fan-out', ratio: p95, ...atMost(2, p95) },
    { what: 'memory of a subscriber', ratio: memory, ...atMost(2, memory) },
  ];
  const text = [
    '# Results of the benchmark of subscriptions',
    `Written by \`${usageText.split(' [')[0]}\`: ${subscribers} subscribers, ${posts} events a round, ${rounds} rounds. Only ratios can be compared between machines.`,
    METHOD,
    table(
      ['this gateway against a bare graphql-ws server', 'ratio', 'bar', 'verdict'],
      judged.map(({ what, ratio, bar, met }) => [
        what,
        rounded(ratio),
        bar ?? '',
        met ? 'met' : '**missed**',
      ]),
    ),
    table(
      [
        'server',
        'p50 ms',
        'p95 ms',
        'p99 ms',
        'memory, KB of a subscriber',
        'CPU ms an event',
        'events lost',
      ],
      [bare, equal, callers].map((one) => [
        one.set === 'bare' ? 'bare graphql-ws' : `this gateway, ${one.set}`,
        ...[one.p50, one.p95, one.p99, one.memoryKb, one.cpuMs, one.lost].map(rounded),
      ]),
    ),
    `Node ${process.version}, ${os.cpus().length} cores (${os.cpus()[0]?.model ?? 'unknown'}), load ${os.loadavg()[0]?.toFixed(1)} at the end.\n`,
  ].join('\n\n');
  console.log(`\n${text}`);
  const isFull = subscribers >= 10_000 && rounds >= 3;
  if (isFull) await writeFile(resultsFile, text);
  return judged.every(({ met }) => met) ? 0 : 1;
}

/** What subscribers of the gateway get, so that the bare server sends the same. */
async function payloadOfGateway(): Promise<string> {
  const { first } = await measureGateway({ subscribers: 1, posts: 1, set: 'equal' });
  const { payload } = JSON.parse(first ?? '{}') as { payload?: unknown };
  if (!payload) throw new Error('The gateway told nothing');
  return JSON.stringify(payload).replace(/sent@[^@]+@/, 'TIME');
}

function middle(all: readonly Measured[], set: Set): Measured | undefined {
  const some = all.filter((one) => one.set === set);
  const of = (figure: (one: Measured) => number) => median(some.map(figure));
  const [first] = some;
  return (
    first && {
      ...first,
      p50: of(({ p50 }) => p50),
      p95: of(({ p95 }) => p95),
      p99: of(({ p99 }) => p99),
      memoryKb: of(({ memoryKb }) => memoryKb),
      cpuMs: of(({ cpuMs }) => cpuMs),
      lost: some.reduce((sum, { lost }) => sum + lost, 0),
    }
  );
}

function tell(measured: Measured): Measured {
  const { set, p50, p95, memoryKb, cpuMs, lost } = measured;
  console.log(
    `  ${set}: p50 ${rounded(p50)} ms, p95 ${rounded(p95)} ms, ${rounded(memoryKb)} KB a subscriber, ${rounded(cpuMs)} ms CPU an event, ${lost} lost`,
  );
  return measured;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
