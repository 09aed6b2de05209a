import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { publicSchema } from './supergraph.ts';

const run = promisify(execFile);
const supergraphFile = 'gateway/supergraph.graphql';

/** A change that may break callers and is meant: `change` is the sentence of the check, word for word. */
interface AcceptedChange {
  change: string;
  reason: string;
}

/**
 * Compares the public schema with that of the last version in the history that differs from it.
 * @returns the breaking changes that `gateway/breaking-changes.json` does not list with a reason
 */
export async function unacceptedBreakingChanges(root: string, supergraph: string): Promise<string[]> {
  const previous = await previousSupergraph(root, supergraph);
  if (previous === undefined) return [];
  return breakingChanges(previous, supergraph, await readAccepted(root));
}

export async function breakingChanges(
  previous: string,
  current: string,
  accepted: readonly AcceptedChange[],
): Promise<string[]> {
  const known = new Set(accepted.filter(({ reason }) => reason.trim() !== '').map(({ change }) => change));
  const changes = await diff(publicSchema(previous), publicSchema(current));
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking && !known.has(change.message))
    .map((change) => change.message);
}

/** Undefined where there is nothing to compare with: no history here, or no earlier version. */
async function previousSupergraph(root: string, current: string): Promise<string | undefined> {
  const git = (...args: string[]) =>
    run('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 }).then(
      ({ stdout }) => stdout,
      () => undefined,
    );
  const committed = await git('show', `HEAD:${supergraphFile}`);
  if (committed !== current) return committed;
  const lastChange = (await git('log', '-1', '--format=%H', '--', supergraphFile))?.trim();
  return lastChange ? git('show', `${lastChange}^:${supergraphFile}`) : undefined;
}

async function readAccepted(root: string): Promise<AcceptedChange[]> {
  const text = await readFile(path.join(root, 'gateway/breaking-changes.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '[]';
      throw error;
    },
  );
  return JSON.parse(text) as AcceptedChange[];
}
