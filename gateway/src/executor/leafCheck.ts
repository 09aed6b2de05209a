import type { GraphQLLeafType } from 'graphql';
import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString, isEnumType } from 'graphql';

/** Whether JSON text is a value of a leaf type. */
export type LeafCheck = (json: string) => boolean;

const QUOTE = 34;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;
const LETTER_F = 102;
const LETTER_T = 116;

const isString: LeafCheck = (json) => json.charCodeAt(0) === QUOTE;
const isBoolean: LeafCheck = (json) => json.charCodeAt(0) === LETTER_T || json.charCodeAt(0) === LETTER_F;

const isNumber: LeafCheck = (json) => {
  const first = json.charCodeAt(0);
  return (first >= ZERO && first <= NINE) || first === MINUS;
};

const MOST_PLAIN_DIGITS = 9;

const isInt: LeafCheck = (json) => {
  if (!isNumber(json)) return false;
  if (json.length <= MOST_PLAIN_DIGITS && !/[.eE]/.test(json)) return true;
  const value = Number(json);
  return Number.isInteger(value) && value === (value | 0);
};

const scalars = new Map<GraphQLLeafType, LeafCheck>([
  [GraphQLString, isString],
  [GraphQLID, (json) => isString(json) || isNumber(json)],
  [GraphQLBoolean, isBoolean],
  [GraphQLFloat, isNumber],
  [GraphQLInt, isInt],
]);

/** Null for scalars of our own, which may be any JSON. A value of an enum that is hidden from callers is none to them. */
export function leafCheckOf(type: GraphQLLeafType): LeafCheck | null {
  if (isEnumType(type)) {
    const values = new Set(type.getValues().map(({ name }) => `"${name}"`));
    return (json) => values.has(json);
  }
  for (const [scalar, check] of scalars) if (scalar.name === type.name) return check;
  return null;
}
