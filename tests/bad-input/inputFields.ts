import { getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import type { Input } from './world.ts';

/** A place in an input that a caller can fill in. */
export interface InputField {
  /** As `userErrors` name it: `['steps', '0', 'text']`; the first entry of a list stands for all. */
  path: string[];
  /** Name of its type, without list and `!`. */
  type: string;
  /** Scalars, enums, or objects with fields of their own. */
  isObject: boolean;
  isList: boolean;
  /** Whether its description begins with “Required.”. */
  isRequired: boolean;
}

export const inputTypeOf = (schema: GraphQLSchema, mutation: string) =>
  schema.getType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`) as GraphQLInputObjectType;

/** Every place of an input, as deep as a valid input shows it. */
export function inputFields(
  type: GraphQLInputObjectType,
  valid: Input,
  before: readonly string[] = [],
): InputField[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const path = [...before, field.name];
    const named = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    const isRequired = /^Required\./.test(field.description?.trim() ?? '');
    const place = { path, type: named.name, isObject: isInputObjectType(named), isList, isRequired };
    if (!isInputObjectType(named)) return [place];
    const value = isList
      ? (valid[field.name] as Input[] | undefined)?.[0]
      : (valid[field.name] as Input | undefined);
    return [place, ...inputFields(named, value ?? {}, isList ? [...path, '0'] : path)];
  });
}

export function valueAt(input: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Input | undefined)?.[key], input);
}

/** The input with another value at one place; `undefined` takes the place out. */
export function withValueAt(input: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(input)) {
    return input.map((entry: unknown, index) =>
      index === Number(key) ? withValueAt(entry, rest, value) : entry,
    );
  }
  const { [key]: present, ...others } = (input ?? {}) as Input;
  const changed = withValueAt(present, rest, value);
  return changed === undefined ? others : { ...others, [key]: changed };
}
