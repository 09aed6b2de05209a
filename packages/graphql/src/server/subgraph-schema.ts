import { buildSubgraphSchema } from '@apollo/subgraph';
import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { BaseContext } from '../context.ts';
import { enforcePolicies, guardReferences } from '../policy/enforce.ts';
import type { TypePolicies } from '../policy/policy.ts';
import { scalarResolvers } from './scalars.ts';

export interface SubgraphParts<Context extends BaseContext> {
  /** Paths of the service's `.graphql` files, one per aggregate, listed one by one. */
  schemaFiles: readonly (string | URL)[];
  /** By type name, as graphql-js wants them, with `__resolveReference` on entities. */
  resolvers: object;
  policies: TypePolicies<Context>;
}

const sharedSchema = new URL('../shared.graphql', import.meta.url);

/** Scalars that a subgraph may resolve although its own files use only some of them. */
function resolversWithScalars(sdl: string, resolvers: object): Record<string, unknown> {
  const used = Object.entries(scalarResolvers).filter(([name]) => sdl.includes(`scalar ${name}`));
  return { ...Object.fromEntries(used), ...resolvers };
}

/** The executable schema of a subgraph with its policies in front of every resolver. Throws on a field without one. */
export function subgraphSchema<Context extends BaseContext>(parts: SubgraphParts<Context>): GraphQLSchema {
  const sdl = [sharedSchema, ...parts.schemaFiles].map((file) => readFileSync(file, 'utf8')).join('\n');
  const resolvers = guardReferences(resolversWithScalars(sdl, parts.resolvers), parts.policies);
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  enforcePolicies(schema, parts.policies);
  return schema;
}
