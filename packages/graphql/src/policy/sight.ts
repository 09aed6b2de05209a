import { defaultTypeResolver, isAbstractType, isObjectType } from 'graphql';
import type { GraphQLNamedType, GraphQLResolveInfo } from 'graphql';
import type { BaseContext } from '../context.ts';
import type { TypePolicy } from './policy.ts';

export type KnownPolicies = Readonly<Record<string, TypePolicy<BaseContext>>>;

/** What the viewer sees of an answer; `null` stands for what does not exist for them. */
export type Sight = (value: unknown, context: BaseContext, info: GraphQLResolveInfo) => unknown;

/** The sight of one object of a type, asked of the policy of its concrete type; null when every such object is seen by everyone. */
export function sightOf(type: GraphQLNamedType, policies: KnownPolicies): Sight | null {
  if (!isObjectType(type) && !isAbstractType(type)) return null;
  if (isObjectType(type) && !policies[type.name]?.visible) return null;

  const nameOf = (value: object, context: BaseContext, info: GraphQLResolveInfo) =>
    isObjectType(type) ? type.name : (type.resolveType ?? defaultTypeResolver)(value, context, info, type);

  return async (value, context, info) => {
    // An error in a list is answered at its place by graphql-js; it is no object that a policy could judge.
    if (value === null || typeof value !== 'object' || value instanceof Error) return value;
    const name = await nameOf(value, context, info);
    const visible = name === undefined ? undefined : policies[name]?.visible;
    if (!visible) return value;
    return (await visible(context, value as never)) ? value : null;
  };
}

/** The same for a field: what is not seen is left out of a list. */
export function fieldSight(sight: Sight): Sight {
  const look: Sight = async (value, context, info) => {
    if (!Array.isArray(value)) return sight(value, context, info);
    const seen = await Promise.all(
      value.map((item: unknown) => settled(item, (known) => look(known, context, info))),
    );
    return seen.filter((item) => item !== null && item !== undefined);
  };
  return look;
}

/** The same for `_entities`, whose answer has a place for every representation that was asked for. */
export function entitySight(sight: Sight): Sight {
  return (value, context, info) =>
    (value as unknown[]).map((item) => settled(item, (known) => sight(known, context, info)));
}

/** One entry that fails must not take its neighbours with it: it becomes an error at its own place. */
async function settled(item: unknown, look: (known: unknown) => unknown): Promise<unknown> {
  try {
    return await look(await item);
  } catch (error) {
    return error instanceof Error ? error : new Error('An entry of a list failed', { cause: error });
  }
}
