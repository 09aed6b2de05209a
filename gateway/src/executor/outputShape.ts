import type {
  FieldNode,
  GraphQLCompositeType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';
import type { LeafCheck } from './leafCheck.ts';
import { leafCheckOf } from './leafCheck.ts';
import { labelOf } from './deferral.ts';
import type { Shape } from './shape.ts';
import { isSubtypeName } from './subtypes.ts';

/** A field as the caller gets it. */
export interface OutputField {
  /** The caller's key. */
  key: string;
  /** The key in the plan, and so in the paths of errors. */
  planKey: string;
  /** What stands before the value: `{"key":` of the first field of an object, `,"key":` of the others. */
  head: string;
  /** `type`: the type's name. `schema`: what introspection says. */
  kind: 'value' | 'type' | 'schema';
  /** For `type`: JSON of the name; null when it is only known to be one of several types. */
  typename: string | null;
  /** Where an object has it; -1 when no fetch brings it. */
  slot: number;
  type: OutputType;
}

export type OutputType = { nonNull: boolean } & (
  | { kind: 'leaf'; isValid: LeafCheck | null }
  | { kind: 'list'; of: OutputType }
  | { kind: 'object'; object: OutputObject }
);

/** What all places of an operation have in common. */
export interface OutputContext {
  /** What callers see of the schema. */
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, { on: string; selectionSet: SelectionSetNode }>;
  /** The values of the variables of `@include` and `@skip`. */
  conditions: Readonly<Record<string, unknown>>;
  planKeyOf(field: FieldNode): string;
  /** Fragments of these labels are left out of what they stand in. By the operation's label: the caller's. */
  later: ReadonlyMap<string, string | null>;
}

/** What an object shows later than the rest. */
export interface OutputBlock {
  /** Of no other block of the operation. */
  id: string;
  /** The caller's. */
  label: string | null;
  output: OutputObject;
}

const SCHEMA_FIELDS = new Set(['__schema', '__type']);
const TYPE_NAME: OutputType = { nonNull: true, kind: 'leaf', isValid: null };
const SCHEMA: OutputType = { nonNull: false, kind: 'leaf', isValid: null };

/** With more types than any place of a schema has, names of types that a service makes up would fill the memory. */
const MOST_TYPES = 1_000;
const NO_BLOCKS: readonly OutputBlock[] = [];

/** What a caller selects of the objects at one place; which fields that are depends on the type of each object. */
export class OutputObject {
  /** The type that the schema declares, for objects that do not say what they are. */
  readonly declared: GraphQLCompositeType;
  readonly #context: OutputContext;
  readonly #shape: Shape | null;
  readonly #selectionSets: readonly SelectionSetNode[];
  readonly #byType = new Map<string, readonly OutputField[] | null>();
  readonly #blocks = new Map<SelectionNode, OutputBlock>();
  readonly #blocksByType = new Map<string, readonly OutputBlock[]>();

  constructor(
    context: OutputContext,
    declared: GraphQLCompositeType,
    shape: Shape | null,
    selectionSets: readonly SelectionSetNode[],
  ) {
    this.#context = context;
    this.declared = declared;
    this.#shape = shape;
    this.#selectionSets = selectionSets;
  }

  /** The fields of an object of this type, in the caller's order; null when no such object can be here. */
  fieldsOf(typename: string): readonly OutputField[] | null {
    const known = this.#byType.get(typename);
    if (known !== undefined) return known;
    const fields = this.#collect(typename);
    if (this.#byType.size < MOST_TYPES) this.#byType.set(typename, fields);
    return fields;
  }

  /** What an object of this type shows later; to be asked after its fields. */
  blocksOf(typename: string): readonly OutputBlock[] {
    return this.#blocksByType.get(typename) ?? NO_BLOCKS;
  }

  possibleTypes(): string[] {
    const { declared } = this;
    return isAbstractType(declared)
      ? this.#context.schema.getPossibleTypes(declared).map(({ name }) => name)
      : [];
  }

  #collect(typename: string): OutputField[] | null {
    const { schema } = this.#context;
    const type = schema.getType(typename);
    if (!isCompositeType(type) || !isSubtypeName(schema, this.declared.name, typename)) return null;
    const found = new Map<string, FieldNode[]>();
    const blocks = new Set<OutputBlock>();
    for (const { selections } of this.#selectionSets) this.#collectFrom(selections, typename, found, blocks);
    if (blocks.size > 0 && this.#blocksByType.size < MOST_TYPES)
      this.#blocksByType.set(typename, [...blocks]);
    return [...found].map(([key, nodes], index) =>
      this.#field(type, key, nodes, `${index === 0 ? '{' : ','}"${key}":`),
    );
  }

  #collectFrom(
    selections: readonly SelectionNode[],
    typename: string,
    found: Map<string, FieldNode[]>,
    blocks: Set<OutputBlock>,
  ): void {
    const { schema, fragments } = this.#context;
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        found.set(key, [...(found.get(key) ?? []), selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : undefined;
      const { on, selectionSet } =
        selection.kind === Kind.INLINE_FRAGMENT
          ? { on: selection.typeCondition?.name.value, selectionSet: selection.selectionSet }
          : { on: fragment?.on, selectionSet: fragment?.selectionSet };
      if (!selectionSet || (on !== undefined && !isSubtypeName(schema, on, typename))) continue;
      const block = this.#blockOf(selection, selectionSet);
      if (block) blocks.add(block);
      else this.#collectFrom(selectionSet.selections, typename, found, blocks);
    }
  }

  /** Null for a fragment that is not deferred. */
  #blockOf(fragment: SelectionNode, selectionSet: SelectionSetNode): OutputBlock | null {
    const { later } = this.#context;
    const id = later.size > 0 && fragment.kind === Kind.INLINE_FRAGMENT ? labelOf(fragment) : null;
    const label = id === null ? undefined : later.get(id);
    if (id === null || label === undefined) return null;
    let block = this.#blocks.get(fragment);
    if (!block) {
      const output = new OutputObject(this.#context, this.declared, this.#shape, [selectionSet]);
      this.#blocks.set(fragment, (block = { id, label, output }));
    }
    return block;
  }

  #isIncluded(selection: SelectionNode): boolean {
    const { conditions } = this.#context;
    return (
      getDirectiveValues(GraphQLSkipDirective, selection, conditions)?.['if'] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, selection, conditions)?.['if'] !== false
    );
  }

  #field(parent: GraphQLCompositeType, key: string, nodes: readonly FieldNode[], head: string): OutputField {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    const planKey = node ? this.#context.planKeyOf(node) : key;
    const base = { key, planKey, head, slot: -1, typename: null };
    if (name === '__typename') {
      const typename = isObjectType(parent) ? `"${parent.name}"` : null;
      return { ...base, kind: 'type', typename, type: TYPE_NAME };
    }
    if (SCHEMA_FIELDS.has(name)) return { ...base, kind: 'schema', type: SCHEMA };
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (!field) throw new Error(`"${parent.name}.${name}" is not in the schema, so it was not validated`);
    const listDepth = listDepthOf(field.type);
    const held = this.#shape?.get(planKey, node?.selectionSet ? 'objects' : 'leaf', listDepth);
    const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return {
      ...base,
      kind: 'value',
      slot: held?.slot ?? -1,
      type: this.#type(field.type, held?.shape ?? null, selectionSets),
    };
  }

  #type(
    type: GraphQLOutputType,
    shape: Shape | null,
    selectionSets: readonly SelectionSetNode[],
    nonNull = false,
  ): OutputType {
    if (isNonNullType(type)) return this.#type(type.ofType, shape, selectionSets, true);
    if (isListType(type)) return { nonNull, kind: 'list', of: this.#type(type.ofType, shape, selectionSets) };
    if (isLeafType(type)) return { nonNull, kind: 'leaf', isValid: leafCheckOf(type) };
    return { nonNull, kind: 'object', object: new OutputObject(this.#context, type, shape, selectionSets) };
  }
}

function listDepthOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listDepthOf(type.ofType);
  return isListType(type) ? 1 + listDepthOf(type.ofType) : 0;
}
