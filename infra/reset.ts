import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { dataDirOf } from './dataDir.ts';
import { runningOn } from './supervisor/lock.ts';

const dataDir = dataDirOf();
const refusal = await reasonToRefuse();
if (refusal === undefined) {
  await rm(dataDir, { recursive: true, force: true });
  console.log(`${dataDir} is removed; the next start begins afresh.`);
  if (process.env['MONGODB_URL']) console.log('The database at MONGODB_URL was left as it is.');
} else {
  console.error(refusal);
  process.exitCode = 1;
}

/** A data folder holds keys.json; anything else may be somebody's home that KOLO_DATA_DIR points to by mistake. */
async function reasonToRefuse(): Promise<string | undefined> {
  const pid = await runningOn(dataDir);
  if (pid !== undefined) return `Kolo runs on ${dataDir} (process ${pid}): stop it first.`;
  if (!existsSync(dataDir) || existsSync(path.join(dataDir, 'keys.json'))) return undefined;
  const content = await readdir(dataDir);
  return content.length === 0
    ? undefined
    : `${dataDir} does not look like a data folder of Kolo: nothing was removed.`;
}
