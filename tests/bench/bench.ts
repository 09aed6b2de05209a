import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Part } from './part.ts';
import { sectionOf, withSection } from './report.ts';
import { atRest } from './parts/at-rest.ts';
import { eventPath } from './parts/event-path.ts';
import { freshness } from './parts/freshness.ts';
import { lateEvent } from './parts/late-event.ts';
import { matrix } from './parts/matrix.ts';
import { network } from './parts/network.ts';
import { outbox } from './parts/outbox.ts';
import { rebuild } from './parts/rebuild.ts';
import { search } from './parts/search.ts';
import { umbrella } from './parts/umbrella.ts';

const parts: readonly Part[] = [
  outbox,
  eventPath,
  freshness,
  matrix,
  rebuild,
  atRest,
  lateEvent,
  search,
  network,
  umbrella,
];
const usage = `npm run bench [-- ${parts.map(({ name }) => name).join('|')} …] [--events <of the large community>]`;
const fullRun = 1_000_000;

const resultsFile = path.join(import.meta.dirname, 'results.md');

process.exit(await main());

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    console.error(`Usage: ${usage}`);
    return 1;
  }
  const { chosen, events } = options;
  let missed = false;
  for (const part of chosen) {
    console.log(`\n${part.title}`);
    const results = await part.run({ events, onProgress: (sentence) => console.log(`  ${sentence}`) });
    const section = sectionOf(part, results);
    console.log(section);
    // A quick run is for the terminal; the file holds the full one.
    if (events === fullRun) await writeSection(part, section);
    missed ||= results.some(({ met }) => met === false);
  }
  return missed ? 2 : 0;
}

async function writeSection(part: Part, section: string): Promise<void> {
  const written = await readFile(resultsFile, 'utf8').catch(() => '');
  const titles = parts.map(({ title }) => title);
  await writeFile(resultsFile, withSection(written, titles, part.title, section));
}

function readOptions(): { chosen: Part[]; events: number } | null {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: { events: { type: 'string', default: String(fullRun) } },
    });
    const events = Number(values.events);
    const matching = (part: Part) => positionals.some((word) => part.name.includes(word));
    const chosen = parts.filter((part) => positionals.length === 0 || matching(part));
    return chosen.length > 0 && Number.isInteger(events) && events >= 10_000 ? { chosen, events } : null;
  } catch {
    return null;
  }
}
