import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

// What is only compared against is no part of the workspace's install (757 packages): it is fetched when it is first needed.
const folder = path.join(import.meta.dirname, '../../../.cache/bench-gateway');
const workspaceGraphql = await realpath(path.join(import.meta.dirname, '../../node_modules/graphql'));
const source = path.join(import.meta.dirname, 'third-party');

/** Copies a script to where its packages are, which are installed at the first time and when their versions change. */
export async function thirdPartyScript(name: string): Promise<string> {
  const manifest = await readFile(path.join(source, 'package.json'), 'utf8');
  const stamp = createHash('sha256').update(manifest).digest('hex');
  const stampFile = path.join(folder, 'node_modules/.kolo-installed');
  if ((await readFile(stampFile, 'utf8').catch(() => '')) !== stamp) {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'package.json'), manifest);
    console.log('  Installing what is compared against (some minutes, only the first time)');
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
    // graphql-js refuses schemas of another copy of itself, and one contestant serves a schema of this workspace.
    await rm(path.join(folder, 'node_modules/graphql'), { recursive: true, force: true });
    await symlink(workspaceGraphql, path.join(folder, 'node_modules/graphql'));
    await writeFile(stampFile, stamp);
  }
  const script = path.join(folder, name);
  await copyFile(path.join(source, name), script);
  return script;
}

const routerVersion = '0.3.10';

/** Builds Hive Router by cargo at the first time: about ten minutes on two cores. */
export async function hiveRouterBinary(): Promise<string> {
  const binary = path.join(folder, `hive-router-${routerVersion}`);
  if (existsSync(binary)) return binary;
  console.log(`  Building Hive Router ${routerVersion} (ten minutes or more, only the first time)`);
  const root = path.join(os.tmpdir(), `kolo-hive-router-${process.pid}`);
  const install = [
    '+nightly',
    'install',
    'hive-router',
    '--version',
    routerVersion,
    '--locked',
    '--root',
    root,
  ];
  run('cargo', [...install, '--ignore-rust-version', '--features', 'graphiql'], os.tmpdir());
  await mkdir(folder, { recursive: true });
  await copyFile(path.join(root, 'bin/hive_router'), `${binary}.new`).catch(() =>
    copyFile(path.join(root, 'bin/hive-router'), `${binary}.new`),
  );
  await rename(`${binary}.new`, binary);
  return binary;
}

function run(program: string, args: string[], cwd: string): void {
  const { status, error } = spawnSync(program, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error || status !== 0)
    throw new Error(`${program} ${args.slice(0, 3).join(' ')} failed`, { cause: error });
}
