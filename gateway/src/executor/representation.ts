import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Shape, ShapeField, Slots, Value } from './shape.ts';
import { TYPENAME_SLOT } from './shape.ts';
import { isSubtypeName } from './subtypes.ts';

/** What one key of a representation is made of. */
interface Part {
  key: string;
  /** JSON that a plan puts there instead of the object's own. */
  constant: string | null;
  /** Where the object has it; none for `__typename`. More than one where the types of objects differ in it. */
  fields: readonly ShapeField[];
  /** What is taken of the objects in it. */
  inner: Representation | null;
}

/** How objects of one type are represented. */
interface Form {
  parts: readonly Part[];
  /** The slot of the only thing in which two objects of the type differ; -1 when there are more of them. */
  keySlot: number;
}

/** What a service must be told of an object to find it again: its keys, and what `@requires` asks for. */
export class Representation {
  readonly #schema: GraphQLSchema;
  readonly #shape: Shape;
  readonly #selections: readonly QueryPlanSelectionNode[];
  readonly #rewrites: readonly FetchDataRewrite[];
  readonly #byType = new Map<Value, Form>();

  /** Throws when nobody brings what is asked for, or when a rewrite goes deeper than one key. */
  constructor(
    schema: GraphQLSchema,
    shape: Shape,
    selections: readonly QueryPlanSelectionNode[],
    rewrites: readonly FetchDataRewrite[],
  ) {
    this.#schema = schema;
    this.#shape = shape;
    this.#selections = selections;
    this.#rewrites = rewrites;
    for (const { path } of rewrites) {
      if (path.filter((step) => !isFragment(step)).length !== 1)
        throw new Error(`A fetch that rewrites what is inside of an entity: ${path.join('.')}`);
    }
    for (const type of typesIn(selections)) this.#formOf(type);
  }

  /** JSON; null when the object is of a type that the fetch is not for, or lacks what it needs. */
  write(slots: Slots): string | null {
    const typename = slots[TYPENAME_SLOT];
    const { parts } = this.#byType.get(typename) ?? this.#formOf(typename);
    let json = '';
    for (const { key, constant, fields, inner } of parts) {
      const text = constant ?? (fields.length === 0 ? nameText(typename) : fieldText(slots, fields, inner));
      if (text === null) return null;
      json += `${json === '' ? '{' : ','}"${key}":${text}`;
    }
    return json === '' ? null : `${json}}`;
  }

  /** Equal for two objects of one type exactly when their representations are, and often found quicker. */
  identityOf(slots: Slots): string | null {
    const typename = slots[TYPENAME_SLOT];
    const { keySlot } = this.#byType.get(typename) ?? this.#formOf(typename);
    const key = keySlot < 0 ? undefined : slots[keySlot];
    return typeof key === 'string' ? key : this.write(slots);
  }

  #formOf(typename: Value): Form {
    const name = typeof typename === 'string' ? typename : null;
    const found = new Map<string, { name: string; selections: QueryPlanSelectionNode[] }>();
    const collect = (nodes: readonly QueryPlanSelectionNode[]) => {
      for (const node of nodes) {
        if (node.kind === 'InlineFragment') {
          if (this.#isOf(node.typeCondition ?? '', name)) collect(node.selections);
          continue;
        }
        const key = node.alias ?? node.name;
        const known = found.get(key) ?? { name: node.name, selections: [] };
        known.selections.push(...(node.selections ?? []));
        found.set(key, known);
      }
    };
    collect(this.#selections);
    const parts = [...found].map(([key, asked]) =>
      this.#rewritten(name, key, this.#part(key, asked.name, asked.selections)),
    );
    const [only, ...more] = parts.flatMap(({ constant, fields }) => (constant === null ? fields : []));
    const form = { parts, keySlot: only && more.length === 0 && !only.shape ? only.slot : -1 };
    this.#byType.set(typename, form);
    return form;
  }

  /** Under an alias the plan keeps what a service knows by the name of the field. */
  #part(key: string, name: string, selections: readonly QueryPlanSelectionNode[]): Part {
    if (name === '__typename') return { key: name, constant: null, fields: [], inner: null };
    const fields = this.#shape.all(key).filter(({ shape }) => (shape !== null) === selections.length > 0);
    const [first] = fields;
    if (!first) throw new Error(`A fetch that requires "${key}", which no fetch brings`);
    const inner = first.shape && new Representation(this.#schema, first.shape, selections, []);
    return { key: name, constant: null, fields, inner };
  }

  /** A plan may want `__typename` to be that of an interface, or a key to have another name. */
  #rewritten(typename: string | null, planKey: string, part: Part): Part {
    let { key, constant } = part;
    for (const rewrite of this.#rewrites) {
      const conditions = rewrite.path.filter(isFragment).map((step) => step.slice(FRAGMENT.length));
      if (rewrite.path.at(-1) !== planKey || !conditions.every((type) => this.#isOf(type, typename)))
        continue;
      if (rewrite.kind === 'KeyRenamer') key = rewrite.renameKeyTo;
      else constant = JSON.stringify(rewrite.setValueTo);
    }
    return { ...part, key, constant };
  }

  /** A condition that nobody can check does not hold: a representation of the wrong type is worse than none. */
  #isOf(condition: string, typename: string | null): boolean {
    return typename !== null && isSubtypeName(this.#schema, condition, typename);
  }
}

const FRAGMENT = '... on ';
const isFragment = (step: string) => step.startsWith(FRAGMENT);

/** The types that are named, so that what is wrong with a plan is found when it is compiled. */
function typesIn(selections: readonly QueryPlanSelectionNode[]): Value[] {
  return selections.flatMap((node) =>
    node.kind === 'InlineFragment' ? [node.typeCondition, ...typesIn(node.selections)] : [],
  );
}

function nameText(typename: Value): string | null {
  return typeof typename === 'string' ? `"${typename}"` : null;
}

/** Null when nobody brought the field. */
function fieldText(slots: Slots, fields: readonly ShapeField[], inner: Representation | null): string | null {
  for (const { slot, listDepth } of fields) {
    const value = slots[slot];
    if (value !== undefined) return valueText(value, listDepth, inner);
  }
  return null;
}

function valueText(value: Value, listDepth: number, inner: Representation | null): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return value;
  if (listDepth > 0) return `[${value.map((one) => valueText(one, listDepth - 1, inner)).join(',')}]`;
  return inner?.write(value) ?? 'null';
}
