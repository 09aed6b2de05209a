import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateSigningKey, type SigningKey } from '@kolo/auth';

/** What a Kolo on one machine keeps secret. A deployment brings its own, by the same environment variables. */
export interface Secrets {
  identitySigningKey: SigningKey;
  gatewaySigningKey: SigningKey;
  operatorEmail: string;
  operatorPassword: string;
}

/** Reads `<dataDir>/keys.json`, or makes it, once, readable by its owner only. */
export async function ensureSecrets(dataDir: string): Promise<Secrets> {
  const file = path.join(dataDir, 'keys.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text !== undefined) return JSON.parse(text) as Secrets;
  const secrets: Secrets = {
    identitySigningKey: await generateSigningKey(),
    gatewaySigningKey: await generateSigningKey(),
    operatorEmail: 'operator@kolo.example',
    operatorPassword: randomBytes(18).toString('base64url'),
  };
  // Renamed into place, so that a crash cannot leave half a file, which would lock everybody out.
  await writeFile(`${file}.new`, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secrets;
}
