import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Result } from '../part.ts';
import { judge, judgeService } from './bars.ts';
import { cachedSetting } from './cachedSetting.ts';
import type { ContestantName } from './contestants.ts';
import { titles } from './contestants.ts';
import { operations } from './operations.ts';
import { realSetting } from './realSetting.ts';
import { figures, machine, serviceFigures, verdicts } from './report.ts';
import { serviceBatch } from './serviceBatch.ts';
import { startWorld } from './world.ts';

const settings = ['service', 'cached', 'real'] as const;
type Setting = (typeof settings)[number];

interface Options {
  settings: Setting[];
  names: ContestantName[];
  rounds: number;
  seconds: number;
  /** Everything, long enough to be written down. */
  isFull: boolean;
}

const usage = `npm run bench:gateway [-- ${settings.join('|')} …] [--hive-router] [--only ${Object.keys(titles).join(',')}] [--rounds 5] [--seconds 5]`;
const resultsFile = path.join(import.meta.dirname, 'results.md');
const onProgress = (sentence: string) => console.log(`  ${sentence}`);

const kilobytes = (bytes: number | undefined) => `${((bytes ?? 0) / 1_000).toFixed(1)} KB`;
const sizes = (bytes: Record<string, number>) =>
  `\`small\` is what a dashboard asks (${kilobytes(bytes['small'])}), \`big\` a community with its members, posts, questions, courses and stories (${kilobytes(bytes['big'])}).`;

const methods = {
  service: `One subgraph, its store in memory, served by four servers in turns: the same schema with its policies, the same resolvers and
loader. The server has one core, the load the other; 50 connections. Answers are compared first.`,
  cached: (bytes: Record<string, number>) =>
    `Each gateway has one core; on the other are the load (50 connections) and what plays the services: answers that real services gave
once to the same caller, byte for byte. ${sizes(bytes)} All gateways are asked every operation by all of 64 callers first, and their
answers compared; then they are measured in turns. \`distinct\`: 64 callers with their own variables, one after the other;
\`identical\`: one of them again and again. This gateway checks the caller’s token and makes one for services; the others hand on the token
that the caller brings. The last column counts the calls when real services are behind, which take their time.`,
  real: (bytes: Record<string, number>) =>
    `The processes of all services and their stores, each gateway in turn, and the load share the whole machine. ${sizes(bytes)}`,
};

const head = `# Results of the gateway’s benchmark

Written by \`npm run bench:gateway\`, with \`-- --hive-router\` where cargo is at hand. Medians of the rounds. Only ratios can be
compared between machines; CPU for a request is steadier than requests a second.`;

process.exit(await main());

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    console.error(`Usage: ${usage}`);
    return 1;
  }
  const results: Result[] = [];
  const sections: string[] = [];
  const add = (title: string, method: string, judged: Result[], ...tables: string[]) => {
    const section = [`## ${title}`, method, verdicts(judged), ...tables].join('\n\n');
    console.log(`\n${section}\n`);
    sections.push(section);
    results.push(...judged);
  };
  if (options.settings.includes('service')) {
    console.log('Entities in batches of a hundred, asked of one service');
    const measured = await serviceBatch({ ...options, onProgress });
    add(
      'A batch of 100 entities in a service',
      methods.service,
      judgeService(measured),
      serviceFigures(measured),
    );
  }
  if (options.settings.some((setting) => setting !== 'service')) await measureGateways(options, add);
  if (options.isFull) await writeFile(resultsFile, [head, ...sections, `${machine()}\n`].join('\n\n'));
  return results.some(({ met }) => met === false) ? 2 : 0;
}

async function measureGateways(
  { settings: chosen, names, rounds, seconds }: Options,
  add: (title: string, method: string, judged: Result[], ...tables: string[]) => void,
): Promise<void> {
  const world = await startWorld(onProgress);
  try {
    const common = { world, names, operations, rounds, seconds, onProgress };
    if (chosen.includes('cached')) {
      console.log('Services that answer from memory');
      const { measured, bytes, callsOfRealServices } = await cachedSetting(common);
      add(
        'Services that answer from memory',
        methods.cached(bytes),
        judge('cached', measured),
        figures(measured, callsOfRealServices),
      );
    }
    if (chosen.includes('real')) {
      console.log('Real services with their stores');
      const { measured, bytes } = await realSetting(common);
      add('Real services with their stores', methods.real(bytes), judge('real', measured), figures(measured));
    }
  } finally {
    await world.end();
  }
}

function readOptions(): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: {
        rounds: { type: 'string', default: '5' },
        seconds: { type: 'string', default: '5' },
        only: { type: 'string' },
        'hive-router': { type: 'boolean', default: false },
      },
    });
    const isName = (word: string): word is ContestantName => Object.hasOwn(titles, word);
    const everybody = Object.keys(titles).filter(
      (name) => values['hive-router'] || !name.startsWith('hive-router'),
    );
    const names = (values.only?.split(',') ?? everybody).filter(isName);
    const chosen = settings.filter((setting) => positionals.length === 0 || positionals.includes(setting));
    const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
    const isFull =
      chosen.length === settings.length && values.only === undefined && rounds >= 5 && seconds >= 5;
    const isSensible = chosen.length > 0 && names.length > 0 && rounds >= 1 && seconds > 0;
    return isSensible ? { settings: chosen, names, rounds, seconds, isFull } : null;
  } catch {
    return null;
  }
}
