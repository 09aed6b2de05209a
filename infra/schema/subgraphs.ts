import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { parse, type DocumentNode } from 'graphql';

/** The services whose schemas make up the supergraph, in the order of composition. */
export const subgraphNames = ['identity', 'communities', 'activities', 'value'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

export interface Subgraph {
  name: SubgraphName;
  /** The shared types, then the service's own files in the order of their paths. */
  sdl: string;
  document: DocumentNode;
}

/** Reads the schemas of all services that have one. `root` is the repository. */
export async function readSubgraphs(root: string): Promise<Subgraph[]> {
  const shared = await readFile(path.join(root, 'packages/graphql/src/shared.graphql'), 'utf8');
  const found: Subgraph[] = [];
  for (const name of subgraphNames) {
    const source = path.join(root, 'services', name, 'src');
    const files = (await readdir(source, { recursive: true }))
      .filter((file) => file.endsWith('.graphql'))
      .sort();
    if (files.length === 0) continue;
    const own = await Promise.all(files.map((file) => readFile(path.join(source, file), 'utf8')));
    const sdl = [shared, ...own].join('\n');
    found.push({ name, sdl, document: parse(sdl) });
  }
  return found;
}
