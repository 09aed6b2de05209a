import { defaultTypeResolver, isAbstractType, isObjectType } from 'graphql';
import type { GraphQLNamedType, GraphQLResolveInfo } from 'graphql';
import type { BaseContext } from '../context.ts';
import type { TypePolicy } from './policy.ts';
import { isThenable, settled } from './settled.ts';

export type KnownPolicies = Readonly<Record<string, TypePolicy<BaseContext>>>;

/**
 * What the viewer sees of an answer; `null` stands for what does not exist for them. A promise only where a policy or a value is
 * one: an answer holds hundreds of objects, and each turn of the event loop costs more than a policy that knows at once.
 */
export type Sight = (value: unknown, context: BaseContext, info: GraphQLResolveInfo) => unknown;

/** The sight of one object of a type, asked of the policy of its concrete type; null when every such object is seen by everyone. */
export function sightOf(type: GraphQLNamedType, policies: KnownPolicies): Sight | null {
  if (!isObjectType(type) && !isAbstractType(type)) return null;
  if (isObjectType(type) && !policies[type.name]?.visible) return null;

  const seenAs = (name: string | undefined, value: object, context: BaseContext) => {
    const visible = name === undefined ? undefined : policies[name]?.visible;
    if (!visible) return value;
    const verdict = visible(context, value as never);
    return typeof verdict === 'boolean' ? seenIf(verdict, value) : verdict.then((it) => seenIf(it, value));
  };

  return (value, context, info) => {
    // An error in a list is answered at its place by the executor; it is no object that a policy could judge.
    if (value === null || typeof value !== 'object' || value instanceof Error) return value;
    if (isObjectType(type)) return seenAs(type.name, value, context);
    const name = (type.resolveType ?? defaultTypeResolver)(value, context, info, type);
    return isThenable(name) ? name.then((it) => seenAs(it, value, context)) : seenAs(name, value, context);
  };
}

const seenIf = (verdict: boolean, value: object) => (verdict ? value : null);

/** The same for a field: what is not seen is left out of a list. */
export function fieldSight(sight: Sight): Sight {
  const look: Sight = (value, context, info) => {
    if (!Array.isArray(value)) return sight(value, context, info);
    const seen = value.map((item: unknown) => settled(item, (known) => look(known, context, info)));
    return seen.some(isThenable) ? Promise.all(seen).then(withoutUnseen) : withoutUnseen(seen);
  };
  return look;
}

const withoutUnseen = (seen: unknown[]) => seen.filter((item) => item !== null && item !== undefined);

/** The same for `_entities`, whose answer has a place for every representation that was asked for. */
export function entitySight(sight: Sight): Sight {
  return (value, context, info) =>
    (value as unknown[]).map((item) => settled(item, (known) => sight(known, context, info)));
}
