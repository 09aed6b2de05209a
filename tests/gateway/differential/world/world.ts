import type { Random } from '../random.ts';
import type { StoredObject, TestSupergraph, World, WorldObject } from './testSupergraph.ts';
import { Json, Reference } from './testSupergraph.ts';

function isStoredObject(value: unknown): value is StoredObject {
  return typeof value === 'object' && value !== null && '__typename' in value;
}

/** Names values inside an entity by their place, so that a fault can be at one of them. */
function identify(value: unknown, place: string): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) identify(item, `${place}.${index}`);
  } else if (isStoredObject(value) && !(value instanceof Reference) && !(value instanceof Json)) {
    value['_id'] ??= place;
    for (const [field, inner] of Object.entries(value)) identify(inner, `${place}.${field}`);
  }
}

export function createWorld(supergraph: TestSupergraph, random: Random): World {
  const entities = new Map<string, WorldObject>();
  for (const entity of supergraph.entities(random)) {
    identify(entity, entity._id);
    entities.set(entity._id, entity);
  }
  return {
    byId: (id) => {
      const entity = entities.get(id);
      if (!entity) throw new Error(`There is no entity ${id}`);
      return entity;
    },
    all: (typeName) => [...entities.values()].filter(({ __typename }) => __typename === typeName),
  };
}
