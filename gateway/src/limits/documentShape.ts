import type {
  ArgumentNode,
  DirectiveNode,
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';
import { Kind } from 'graphql';
import { RequestError } from '../refusal.ts';
import { beyond, documentLimits } from './limits.ts';

/** Fragments are counted on their own, and again where they are used. */
const MOST_VISITS = 5 * documentLimits.fields;

/** How large a selection becomes once its fragments are written out. */
interface Extent {
  fields: number;
  /** Fields at its top. */
  width: number;
  depth: number;
  introspects: boolean;
}

/**
 * Refuses a document that goes over a limit, before it is validated: validation compares fields and fragments in pairs,
 * and a planner writes fragments out, so both can be made to take minutes by a kilobyte of text. Here every node is looked
 * at once, and each fragment measured once however often it is used.
 * @returns the operations that ask for the schema (`__schema`, `__type`)
 */
export function measureDocument(document: DocumentNode): ReadonlySet<OperationDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  if (document.definitions.length - operations.length > documentLimits.fragments) throw beyond('fragments');
  if (operations.length > documentLimits.operations) throw beyond('operations');

  const measure = new Measure(fragments);
  // Also fragments that nothing uses: validation reads them, too.
  for (const name of fragments.keys()) measure.fragment(name);
  const introspecting = new Set(operations.filter((operation) => measure.operation(operation).introspects));
  const merging = new Merging(fragments);
  for (const { selectionSet } of [...operations, ...fragments.values()]) merging.count([selectionSet]);
  return introspecting;
}

class Measure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Null while a fragment is being measured. */
  readonly #extents = new Map<string, Extent | null>();
  #aliases = 0;
  #directives = 0;
  #spreads = 0;

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  operation({ variableDefinitions = [], directives, selectionSet }: OperationDefinitionNode): Extent {
    if (variableDefinitions.length > documentLimits.variables) throw beyond('variables');
    for (const { defaultValue, directives: ofVariable } of variableDefinitions) {
      this.#directivesOf(ofVariable);
      if (defaultValue) valueWithin(defaultValue);
    }
    this.#directivesOf(directives);
    const extent = this.#selection(selectionSet, 1);
    if (extent.width > documentLimits.rootFields) throw beyond('rootFields');
    return extent;
  }

  fragment(name: string): Extent {
    const known = this.#extents.get(name);
    if (known) return known;
    if (known === null) throw new RequestError('GRAPHQL_VALIDATION_FAILED', 'FRAGMENT_CYCLE');
    const definition = this.#fragments.get(name);
    // One that is not there is validation's to tell.
    if (!definition) return { fields: 0, width: 0, depth: 0, introspects: false };
    this.#extents.set(name, null);
    this.#directivesOf(definition.directives);
    const extent = this.#selection(definition.selectionSet, 1);
    this.#extents.set(name, extent);
    return extent;
  }

  #selection({ selections }: SelectionSetNode, level: number): Extent {
    // Checked on the way down, so that nothing here goes deeper than the limit.
    if (level > documentLimits.depth) throw beyond('depth');
    const whole: Extent = { fields: 0, width: 0, depth: 1, introspects: false };
    for (const selection of selections) {
      this.#directivesOf(selection.directives);
      let part: Extent;
      if (selection.kind === Kind.FIELD) {
        const { alias, name } = selection;
        if (alias && alias.value !== name.value && ++this.#aliases > documentLimits.aliases)
          throw beyond('aliases');
        argumentsWithin(selection.arguments);
        const inner = selection.selectionSet && this.#selection(selection.selectionSet, level + 1);
        part = {
          fields: 1 + (inner?.fields ?? 0),
          width: 1,
          depth: 1 + (inner?.depth ?? 0),
          introspects: name.value === '__schema' || name.value === '__type' || (inner?.introspects ?? false),
        };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        part = this.#selection(selection.selectionSet, level + 1);
      } else {
        if (++this.#spreads > documentLimits.spreads) throw beyond('spreads');
        part = this.fragment(selection.name.value);
      }
      whole.fields += part.fields;
      whole.width += part.width;
      whole.depth = Math.max(whole.depth, part.depth);
      whole.introspects ||= part.introspects;
    }
    if (whole.fields > documentLimits.fields) throw beyond('fields');
    if (level + whole.depth - 1 > documentLimits.depth) throw beyond('depth');
    return whole;
  }

  #directivesOf(directives: readonly DirectiveNode[] | undefined): void {
    if (!directives || directives.length === 0) return;
    this.#directives += directives.length;
    if (this.#directives > documentLimits.directives) throw beyond('directives');
    for (const directive of directives) argumentsWithin(directive.arguments);
  }
}

/**
 * Counts the fields that come together at one place of the answer. Validation compares each with each, and what they
 * select again each with each: 20 equal fields with 20 equal fields inside are 76,000 comparisons.
 */
class Merging {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  #visits = 0;

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  count(sets: readonly SelectionSetNode[]): void {
    const groups = new Map<string, SelectionSetNode[]>();
    const counts = new Map<string, number>();
    const seen = new Set<string>();
    const collect = ({ selections }: SelectionSetNode) => {
      for (const selection of selections) {
        if (++this.#visits > MOST_VISITS) throw beyond('fields');
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          collect(selection.selectionSet);
        } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = this.#fragments.get(selection.name.value);
          if (!fragment || seen.has(fragment.name.value)) continue;
          seen.add(fragment.name.value);
          collect(fragment.selectionSet);
        } else {
          const name = selection.alias?.value ?? selection.name.value;
          const count = (counts.get(name) ?? 0) + 1;
          if (count > documentLimits.duplicates) throw beyond('duplicates');
          counts.set(name, count);
          if (!selection.selectionSet) continue;
          const group = groups.get(name);
          if (group) group.push(selection.selectionSet);
          else groups.set(name, [selection.selectionSet]);
        }
      }
    };
    sets.forEach(collect);
    for (const group of groups.values()) this.count(group);
  }
}

function argumentsWithin(all: readonly ArgumentNode[] | undefined): void {
  for (const { value } of all ?? []) valueWithin(value);
}

function valueWithin(value: ValueNode, level = 1): void {
  const inner = childrenOf(value);
  if (inner.length > 0 && level > documentLimits.valueDepth) throw beyond('valueDepth');
  for (const child of inner) valueWithin(child, level + 1);
}

function childrenOf(value: ValueNode): readonly ValueNode[] {
  if (value.kind === Kind.LIST) return value.values;
  return value.kind === Kind.OBJECT ? value.fields.map((field) => field.value) : [];
}
