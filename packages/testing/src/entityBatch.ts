import type { Viewer } from '@kolo/auth';
import { subgraphSchema } from '@kolo/graphql';
import type { BaseContext, SubgraphParts } from '@kolo/graphql';
import { idPrefix, newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { isUnionType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { watchReads } from './reads.ts';
import type { Read } from './reads.ts';
import type { TestService } from './service.ts';

/** What a batch of references to entities of one type costs the store. */
export interface EntityBatch {
  /** Where the entities lie; null where a reference is answered without asking the store. */
  collection: string | null;
  /** How many of the entities the viewer got. */
  found: number;
  /** Reads of that collection by id. */
  readsById: number;
  /** Reads of anything, e.g. for what decides who sees what. */
  reads: number;
}

/** The types that other services may refer to by `id`. */
export function entityTypes<Context extends BaseContext>(service: {
  subgraph: SubgraphParts<Context>;
}): string[] {
  const entities = subgraphSchema(service.subgraph).getType('_Entity');
  return isUnionType(entities)
    ? entities
        .getTypes()
        .filter(hasId)
        .map(({ name }) => name)
    : [];
}

const hasId = (type: GraphQLObjectType) => Object.hasOwn(type.getFields(), 'id');

/**
 * Asks for `size` entities of a type in one batch, as the gateway does. They are copies of one that the test made; where it made
 * none, ids that nobody has. Indexes of that collection are dropped: copies are alike in what is unique.
 */
export async function askForBatch(
  { execute, connection }: Pick<TestService, 'execute' | 'connection'>,
  viewer: Viewer,
  type: string,
  size = 100,
): Promise<EntityBatch> {
  const ask = async (ids: readonly string[]) => {
    const document = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { __typename id } } }`;
    const r = ids.map((id) => ({ __typename: type, id }));
    return watchReads(connection, async () => {
      const { data, errors } = await execute(viewer, document, { r });
      if (errors) throw new Error(JSON.stringify(errors));
      return data._entities as unknown[];
    });
  };
  const ids = (model: string | undefined): Id[] => {
    const prefix = (model === undefined ? null : idPrefix(model)) ?? 'person';
    return Array.from({ length: size }, () => newId(prefix));
  };

  const first = await ask(ids(undefined));
  const collection = first.reads.find(isById)?.collectionName ?? null;
  const original = collection ? await connection.collection(collection).findOne({}) : null;
  const copies = ids(original ? String(original._id) : undefined);
  if (collection && original) {
    await connection.collection(collection).dropIndexes();
    await connection
      .collection(collection)
      .insertMany(copies.map((_id) => ({ ...original, _id: _id as never })));
  }
  const { answer, reads } = await ask(copies);
  return {
    collection,
    found: answer.filter((entity) => entity !== null).length,
    readsById: reads.filter((read) => read.collectionName === collection && isById(read)).length,
    reads: reads.length,
  };
}

const isById = ({ params }: Read) =>
  (params[0] as { _id?: { $in?: unknown } } | undefined)?._id?.$in !== undefined;
