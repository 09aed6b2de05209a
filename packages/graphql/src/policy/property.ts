import type { GraphQLFieldResolver } from 'graphql';
import type { BaseContext } from '../context.ts';

/**
 * What graphql-js does for a field without a resolver: the property of that name, called if it is a function. Danger: it is bound to
 * the name here, so that nobody's idea of `info` decides which property is read behind a policy.
 */
export function propertyNamed(name: string): GraphQLFieldResolver<unknown, BaseContext> {
  return (parent, args: unknown, context, info) => {
    if (parent === null || (typeof parent !== 'object' && typeof parent !== 'function')) return undefined;
    const source = parent as Record<string, unknown>;
    const property = source[name];
    return typeof property === 'function'
      ? (property.call(source, args, context, info) as unknown)
      : property;
  };
}
