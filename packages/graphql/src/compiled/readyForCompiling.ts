import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  defaultTypeResolver,
} from 'graphql';
import type { GraphQLAbstractType, GraphQLField, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { BaseContext } from '../context.ts';
import { propertyNamed } from '../policy/property.ts';
import { isThenable, settled } from '../policy/settled.ts';

/** Types whose leaves may be functions or promises, as `totalCount` of a page is. */
const lazy = /(Payload|Connection|Edge)$/;

/**
 * Changes the resolvers of a schema so that graphql-js answers the same as before and compiled queries answer the same as
 * graphql-js. Read in the source of graphql-jit 0.8.9:
 * - a field without a resolver is read as a plain property there, so that a promise or a function would be taken for the value:
 *   all fields get one but the leaves of plain records, whose scalars refuse what is no value of theirs;
 * - a promise in a list that rejects late moves the entries of that list: lists hand over errors at their places instead;
 * - what `resolveType` throws is caught by nobody, ends the process, and leaves the request without an answer.
 */
export function readyForCompiling(schema: GraphQLSchema): void {
  const names = new Map<string, string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) catchErrors(type);
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()) as GraphQLField<unknown, BaseContext>[]) {
      refuseNamesake(names, type.name, field.name);
      const isPlain = isLeafType(getNamedType(field.type)) && !isListType(getNullableType(field.type));
      if (isPlain && !lazy.test(type.name)) continue;
      const resolve = field.resolve ?? propertyNamed(field.name);
      field.resolve = isListType(getNullableType(field.type)) ? settlingEntries(resolve) : resolve;
    }
  }
}

/** A resolver is kept by the names of its type and its field, one after the other: `Pass` + `wordHash` is `Password` + `Hash`. */
function refuseNamesake(names: Map<string, string>, type: string, field: string): void {
  const known = names.get(type + field);
  if (known)
    throw new Error(`${known} and ${type}.${field} cannot be told apart when they are compiled: rename one`);
  names.set(type + field, `${type}.${field}`);
}

function settlingEntries(
  resolve: GraphQLFieldResolver<unknown, BaseContext>,
): GraphQLFieldResolver<unknown, BaseContext> {
  return (parent, args, context, info) => {
    const value: unknown = resolve(parent, args, context, info);
    return isThenable(value) ? value.then(withSettledEntries) : withSettledEntries(value);
  };
}

function withSettledEntries(value: unknown): unknown {
  if (!Array.isArray(value) || !value.some((entry) => isThenable(entry) || Array.isArray(entry)))
    return value;
  const entries = value.map((entry: unknown) => settled(entry, withSettledEntries));
  return entries.some(isThenable) ? Promise.all(entries) : entries;
}

function catchErrors(type: GraphQLAbstractType): void {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  if (resolveType.constructor.name === 'AsyncFunction') {
    throw new Error(
      `${type.name}.__resolveType has to answer at once: a compiled query does not wait for it`,
    );
  }
  type.resolveType = (value, context, info, abstractType) => {
    try {
      return resolveType(value, context, info, abstractType);
    } catch {
      // Both executors make an error of their own of a type that is not told.
      return undefined;
    }
  };
}
