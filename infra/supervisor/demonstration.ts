import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { StoreError } from '../embedded/errors.ts';
import type { System } from './system.ts';

/** What the demonstration is loaded through, like any other caller would. */
export interface DemonstrationOptions extends Pick<
  System,
  'gatewayUrl' | 'mongodbUrl' | 'redisUrl' | 'dataDir' | 'operator'
> {
  /** Told in a sentence what is being done. */
  onProgress: (sentence: string) => void;
}

/**
 * Loads the demonstration, once per data folder.
 * @returns lines for the reader of the terminal: who to sign in as, where to look, what to ask first
 */
export type LoadDemonstration = (options: DemonstrationOptions) => Promise<string[]>;

/** What is known in the data folder: lines once it is loaded, none while it is loading. */
interface Marker {
  lines?: string[];
}

const module = path.join(import.meta.dirname, '../demonstration.ts');

/**
 * Loads the demonstration unless this data folder has it already.
 * @returns the lines to show, also on every later start
 * @throws StoreError when an earlier start was interrupted while it loaded
 */
export async function ensureDemonstration(options: DemonstrationOptions): Promise<string[]> {
  const file = path.join(options.dataDir, 'demonstration.json');
  const known = await readMarker(file);
  if (known?.lines) return known.lines;
  if (known) {
    throw new StoreError(
      'An earlier start stopped while it loaded the demonstration: `npm run reset` begins afresh.',
    );
  }
  await writeMarker(file, {});
  const { loadDemonstration } = (await import(pathToFileURL(module).href)) as {
    loadDemonstration: LoadDemonstration;
  };
  const lines = await loadDemonstration(options);
  await writeMarker(file, { lines });
  return lines;
}

/** Whether there is a demonstration to load at all. */
export function hasDemonstration(): boolean {
  return existsSync(module);
}

async function readMarker(file: string): Promise<Marker | undefined> {
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Marker) : undefined;
}

async function writeMarker(file: string, marker: Marker): Promise<void> {
  await writeFile(file, `${JSON.stringify(marker, undefined, 2)}\n`, { mode: 0o600 });
}
