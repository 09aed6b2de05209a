import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { resolverTypes, type Mappers } from './resolverTypes.ts';
import type { Subgraph, SubgraphName } from './subgraphs.ts';
import { composeSupergraph } from './supergraph.ts';

const supergraphFile = 'gateway/supergraph.graphql';

export interface GeneratedFile {
  /** Relative to the repository. */
  file: string;
  content: string;
}

/** The resolver types of one service, which `npm run generate` writes and `npm run check` compares. */
export async function generateResolverTypes(root: string, subgraph: Subgraph): Promise<GeneratedFile> {
  const mappers = await readMappers(root, subgraph.name);
  const content = await resolverTypes(subgraph, mappers).catch((error: unknown) => {
    throw new Error(`${subgraph.name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  });
  return { file: `services/${subgraph.name}/src/generated/resolvers.ts`, content };
}

export function generateSupergraph(subgraphs: readonly Subgraph[]): GeneratedFile {
  return { file: supergraphFile, content: composeSupergraph(subgraphs) };
}

/** The files whose content on disk is missing or differs. */
export async function staleFiles(root: string, expected: readonly GeneratedFile[]): Promise<string[]> {
  const stale = await Promise.all(
    expected.map(async ({ file, content }) =>
      (await readIfThere(path.join(root, file))) === content ? [] : [file],
    ),
  );
  return stale.flat();
}

async function readMappers(root: string, name: SubgraphName): Promise<Mappers> {
  const text = await readIfThere(path.join(root, 'services', name, 'codegen.mappers.json'));
  return text === undefined ? {} : (JSON.parse(text) as Mappers);
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
