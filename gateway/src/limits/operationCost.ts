import type {
  ArgumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import {
  getNamedType,
  GraphQLError,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import { beyond, documentLimits } from './limits.ts';
import type { FieldWeight, Weights } from './weights.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * What an operation costs with these variables: the objects that it could bring at most, by `first` and the sizes that are
 * assumed where it is not given. Throws when a `first` is over the limit.
 */
export type OperationCost = (variables: Variables) => number;

/** A number in the document, or the variable that it comes from. */
type Wanted = number | null | { variable: string };

/** How many entries a list has: the most that its arguments say, or what is assumed where they say nothing. */
interface Slice {
  wanted: readonly Wanted[];
  fallback: number;
}

/** A field whose number of entries is said by the field above it: `nodes` by the `first` of their connection. */
interface Sized {
  field: string;
  slice: Slice | null;
}

/** One or several equal fields of a selection. */
interface Costed {
  /** Variables that keep the field out: `@skip(if:)` when true, `@include(if:)` when false. */
  conditions: readonly { variable: string; keepsWhen: boolean }[];
  weight: number;
  /** How often weight and children count; null: once. */
  times: Slice | null;
  /** What the field's own arguments say, also where it is for a field below it; held to the limit in any case. */
  asked: Slice | null;
  children: readonly Costed[];
}

/** Made once for an operation that is valid and within the limits on documents; what it gives takes microseconds. */
export function operationCost(
  schema: GraphQLSchema,
  weights: Weights,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OperationCost {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new GraphQLError(`The schema has no ${operation.operation}`);
  const fields = new Reading(schema, weights, fragments).selection([operation.selectionSet], root, []);
  // Costs of what no variable changes are added up now.
  const fixed = fields.filter(isFixed).reduce((sum, field) => sum + costOf(field, {}), 0);
  const open = fields.filter((field) => !isFixed(field));
  return (variables) => Math.ceil(open.reduce((sum, field) => sum + costOf(field, variables), fixed));
}

function costOf({ conditions, weight, times, asked, children }: Costed, variables: Variables): number {
  for (const { variable, keepsWhen } of conditions) if (variables[variable] !== keepsWhen) return 0;
  if (asked) sizeOf(asked, variables);
  let entry = weight;
  for (const child of children) entry += costOf(child, variables);
  return times ? sizeOf(times, variables) * entry : entry;
}

function sizeOf({ wanted, fallback }: Slice, variables: Variables): number {
  let size: number | null = null;
  for (const one of wanted) {
    const value = typeof one === 'object' && one ? variables[one.variable] : one;
    if (typeof value !== 'number') continue;
    if (value > documentLimits.listSize) throw beyond('listSize');
    // A negative number is the service's to refuse.
    size = Math.max(0, size ?? 0, value);
  }
  return size ?? fallback;
}

function isFixed({ conditions, times, asked, children }: Costed): boolean {
  const isOpen = (slice: Slice | null) =>
    slice?.wanted.some((one) => typeof one === 'object' && one !== null);
  return conditions.length === 0 && !isOpen(times) && !isOpen(asked) && children.every(isFixed);
}

class Reading {
  readonly #schema: GraphQLSchema;
  readonly #weights: Weights;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    schema: GraphQLSchema,
    weights: Weights,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {
    this.#schema = schema;
    this.#weights = weights;
    this.#fragments = fragments;
  }

  selection(sets: readonly SelectionSetNode[], type: GraphQLNamedType, sized: readonly Sized[]): Costed[] {
    const groups = new Map<string, Found[]>();
    const seen = new Set<string>();
    for (const set of sets) this.#collect(set, type, [], seen, groups);
    return [...groups.values()].flatMap((same) => this.#field(same, sized));
  }

  /** Fields by type and response name: what several fragments ask of the same object is fetched once. */
  #collect(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType,
    conditions: Costed['conditions'],
    seen: Set<string>,
    groups: Map<string, Found[]>,
  ): void {
    for (const selection of selections) {
      const own = conditionsOf(selection);
      if (own === 'never') continue;
      const all = own.length > 0 ? [...conditions, ...own] : conditions;
      if (selection.kind === Kind.FIELD) {
        const key = `${type.name} ${selection.alias?.value ?? selection.name.value}`;
        const found = { node: selection, type, conditions: all };
        const group = groups.get(key);
        if (group) group.push(found);
        else groups.set(key, [found]);
        continue;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const inner = condition === undefined ? type : (this.#schema.getType(condition) ?? type);
        this.#collect(selection.selectionSet, inner, all, seen, groups);
        continue;
      }
      const fragment = this.#fragments.get(selection.name.value);
      // One that was taken in under a condition is taken in again: it may be there without.
      if (!fragment || (all.length === 0 && seen.has(fragment.name.value))) continue;
      if (all.length === 0) seen.add(fragment.name.value);
      const inner = this.#schema.getType(fragment.typeCondition.name.value) ?? type;
      this.#collect(fragment.selectionSet, inner, all, seen, groups);
    }
  }

  #field(same: readonly Found[], sized: readonly Sized[]): Costed[] {
    const [first] = same;
    const definition = first && fieldOf(first.type, first.node.name.value);
    if (!definition) return [];
    const { weight, ...list } = this.#weights(definition);
    const slice = sliceOf(list, first.node.arguments ?? []);
    const sizesChildren = list.sizedFields.length > 0;
    const ofParent = sized.find(({ field }) => field === first.node.name.value);
    return [
      {
        // Equal fields may stand under different conditions; then it is taken for there.
        conditions: same.length === 1 ? first.conditions : [],
        weight,
        asked: slice,
        times: ofParent ? ofParent.slice : sizesChildren ? null : slice,
        // What introspection brings costs the same whatever is asked of it.
        children: isIntrospection(definition)
          ? []
          : this.selection(
              same.flatMap(({ node }) => node.selectionSet ?? []),
              getNamedType(definition.type),
              list.sizedFields.map((field) => ({ field, slice })),
            ),
      },
    ];
  }
}

interface Found {
  node: FieldNode;
  type: GraphQLNamedType;
  conditions: Costed['conditions'];
}

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | null {
  if (name === '__schema') return SchemaMetaFieldDef;
  if (name === '__type') return TypeMetaFieldDef;
  // `__typename` costs nothing.
  return isObjectType(type) || isInterfaceType(type) ? (type.getFields()[name] ?? null) : null;
}

const isIntrospection = (field: GraphQLField<unknown, unknown>) =>
  field === SchemaMetaFieldDef || field === TypeMetaFieldDef;

function sliceOf(
  { assumedSize, slicingArguments }: Omit<FieldWeight, 'weight'>,
  given: readonly ArgumentNode[],
): Slice | null {
  if (assumedSize === null) return null;
  const names = slicingArguments.map(({ name }) => name);
  const byDefault = slicingArguments.find(({ defaultValue }) => defaultValue !== null)?.defaultValue;
  return {
    wanted: given.filter(({ name }) => names.includes(name.value)).map(wantedBy),
    fallback: byDefault ?? assumedSize,
  };
}

function wantedBy({ value }: ArgumentNode): Wanted {
  if (value.kind === Kind.VARIABLE) return { variable: value.name.value };
  return value.kind === Kind.INT ? Number(value.value) : null;
}

function conditionsOf({ directives = [] }: SelectionNode): Costed['conditions'] | 'never' {
  const conditions: { variable: string; keepsWhen: boolean }[] = [];
  for (const { name, arguments: given = [] } of directives) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const value = given.find((argument) => argument.name.value === 'if')?.value;
    const keepsWhen = name.value === 'include';
    if (value?.kind === Kind.BOOLEAN && value.value !== keepsWhen) return 'never';
    if (value?.kind === Kind.VARIABLE) conditions.push({ variable: value.name.value, keepsWhen });
  }
  return conditions;
}
