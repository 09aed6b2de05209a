import type {
  ConstDirectiveNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLInterfaceType,
  GraphQLSchema,
} from 'graphql';
import {
  getNamedType,
  GraphQLInt,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql';

/** What one field of the schema costs. */
export interface FieldWeight {
  /** Of the field itself; for a list, of each of its entries. */
  weight: number;
  /** How many entries there are where no argument says it; null for a field that is no list and sizes none. */
  assumedSize: number | null;
  /** Arguments that say how many entries are wanted (`first`). */
  slicingArguments: readonly { name: string; defaultValue: number | null }[];
  /** Fields of the answer that are the list (`nodes`, `edges`); empty where the field itself is. */
  sizedFields: readonly string[];
}

/** Of a page, where neither the caller nor the schema says how many. */
const PAGE_SIZE = 20;
/** Of a list without pages. */
const LIST_SIZE = 10;
/** A write is a transaction with its events. */
const MUTATION_WEIGHT = 10;
/** The whole schema is described by some thousand objects, whoever asks for how little of it. */
const INTROSPECTION_WEIGHT = 500;

/** What fields cost, looked up by their definition in the schema. */
export type Weights = (field: GraphQLField<unknown, unknown>) => FieldWeight;

const introspection: FieldWeight = {
  weight: INTROSPECTION_WEIGHT,
  assumedSize: null,
  slicingArguments: [],
  sizedFields: [],
};

/**
 * Objects cost 1, values nothing, mutations 10. Lists cost what an entry costs as often as `first` says: of a connection
 * (`first` with `nodes` or `edges`) that is known without a word in the SDL. `@cost` and `@listSize` of the cost
 * specification, where services write them, come before all of this.
 */
export function readWeights(schema: GraphQLSchema, supergraphSdl: string): Weights {
  const directives = readDirectives(supergraphSdl);
  const weights = new Map<GraphQLField<unknown, unknown>, FieldWeight>();
  const mutations = schema.getMutationType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      weights.set(field, weightOf(field, type, directives, type === mutations ? MUTATION_WEIGHT : 0));
    }
  }
  // `__schema`, `__type` and `__typename` belong to no type of the schema.
  return (field) => weights.get(field) ?? introspection;
}

function weightOf(
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLObjectType | GraphQLInterfaceType,
  directives: ReadonlyMap<string, Declared>,
  extra: number,
): FieldWeight {
  const declared = directives.get(`${parent.name}.${field.name}`) ?? {};
  const returned = getNamedType(field.type);
  const ofType = directives.get(returned.name)?.cost ?? (isCompositeType(returned) ? 1 : 0);
  const weight = declared.cost ?? ofType + extra;
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);

  const slicing = declared.slicingArguments ?? ['first', 'last'];
  const slicingArguments = field.args
    .filter(({ name, type }) => slicing.includes(name) && getNamedType(type) === GraphQLInt)
    .map(({ name, defaultValue }) => ({
      name,
      defaultValue: typeof defaultValue === 'number' ? defaultValue : null,
    }));
  const sizedFields = declared.sizedFields ?? (isList ? [] : pageFieldsOf(returned));
  const isPaged = slicingArguments.length > 0 && (isList || sizedFields.length > 0);
  const assumed = declared.assumedSize ?? (isPaged ? PAGE_SIZE : isList ? LIST_SIZE : null);
  return {
    weight,
    assumedSize: assumed,
    slicingArguments: isPaged ? slicingArguments : [],
    sizedFields: isPaged || declared.sizedFields ? sizedFields : [],
  };
}

function pageFieldsOf(type: unknown): string[] {
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return [];
  const fields = type.getFields();
  return ['nodes', 'edges'].filter((name) => fields[name]);
}

/** What services say in the SDL, by `Type.field` or `Type`. */
interface Declared {
  cost?: number;
  assumedSize?: number;
  slicingArguments?: readonly string[];
  sizedFields?: readonly string[];
}

function readDirectives(sdl: string): ReadonlyMap<string, Declared> {
  const declared = new Map<string, Declared>();
  const note = (key: string, directives: readonly ConstDirectiveNode[] = []) => {
    const found = Object.assign({}, ...directives.map(readDirective)) as Declared;
    if (Object.keys(found).length > 0) declared.set(key, found);
  };
  for (const definition of parse(sdl, { noLocation: true }).definitions) {
    if (
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION
    ) {
      const type = definition.name.value;
      note(type, definition.directives);
      for (const { name, directives } of definition.fields ?? []) note(`${type}.${name.value}`, directives);
    } else if (
      definition.kind === Kind.SCALAR_TYPE_DEFINITION ||
      definition.kind === Kind.ENUM_TYPE_DEFINITION ||
      definition.kind === Kind.UNION_TYPE_DEFINITION
    ) {
      note(definition.name.value, definition.directives);
    }
  }
  return declared;
}

/** Composition keeps the names, or puts the name of the specification before them. */
function readDirective({ name, arguments: given = [] }: ConstDirectiveNode): Declared {
  const values = Object.fromEntries(
    given.map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  );
  const isDirective = (wanted: string) => new RegExp(`^(\\w+__)?${wanted}$`).test(name.value);
  if (isDirective('cost')) return { cost: Number(values['weight']) };
  if (!isDirective('listSize')) return {};
  const { assumedSize, slicingArguments, sizedFields } = values;
  return {
    ...(typeof assumedSize === 'number' && { assumedSize }),
    ...(Array.isArray(slicingArguments) && { slicingArguments: slicingArguments.map(String) }),
    ...(Array.isArray(sizedFields) && { sizedFields: sizedFields.map(String) }),
  };
}
