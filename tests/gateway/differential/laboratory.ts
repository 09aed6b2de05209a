import { composeServices } from '@apollo/composition';
import type { GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';
import type { ApolloExecutor } from './executors/apollo.ts';
import { createApolloExecutor } from './executors/apollo.ts';
import type { Operation, Services } from './executors/executor.ts';
import type { KoloExecutor } from './executors/kolo.ts';
import { createKoloExecutor } from './executors/kolo.ts';
import type { MergedExecutor } from './executors/merged.ts';
import { createMergedExecutor } from './executors/merged.ts';
import { createRandom } from './random.ts';
import type { Fault } from './world/faults.ts';
import type { Model } from './world/model.ts';
import { createModel } from './world/model.ts';
import type { Run } from './world/resolution.ts';
import { createServices } from './world/services.ts';
import type { TestSupergraph } from './world/testSupergraph.ts';
import { createWorld } from './world/world.ts';

/** A test supergraph, and everybody who can answer for it. */
export interface Laboratory {
  supergraph: TestSupergraph;
  model: Model;
  services: Services<Run>;
  supergraphSdl: string;
  apiSchema: GraphQLSchema;
  merged: MergedExecutor;
  apollo: ApolloExecutor<Run>;
  kolo: KoloExecutor<Run>;
}

function composed({ name, subgraphs }: TestSupergraph): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map((subgraph) => ({
      name: subgraph.name,
      typeDefs: parse(subgraph.typeDefs),
      url: `http://${subgraph.name}`,
    })),
  );
  if (!supergraphSdl) throw new Error(`${name}: ${errors?.map(({ message }) => message).join('\n')}`);
  return supergraphSdl;
}

export async function createLaboratory(supergraph: TestSupergraph): Promise<Laboratory> {
  const supergraphSdl = composed(supergraph);
  const model = createModel(supergraph.subgraphs);
  const services = createServices(supergraph, model);
  const apollo = await createApolloExecutor(supergraphSdl, services);
  const kolo = createKoloExecutor(supergraphSdl, services);
  const { apiSchema } = kolo;
  return {
    supergraph,
    model,
    services,
    supergraphSdl,
    apiSchema,
    apollo,
    kolo,
    merged: createMergedExecutor(supergraph, model, apiSchema),
  };
}

/** A run of its own: the world as it is before anything was written, made of `seed`. */
export function createRun({ supergraph }: Laboratory, seed: string, faults: readonly Fault[] = []): Run {
  return { world: createWorld(supergraph, createRandom(`${seed} world`)), faults };
}

export function operationOf(
  { apiSchema }: Laboratory,
  source: string,
  variables: Record<string, unknown> = {},
  operationName: string | null = null,
): Operation {
  const document = parse(source, { noLocation: true });
  const [invalid] = validate(apiSchema, document);
  if (invalid) throw new Error(`${invalid.message}: ${source}`);
  return { source, document, variables, operationName };
}
