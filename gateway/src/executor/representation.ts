import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Loss, Losses } from './losses.ts';
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
  /** Whether the service can be told null where it was lost. */
  isOptional: boolean;
}

/** What a plan takes under one key. */
interface Asked {
  name: string;
  selections: QueryPlanSelectionNode[];
}

/** How objects of one type are represented. */
interface Form {
  parts: readonly Part[];
  /** The slot of the only thing in which two objects of the type differ; -1 when there are more of them. */
  keySlot: number;
}

interface RepresentationOptions {
  schema: GraphQLSchema;
  shape: Shape;
  /** What the plan takes of the objects. */
  selections: readonly QueryPlanSelectionNode[];
  rewrites: readonly FetchDataRewrite[];
  /** Whether it can be null where it was lost, by the type of the object and the names of fields that lead to it. */
  mayBeToldNull(typeName: string, path: readonly string[]): boolean;
}

/**
 * What a service must be told of an object to find it again: its keys, and what `@requires` asks for. Where that was lost, the
 * service is told null if it may be null: it answers what it can without.
 */
export class Representation {
  readonly #schema: GraphQLSchema;
  readonly #shape: Shape;
  readonly #selections: readonly QueryPlanSelectionNode[];
  readonly #rewrites: readonly FetchDataRewrite[];
  readonly #mayBeToldNull: RepresentationOptions['mayBeToldNull'];
  readonly #byType = new Map<Value, Form>();

  /** Throws when nobody brings what is asked for, or when a rewrite goes deeper than one key. */
  constructor({ schema, shape, selections, rewrites, mayBeToldNull }: RepresentationOptions) {
    this.#schema = schema;
    this.#mayBeToldNull = mayBeToldNull;
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
  write(slots: Slots, losses: Losses): string | null {
    const typename = slots[TYPENAME_SLOT];
    const { parts } = this.#byType.get(typename) ?? this.#formOf(typename);
    let json = '';
    for (const part of parts) {
      const { key, constant, fields } = part;
      const text = constant ?? (fields.length === 0 ? nameText(typename) : partText(slots, part, losses));
      if (text === null) return null;
      json += `${json === '' ? '{' : ','}"${key}":${text}`;
    }
    return json === '' ? null : `${json}}`;
  }

  /** Equal for two objects of one type exactly when their representations are, and often found quicker. */
  identityOf(slots: Slots, losses: Losses): string | null {
    const typename = slots[TYPENAME_SLOT];
    const { keySlot } = this.#byType.get(typename) ?? this.#formOf(typename);
    const key = keySlot < 0 ? undefined : slots[keySlot];
    return typeof key === 'string' ? key : this.write(slots, losses);
  }

  /** Why something of what the service is to be told of an object is not there, if it is so because something failed. */
  lossIn(slots: Slots, losses: Losses): Loss | null {
    const typename = slots[TYPENAME_SLOT];
    if (typeof typename !== 'string') return losses.anyOf(slots);
    const { parts } = this.#byType.get(typename) ?? this.#formOf(typename);
    for (const { constant, fields, inner } of parts) {
      for (const field of constant === null ? fields : []) {
        const loss = lossInField(slots, field, inner, losses);
        if (loss) return loss;
      }
    }
    return null;
  }

  /** The names of what may be told null, of each type: representations of the same things may differ in it alone. */
  get optional(): string[] {
    return [...this.#byType].flatMap(([type, { parts }]) =>
      parts.flatMap(({ key, isOptional, inner }) => [
        ...(isOptional ? [`${String(type)}.${key}`] : []),
        ...(inner?.optional.map((name) => `${String(type)}.${key}.${name}`) ?? []),
      ]),
    );
  }

  #formOf(typename: Value): Form {
    const name = typeof typename === 'string' ? typename : null;
    const found = new Map<string, Asked>();
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
    const parts = [...found].map(([key, asked]) => this.#rewritten(name, key, this.#part(name, key, asked)));
    const [only, ...more] = parts.flatMap(({ constant, fields }) => (constant === null ? fields : []));
    const form = { parts, keySlot: only && more.length === 0 && !only.shape ? only.slot : -1 };
    this.#byType.set(typename, form);
    return form;
  }

  /** Under an alias the plan keeps what a service knows by the name of the field. */
  #part(typename: string | null, key: string, { name, selections }: Asked): Part {
    if (name === '__typename')
      return { key: name, constant: null, fields: [], inner: null, isOptional: false };
    const fields = this.#shape.all(key).filter(({ shape }) => (shape !== null) === selections.length > 0);
    const [first] = fields;
    if (!first) throw new Error(`A fetch that requires "${key}", which no fetch brings`);
    const mayBeToldNull = (path: readonly string[]) =>
      typename !== null && this.#mayBeToldNull(typename, [name, ...path]);
    const inner =
      first.shape &&
      new Representation({
        schema: this.#schema,
        shape: first.shape,
        selections,
        rewrites: [],
        mayBeToldNull: (_typeName, path) => mayBeToldNull(path),
      });
    return { key: name, constant: null, fields, inner, isOptional: mayBeToldNull([]) };
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

/** Null when nobody brought what is needed. */
function partText(slots: Slots, { fields, inner, isOptional }: Part, losses: Losses): string | null {
  for (const { slot, listDepth } of fields) {
    const value = slots[slot];
    if (value !== undefined) return valueText(value, listDepth, inner, losses);
  }
  return isOptional && fields.some(({ slot }) => losses.of(slots, slot) !== null) ? 'null' : null;
}

function valueText(value: Value, listDepth: number, inner: Representation | null, losses: Losses): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return value;
  if (listDepth > 0) return `[${value.map((one) => valueText(one, listDepth - 1, inner, losses)).join(',')}]`;
  return inner?.write(value, losses) ?? 'null';
}

function lossInField(
  slots: Slots,
  { slot, listDepth }: ShapeField,
  inner: Representation | null,
  losses: Losses,
): Loss | null {
  const value = slots[slot];
  // What failed may have come from another service; of a list an element alone may have failed.
  const own = value === null || value === undefined || listDepth > 0 ? losses.of(slots, slot) : null;
  return own ?? (inner && lossInValue(value, listDepth, inner, losses));
}

function lossInValue(value: Value, listDepth: number, inner: Representation, losses: Losses): Loss | null {
  if (typeof value !== 'object' || value === null) return null;
  if (listDepth === 0) return inner.lossIn(value, losses);
  for (const one of value) {
    const loss = lossInValue(one, listDepth - 1, inner, losses);
    if (loss) return loss;
  }
  return null;
}
