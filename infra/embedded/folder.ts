import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FolderError } from './errors.ts';

/** Two write-ahead logs of 128 MB, the data of a demonstration, and room to notice that it is getting full. */
const defaultMinimumFreeBytes = 512 * 1024 * 1024;

/**
 * Makes the folder, and makes sure that a store can write there: a store that finds out by itself says so in ways that
 * help nobody.
 * @throws FolderError when the folder cannot be made or written, or its disk is nearly full.
 */
export async function makeDataFolder(
  folder: string,
  minimumFreeBytes = defaultMinimumFreeBytes,
): Promise<void> {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, Buffer.alloc(4096));
    await rm(probe);
  } catch (error) {
    await rm(probe, { force: true }).catch(() => undefined);
    throw new FolderError(folder, reasonOf(error as NodeJS.ErrnoException));
  }
  const { bavail, bsize } = await statfs(folder);
  const freeBytes = bavail * bsize;
  if (freeBytes < minimumFreeBytes) {
    const [free, needed] = [freeBytes, minimumFreeBytes].map((bytes) => Math.floor(bytes / 1024 / 1024));
    throw new FolderError(folder, `${free} MB are free, ${needed} MB are needed`);
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  const reasons: Record<string, string> = {
    EACCES: 'no right to write',
    EPERM: 'no right to write',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    ENOTDIR: 'a file is in the way',
    EEXIST: 'a file is in the way',
  };
  return (error.code && reasons[error.code]) ?? error.message;
}
