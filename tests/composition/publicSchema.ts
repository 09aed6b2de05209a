import path from 'node:path';
import { isListType, isNonNullType } from 'graphql';
import type { GraphQLOutputType, GraphQLSchema } from 'graphql';
import { readSubgraphs } from '../../infra/schema/subgraphs.ts';
import type { Subgraph } from '../../infra/schema/subgraphs.ts';
import { composeSupergraph, publicSchema } from '../../infra/schema/supergraph.ts';

export const root = path.join(import.meta.dirname, '../..');

export interface Composition {
  subgraphs: Subgraph[];
  supergraph: string;
  /** What callers of the gateway see. */
  schema: GraphQLSchema;
}

/** Composes the `.graphql` files of all services anew: not what was committed once, but what they say now. */
export async function compose(): Promise<Composition> {
  const subgraphs = await readSubgraphs(root);
  const supergraph = composeSupergraph(subgraphs);
  return { subgraphs, supergraph, schema: publicSchema(supergraph) };
}

/** The type without `!` around it. */
function nullable(type: GraphQLOutputType): GraphQLOutputType {
  return isNonNullType(type) ? (type.ofType as GraphQLOutputType) : type;
}

export const isList = (type: GraphQLOutputType): boolean => isListType(nullable(type));
