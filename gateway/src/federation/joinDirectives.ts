import type { ConstDirectiveNode, DocumentNode, SelectionSetNode } from 'graphql';
import { Kind, parse, print } from 'graphql';

/** What the supergraph says about who resolves what, by names of services and types. */
export interface Joins {
  /** The keys by which a service finds objects of a type. */
  keysOf(service: string, typeName: string): readonly SelectionSetNode[];
  /** What a service must be given of an object before it can resolve this field; null when nothing but a key. */
  requiresOf(service: string, typeName: string, fieldName: string): SelectionSetNode | null;
  /** The services that resolve a field wherever they meet the object. */
  ownersOf(typeName: string, fieldName: string): readonly string[];
  /** What a service resolves itself of the objects in this field, though others own it; null when nothing. */
  providesOf(service: string, typeName: string, fieldName: string): SelectionSetNode | null;
  /** Whether some service knows a field by a type of its own. */
  readonly hasOwnTypes: boolean;
  /** The names of all fields that require something, of whatever type. */
  requiringFields(service: string): ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** An argument of a directive: strings as they are, names and booleans as they are written. */
export function argumentOf(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  if (!value) return undefined;
  return value.kind === Kind.STRING ? value.value : print(value);
}

export function fieldSet(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Not a set of fields: ${fields}`);
  return operation.selectionSet;
}

/** The fields at the ends of a selection by their paths, `size.height`, whatever types they are selected of. */
export function leafPaths({ selections }: SelectionSetNode, prefix = ''): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return leafPaths(selection.selectionSet, prefix);
    const path = `${prefix}${selection.name.value}`;
    return selection.selectionSet ? leafPaths(selection.selectionSet, `${path}.`) : [path];
  });
}

export function readJoins(supergraph: DocumentNode): Joins {
  const services = new Map<string, string>();
  const keys = new Map<string, SelectionSetNode[]>();
  let hasOwnTypes = false;
  const owners = new Map<string, string[]>();
  const required = new Map<string, SelectionSetNode>();
  const provided = new Map<string, SelectionSetNode>();
  const requiring = new Map<string, Set<string>>();

  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const { name, directives = [] } of definition.values ?? []) {
      for (const directive of directives)
        services.set(name.value, argumentOf(directive, 'name') ?? name.value);
    }
  }
  const serviceIn = (directive: ConstDirectiveNode) =>
    services.get(argumentOf(directive, 'graph') ?? '') ?? '';

  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    const typeName = definition.name.value;
    const all: string[] = [];
    for (const directive of definition.directives ?? []) {
      if (directive.name.value === 'join__type') all.push(serviceIn(directive));
      const key = directive.name.value === 'join__type' ? argumentOf(directive, 'key') : undefined;
      if (key === undefined || argumentOf(directive, 'resolvable') === 'false') continue;
      const place = `${serviceIn(directive)} ${typeName}`;
      keys.set(place, [...(keys.get(place) ?? []), fieldSet(key)]);
    }
    for (const field of definition.fields ?? []) {
      const joined = field.directives?.filter(({ name }) => name.value === 'join__field') ?? [];
      const resolving = joined.filter(
        (directive) =>
          argumentOf(directive, 'external') !== 'true' && argumentOf(directive, 'usedOverridden') !== 'true',
      );
      owners.set(
        `${typeName}.${field.name.value}`,
        joined.length > 0 ? resolving.map(serviceIn) : [...new Set(all)],
      );
      for (const directive of joined) {
        const service = serviceIn(directive);
        const place = `${service} ${typeName}.${field.name.value}`;
        hasOwnTypes ||= argumentOf(directive, 'type') !== undefined;
        const requires = argumentOf(directive, 'requires');
        const provides = argumentOf(directive, 'provides');
        if (provides !== undefined) provided.set(place, fieldSet(provides));
        if (requires === undefined) continue;
        required.set(place, fieldSet(requires));
        requiring.set(service, (requiring.get(service) ?? new Set()).add(field.name.value));
      }
    }
  }
  return {
    keysOf: (service, typeName) => keys.get(`${service} ${typeName}`) ?? [],
    requiresOf: (service, typeName, fieldName) => required.get(`${service} ${typeName}.${fieldName}`) ?? null,
    ownersOf: (typeName, fieldName) => owners.get(`${typeName}.${fieldName}`) ?? [],
    providesOf: (service, typeName, fieldName) => provided.get(`${service} ${typeName}.${fieldName}`) ?? null,
    hasOwnTypes,
    requiringFields: (service) => requiring.get(service) ?? NONE,
  };
}
