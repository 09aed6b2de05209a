import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** A document by its id. */
const plainManifest = z.record(z.string().regex(/^[\w.:-]{1,128}$/), z.string().min(1));

/** Apollo's `generate-persisted-query-manifest`. */
const apolloManifest = z
  .object({
    format: z.literal('apollo-persisted-query-manifest'),
    version: z.literal(1),
    operations: z.array(z.object({ id: z.string(), body: z.string().min(1) })),
  })
  .transform(({ operations }) => Object.fromEntries(operations.map(({ id, body }) => [id, body])));

const manifest = z.union([apolloManifest, plainManifest]);

/**
 * The documents of our own clients, by id: those of one JSON file, or of every `.json` in a folder, so that clients of
 * several builds are known at once. A file is `{ "<sha256>": "<document>" }`, as the client preset of GraphQL Code Generator
 * writes it (`persistedDocuments: { hashAlgorithm: 'sha256' }`), or Apollo's manifest. Throws, naming the file, when one
 * can't be read, or when two documents have the same id.
 */
export async function readManifests(fileOrFolder: string): Promise<ReadonlyMap<string, string>> {
  const documents = new Map<string, string>();
  for (const file of await filesOf(fileOrFolder)) {
    for (const [id, text] of Object.entries(await readManifest(file))) {
      const other = documents.get(id);
      if (other !== undefined && other !== text)
        throw new Error(`${file}: the id ${id} belongs to another document already`);
      documents.set(id, text);
    }
  }
  return documents;
}

async function filesOf(fileOrFolder: string): Promise<string[]> {
  if (!(await stat(fileOrFolder)).isDirectory()) return [fileOrFolder];
  const names = (await readdir(fileOrFolder)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw new Error(`${fileOrFolder}: there is no manifest in this folder (*.json)`);
  return names.map((name) => path.join(fileOrFolder, name));
}

async function readManifest(file: string): Promise<Record<string, string>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: is not JSON`, { cause: error });
  }
  const { data, error } = manifest.safeParse(value);
  if (!data) throw new Error(`${file}: is no manifest of documents`, { cause: error });
  return data;
}
