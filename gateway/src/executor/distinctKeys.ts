import type { DocumentNode, FieldNode, GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType, Kind, print, visit } from 'graphql';
import type { Supergraph } from '../federation/supergraph.ts';

/** An operation whose keys nothing of a plan can collide with. */
export interface DistinctDocument {
  document: DocumentNode;
  /** The key here of a field of the caller's document. */
  keyOf(field: FieldNode): string;
  /** The caller's variable for each that has another name here. */
  callersVariables: ReadonlyMap<string, string>;
}

/** The variable that a plan takes for the entities that it asks for. */
export const REPRESENTATIONS = 'representations';

/**
 * A plan also fetches what nobody asked for: keys, and what a `@requires` needs, under the plain names of the fields. The
 * planner takes `id: title` for the key `id`, and one of the two is lost. It also takes what objects of two types hold under
 * one key for the same, whatever the arguments. So it never sees such keys: here each field gets one of its own, which the
 * answer does not show.
 */
export function withDistinctKeys(supergraph: Supergraph, document: DocumentNode): DistinctDocument {
  const names = fieldNames(supergraph.wholeSchema);
  const written = namesIn(document);
  const fields = identitiesByKey(document);
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const callersVariables = new Map<string, string>();

  const free = (name: string) => {
    for (let number = 0; ; number++) {
      const candidate = `${name}__${number}`;
      if (!names.has(candidate) && !written.has(candidate) && !taken.has(candidate)) return candidate;
    }
  };
  const keyOf = (field: FieldNode) => {
    const name = field.name.value;
    const key = field.alias?.value ?? name;
    const collides = (key !== name && names.has(key)) || (fields.get(key)?.size ?? 0) > 1;
    if (!collides || name === '__typename') return key;
    const identity = `${key} ${identityOf(field)}`;
    let distinct = keys.get(identity);
    if (distinct === undefined) {
      distinct = free(key);
      keys.set(identity, distinct);
      taken.add(distinct);
    }
    return distinct;
  };

  const distinct = visit(document, {
    Field: (field) => {
      // Every object carries its type once; under which keys the caller gets it is known when the answer is written.
      const key = field.name.value === '__typename' ? '__typename' : keyOf(field);
      return key === (field.alias?.value ?? field.name.value) ? undefined : withKey(field, key);
    },
    Variable: (variable) => {
      if (variable.name.value !== REPRESENTATIONS) return undefined;
      const name = [...callersVariables.keys()][0] ?? free(REPRESENTATIONS);
      callersVariables.set(name, REPRESENTATIONS);
      return { ...variable, name: { kind: Kind.NAME, value: name } };
    },
  });
  return { document: distinct, keyOf, callersVariables };
}

function withKey({ alias: _alias, ...field }: FieldNode, key: string): FieldNode {
  return key === field.name.value ? field : { ...field, alias: { kind: Kind.NAME, value: key } };
}

/** What a field is, whatever its key. */
function identityOf({ name, arguments: given = [] }: FieldNode): string {
  return `${name.value} ${given.map(print).join(' ')}`;
}

/** The different things that stand under one key somewhere in a document. */
function identitiesByKey(document: DocumentNode): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  visit(document, {
    Field: (field) => {
      if (field.name.value === '__typename') return;
      const key = field.alias?.value ?? field.name.value;
      const identities = found.get(key) ?? new Set();
      found.set(key, identities.add(identityOf(field)));
    },
  });
  return found;
}

function namesIn(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, { Name: ({ value }) => void names.add(value) });
  return names;
}

const namesBySchema = new WeakMap<GraphQLSchema, Set<string>>();

function fieldNames(schema: GraphQLSchema): Set<string> {
  let names = namesBySchema.get(schema);
  if (!names) {
    const types = Object.values(schema.getTypeMap());
    names = new Set(
      types.flatMap((type) =>
        isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [],
      ),
    );
    namesBySchema.set(schema, names);
  }
  return names;
}
