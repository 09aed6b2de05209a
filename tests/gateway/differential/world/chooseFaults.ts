import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { Random } from '../random.ts';
import type { Fault } from './faults.ts';
import type { Model } from './model.ts';
import type { WorldObject } from './testSupergraph.ts';

export interface Visit {
  object: WorldObject;
  field: string;
}

/**
 * Whether one schema in one process fails just as the services do. Not when it hits what the gateway alone reads: keys,
 * and what is required of others where it can take more with it than itself; and not where subgraphs disagree about null.
 */
export function isFieldFaultComparable(
  fault: Fault,
  typeName: string,
  model: Model,
  apiSchema: GraphQLSchema,
): boolean {
  if (!('field' in fault)) return true;
  const coordinate = `${typeName}.${fault.field}`;
  if (model.isPlumbing(coordinate)) return false;
  const type = apiSchema.getType(typeName);
  const publicType = isObjectType(type) ? String(type.getFields()[fault.field]?.type) : undefined;
  const types = model.typesOf(typeName, fault.field);
  if (types.size !== 1 || !publicType || !types.has(publicType)) return false;
  // Whose type only a lost entity would have told, the gateway can't tell what may be null in it.
  if (publicType.includes('!') && model.hasInterfaceObject(typeName)) return false;
  // Of a required field that nobody selected, the gateway tells the error, and one schema knows nothing.
  return !model.isRequired(coordinate) || (fault.kind !== 'throws' && !publicType.includes('!'));
}

/** Faults among the objects, fields and services that an operation really reads. */
export function chooseFaults(
  visits: readonly Visit[],
  services: readonly string[],
  model: Model,
  random: Random,
): Fault[] {
  if (visits.length === 0) return [];
  if (services.length > 0 && random.chance(0.15))
    return [{ kind: random.pick(['down', 'refuses'] as const), service: random.pick(services) }];
  const one = (): Fault => {
    const { object, field } = random.pick(visits);
    const owners = [...model.ownersOf(object.__typename, field)];
    const isEntity = !['Query', 'Mutation'].includes(object._id) && owners.length === 1;
    if (isEntity && random.chance(0.25))
      return {
        kind: random.chance(0.6) ? 'missing' : 'broken',
        object: object._id,
        service: owners[0] as string,
      };
    return { kind: random.pick(['throws', 'null', 'nullItem'] as const), object: object._id, field };
  };
  return Array.from({ length: random.between(1, 3) }, one);
}
