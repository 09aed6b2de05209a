import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  generateResolverTypes,
  generateSupergraph,
  staleFiles,
  type GeneratedFile,
} from './schema/generatedFiles.ts';
import { readSubgraphs } from './schema/subgraphs.ts';
import { CompositionError } from './schema/supergraph.ts';

const root = path.join(import.meta.dirname, '..');

async function write(files: readonly GeneratedFile[]): Promise<void> {
  const stale = await staleFiles(root, files);
  for (const { file, content } of files.filter(({ file }) => stale.includes(file))) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
    console.log(`wrote ${file}`);
  }
}

const subgraphs = await readSubgraphs(root);
await write(await generateResolverTypes(root, subgraphs));
try {
  await write([generateSupergraph(subgraphs)]);
} catch (error) {
  // The resolver types of each service stand on their own: they help to put right what does not compose.
  if (!(error instanceof CompositionError)) throw error;
  console.error(`The services' schemas do not fit together:\n${error.message}`);
  process.exitCode = 1;
}
