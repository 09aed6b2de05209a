import path from 'node:path';

/** Where a Kolo of this machine keeps its data: `KOLO_DATA_DIR`, or `.kolo` in the repository. */
export function dataDirOf(env: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(import.meta.dirname, '..', env['KOLO_DATA_DIR'] || '.kolo');
}
