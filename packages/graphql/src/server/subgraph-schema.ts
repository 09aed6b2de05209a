import { buildSubgraphSchema } from '@apollo/subgraph';
import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import type { ConstDirectiveNode, DocumentNode, GraphQLSchema } from 'graphql';
import { readyForCompiling } from '../compiled/readyForCompiling.ts';
import type { BaseContext } from '../context.ts';
import { enforcePolicies } from '../policy/enforce.ts';
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

/**
 * Entities that others may refer to (`@key` without `resolvable: false`) and that no `__resolveReference` loads. Federation would
 * answer what the reference itself says, so that a forged one would be believed.
 */
function unresolvedEntities(document: DocumentNode, resolvers: Record<string, unknown>): string[] {
  const names = document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    return node.directives?.some(isResolvableKey) ? [node.name.value] : [];
  });
  return [...new Set(names)].filter(
    (name) => !(resolvers[name] as { __resolveReference?: unknown } | undefined)?.__resolveReference,
  );
}

function isResolvableKey(directive: ConstDirectiveNode): boolean {
  const resolvable = directive.arguments?.find((argument) => argument.name.value === 'resolvable')?.value;
  return directive.name.value === 'key' && !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value);
}

/**
 * The executable schema of a subgraph with its policies in front of every resolver. Throws on a field without one, and on an
 * entity that nothing loads.
 */
export function subgraphSchema<Context extends BaseContext>(parts: SubgraphParts<Context>): GraphQLSchema {
  const sdl = [sharedSchema, ...parts.schemaFiles].map((file) => readFileSync(file, 'utf8')).join('\n');
  const document = parse(sdl);
  const resolvers = resolversWithScalars(sdl, parts.resolvers);
  const unresolved = unresolvedEntities(document, resolvers);
  if (unresolved.length > 0) throw new Error(`No __resolveReference loads ${unresolved.join(', ')}`);
  const schema = buildSubgraphSchema({ typeDefs: document, resolvers: resolvers as never });
  enforcePolicies(schema, parts.policies);
  readyForCompiling(schema);
  return schema;
}
