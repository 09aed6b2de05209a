// The door to every root script: `node infra/run.mjs <task> [arguments]`. It runs on whatever Node (≥ 20) the machine has, so it is
// plain JavaScript without dependencies; the tasks themselves run on the Node that the workspace brings.
import { spawn, spawnSync } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, readFileSync, writeFileSync } from 'fs';
import os from 'os';
import path from 'path';
import { fileURLToPath } from 'url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const node = path.join(root, 'node_modules/node/bin/node');
const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

const tasks = {
  start: { args: ['infra/start.ts'] },
  reset: { args: ['infra/reset.ts'] },
  check: { args: ['infra/check.ts'] },
  generate: { args: ['infra/generate.ts'] },
  test: { args: jest },
  'test:long': { args: [...jest, '--runInBand'], env: { KOLO_LONG_TESTS: '1' } },
  bench: { args: ['tests/bench/bench.ts'] },
  'bench:gateway': { args: ['tests/bench/gateway/bench.ts'] },
  'bench:live': { args: ['tests/bench/live/bench.ts'] },
  'audit:gateway': { args: ['tests/gateway/audit/audit.ts'] },
};

const [name = '', ...rest] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Node ${process.versions.node} is too old: install Node 20 or newer.`);
if (!Object.hasOwn(tasks, name)) fail(`Unknown task "${name}": one of ${Object.keys(tasks).join(', ')}.`);
ensureInstalled();
run(tasks[name]);

function ensureInstalled() {
  const stampFile = path.join(root, 'node_modules/.kolo-installed');
  const stamp = createHash('sha256')
    .update(readFileSync(path.join(root, 'pnpm-lock.yaml')))
    .digest('hex');
  if (existsSync(node) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  console.error(`Installing the workspace with ${packageManager}`);
  const install = ['install', '--frozen-lockfile', '--config.confirm-modules-purge=false'];
  const { error, status } = spawnSync('npx', ['--yes', packageManager, ...install], {
    cwd: root,
    stdio: ['ignore', 2, 2], // to stderr: what a task prints to stdout is its own
  });
  if (error) fail('npx was not found, and it installs the workspace: install npm, which comes with Node.');
  if (status !== 0) fail('The workspace could not be installed: the lines above say why.');
  writeFileSync(stampFile, stamp);
}

function run({ args, env }) {
  // Over the IPC channel a task notices when this process is gone, also when it was killed by SIGKILL.
  const child = spawn(node, [...args, ...rest], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // npm passes on the signals that it gets, but not its own death.
  if (process.env.npm_lifecycle_event) {
    const npm = process.ppid;
    setInterval(() => process.ppid === npm || child.kill('SIGTERM'), 1000).unref();
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + os.constants.signals[signal]));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
