import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DocumentNode, GraphQLFieldResolver, GraphQLSchema, SelectionSetNode } from 'graphql';
import { execute, getNamedType, isLeafType, parse, validate, Kind } from 'graphql';
import type { ServiceQuery, ServiceResult, Services } from '../executors/executor.ts';
import { NoAnswer } from '../executors/executor.ts';
import { InjectedFault } from './faults.ts';
import type { Model } from './model.ts';
import type { Run, Source } from './resolution.ts';
import { createResolution } from './resolution.ts';
import type { TestSubgraph, TestSupergraph, World, WorldObject } from './testSupergraph.ts';
import { Reference } from './testSupergraph.ts';

type JsonObject = Record<string, unknown>;

/** Whether an object has the key that a representation gives; undefined when it does not give that key. */
function hasKey(
  object: WorldObject,
  given: JsonObject,
  key: SelectionSetNode,
  world: World,
): boolean | undefined {
  let matches = true;
  for (const node of key.selections) {
    if (node.kind !== Kind.FIELD) throw new Error('A key is made of fields');
    const field = node.name.value;
    if (field === '__typename') continue;
    if (given[field] === undefined) return undefined;
    const stored = object[field];
    if (!node.selectionSet) {
      // What has no key is known to nobody by it.
      matches &&= stored !== null && given[field] === stored;
      continue;
    }
    const inner = stored instanceof Reference ? world.byId(stored.id) : (stored as WorldObject | null);
    if (!inner || given[field] === null) {
      matches = false;
    } else {
      const same = hasKey(inner, given[field] as JsonObject, node.selectionSet, world);
      if (same === undefined) return undefined;
      matches &&= same;
    }
  }
  return matches;
}

function findEntity(model: Model, service: string, given: JsonObject, { world, faults }: Run) {
  const typeName = String(given['__typename']);
  const candidates = model.objectTypesOf(typeName).flatMap((name) => world.all(name));
  const keys = model
    .namesOf(typeName)
    .flatMap((name) => model.keysOf(service, name))
    .concat(model.keysOf(service, typeName));
  const known = keys.filter((key) => hasKey(candidates[0] as WorldObject, given, key, world) !== undefined);
  if (known.length === 0) throw new Error(`No key of ${typeName} in ${JSON.stringify(given)}`);
  const object = candidates.find((one) => known.every((key) => hasKey(one, given, key, world)));
  const fault = faults.find(
    (one) => 'service' in one && 'object' in one && one.service === service && one.object === object?._id,
  );
  if (fault?.kind === 'broken') throw new InjectedFault(`broken: ${object?._id}`);
  return fault || !object ? null : ({ object, given } satisfies Source);
}

type ResolverMap = Record<string, Record<string, GraphQLFieldResolver<Source | undefined, Run> | unknown>>;

function resolversOf(subgraph: TestSubgraph, model: Model, supergraph: TestSupergraph): ResolverMap {
  const resolve = createResolution(model, supergraph.rules, subgraph.name);
  const resolvers: ResolverMap = {};
  const field: GraphQLFieldResolver<Source | undefined, Run> = (source, args, run, info) => {
    const typeName = info.parentType.name;
    return resolve({
      source: source ?? { object: { __typename: typeName, _id: typeName } },
      fieldName: info.fieldName,
      args,
      isLeaf: isLeafType(getNamedType(info.returnType)),
      run,
    });
  };
  // A promise of its own: what is thrown here and now would fail every entity of the call.
  const reference = async (given: JsonObject, run: Run) => findEntity(model, subgraph.name, given, run);
  const typeOf = (source: Source) => source.object.__typename;

  for (const node of parse(subgraph.deployedTypeDefs ?? subgraph.typeDefs).definitions) {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION: {
        const name = node.name.value;
        const fields = (node.fields ?? []).map((one) => [one.name.value, field]);
        const isEntity = model.keysOf(subgraph.name, name).length > 0;
        resolvers[name] = {
          ...resolvers[name],
          ...Object.fromEntries(fields),
          ...(isEntity && { __resolveReference: reference }),
        };
        break;
      }
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.UNION_TYPE_DEFINITION:
        resolvers[node.name.value] = {
          __resolveType: typeOf,
          ...(model.keysOf(subgraph.name, node.name.value).length > 0 && { __resolveReference: reference }),
        };
        break;
      default:
    }
  }
  return resolvers;
}

function createService(schema: GraphQLSchema) {
  const documents = new Map<string, DocumentNode>();
  return async ({ query, operationName, variables }: ServiceQuery, run: Run) => {
    let document = documents.get(query);
    if (!document) {
      document = parse(query, { noLocation: true });
      const invalid = validate(schema, document);
      // Such a query is the gateway's fault, and must not look like a fault that was injected.
      if (invalid[0]) throw new Error(`A service was sent an invalid query: ${invalid[0].message}\n${query}`);
      documents.set(query, document);
    }
    return execute({
      schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? {},
      contextValue: run,
    });
  };
}

/** The services of a test supergraph, each a subgraph schema of its own in this process. */
export function createServices(supergraph: TestSupergraph, model: Model): Services<Run> {
  const services = new Map(
    supergraph.subgraphs.map((subgraph) => {
      const typeDefs = parse(subgraph.deployedTypeDefs ?? subgraph.typeDefs);
      const resolvers = resolversOf(subgraph, model, supergraph);
      const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
      return [subgraph.name, createService(schema)];
    }),
  );
  return {
    async call(name, request, run) {
      const service = services.get(name);
      if (!service) throw new Error(`There is no service ${name}`);
      const fault = run.faults.find((one) => 'service' in one && one.service === name);
      if (fault?.kind === 'down') throw new NoAnswer(name);
      if (fault?.kind === 'refuses') return { data: null, errors: [{ message: `refuses: ${name}` }] };
      return JSON.parse(JSON.stringify(await service(request, run))) as ServiceResult;
    },
  };
}
