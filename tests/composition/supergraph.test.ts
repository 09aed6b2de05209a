import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { activities } from '@kolo/activities';
import { communities } from '@kolo/communities';
import { identity } from '@kolo/identity';
import { value } from '@kolo/value';
import { crossCheck } from '../../infra/schema/supergraph.ts';
import { compose, root } from './publicSchema.ts';

const services = [identity, communities, activities, value];

it('the committed supergraph is what the services’ files compose to', async () => {
  const { supergraph } = await compose();
  const committed = await readFile(path.join(root, 'gateway/supergraph.graphql'), 'utf8');
  expect(committed === supergraph ? 'up to date' : 'out of date: run `npm run generate`').toBe('up to date');
});

it('a second implementation of composition arrives at the same public schema', async () => {
  const { subgraphs, supergraph } = await compose();
  expect(await crossCheck(subgraphs, supergraph)).toEqual([]);
});

it.each(services)('$name serves every schema file that is composed', async ({ name, subgraph }) => {
  // The gateway plans with all files of the folder, the service answers with those of its list.
  const source = path.join(root, 'services', name, 'src');
  const found = (await readdir(source, { recursive: true }))
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  const served = subgraph.schemaFiles.map((file) => path.relative(source, fileURLToPath(file))).sort();
  expect(served).toEqual(found);
});
