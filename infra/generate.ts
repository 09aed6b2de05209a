import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateActivityTypes } from './activities/types.ts';
import { generateEventCatalogue } from './events/catalogue.ts';
import { generateIndicatorPage } from './indicators/page.ts';
import {
  generateResolverTypes,
  generateSupergraph,
  staleFiles,
  type GeneratedFile,
} from './schema/generatedFiles.ts';
import { readSubgraphs } from './schema/subgraphs.ts';

const root = path.join(import.meta.dirname, '..');

// Each file by itself: the resolver types of a service help to put right what does not compose yet.
const subgraphs = await readSubgraphs(root);
for (const subgraph of subgraphs) await write(() => generateResolverTypes(root, subgraph));
await write(() => generateSupergraph(subgraphs));
await write(() => generateEventCatalogue(root));
await write(() => generateIndicatorPage(root));
await write(() => generateActivityTypes(root));

async function write(generate: () => GeneratedFile | Promise<GeneratedFile>): Promise<void> {
  try {
    const generated = await generate();
    if ((await staleFiles(root, [generated])).length === 0) return;
    const target = path.join(root, generated.file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, generated.content);
    console.log(`wrote ${generated.file}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
