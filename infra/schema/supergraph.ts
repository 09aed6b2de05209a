import { composeServices } from '@apollo/composition';
import {
  composeServices as composeByOthers,
  transformSupergraphToPublicSchema,
} from '@theguild/federation-composition';
import { diff } from '@graphql-inspector/core';
import { buildASTSchema, parse, type GraphQLSchema } from 'graphql';
import type { Subgraph } from './subgraphs.ts';

/** The schemas do not fit together; the message says where, one problem a line. */
export class CompositionError extends Error {
  override name = 'CompositionError';

  constructor(errors: readonly Error[]) {
    super(["The services' schemas do not fit together:", ...errors.map(({ message }) => message)].join('\n'));
  }
}

/** Composes what the gateway plans with. Addresses in it are placeholders: the gateway has its own. */
export function composeSupergraph(subgraphs: readonly Subgraph[]): string {
  const services = subgraphs.map(({ name, document }) => ({
    name,
    url: `http://${name}`,
    typeDefs: document,
  }));
  const result = composeServices(services);
  if (result.errors) throw new CompositionError(result.errors);
  return `${result.supergraphSdl.trimEnd()}\n`;
}

/**
 * Composes once more with an independent implementation.
 * @returns where its public schema differs; nothing when both agree
 */
export async function crossCheck(subgraphs: readonly Subgraph[], supergraph: string): Promise<string[]> {
  const services = subgraphs.map(({ name, document }) => ({ name, typeDefs: document }));
  const result = composeByOthers(services);
  if (result.errors) return result.errors.map((error) => error.message);
  const differences = await diff(publicSchema(supergraph), publicSchema(result.supergraphSdl));
  return differences
    .filter(({ type }) => !String(type).includes('DESCRIPTION'))
    .map(({ message }) => message);
}

/** What callers of the gateway see of a supergraph. */
export function publicSchema(supergraph: string): GraphQLSchema {
  return buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph)));
}
