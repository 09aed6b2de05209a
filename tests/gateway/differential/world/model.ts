import type { ASTNode, ConstDirectiveNode, FieldDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind, parse, print } from 'graphql';
import type { TestSubgraph } from './testSupergraph.ts';

interface FieldModel {
  type: string;
  external: boolean;
  overriddenFrom: string | undefined;
  requires: SelectionSetNode | undefined;
  provides: SelectionSetNode | undefined;
}

interface TypeModel {
  isInterfaceObject: boolean;
  keys: SelectionSetNode[];
  fields: Map<string, FieldModel>;
}

/** What the SDL of all subgraphs together says about types and fields. */
export interface Model {
  services: readonly string[];
  /** The type and every interface and union that it belongs to in any subgraph. */
  namesOf(typeName: string): readonly string[];
  /** The object types that a name stands for. */
  objectTypesOf(typeName: string): readonly string[];
  /** The services that can resolve a field of an object type, be it only where they provide it. */
  ownersOf(typeName: string, fieldName: string): ReadonlySet<string>;
  keysOf(service: string, typeName: string): readonly SelectionSetNode[];
  requiresOf(typeName: string, fieldName: string): SelectionSetNode | undefined;
  /** The types that subgraphs give a field, printed: more than one when they differ in nullability. */
  typesOf(typeName: string, fieldName: string): ReadonlySet<string>;
  /** Every coordinate that a selection reads, of object types: keys, or what `@requires` names. */
  coordinatesOf(typeName: string, selections: SelectionSetNode): string[];
  /** The one service that resolves every field of this name, whatever its type; undefined when there are several. */
  soleOwnerOf(fieldName: string): string | undefined;
  /** Whether some service knows objects of this type only by an interface. */
  hasInterfaceObject(typeName: string): boolean;
  /** Whether a service declares a field of this name of an interface object. */
  isOfInterfaceObject(fieldName: string): boolean;
  /** Whether a field of this name is required with arguments, or requires such a one, be it through others. */
  dependsOnArguments(fieldName: string): boolean;
  /** Coordinates that no fault may touch when the merged schema is to fail alike. */
  isPlumbing(coordinate: string): boolean;
  /** Coordinates that others require; the gateway may read them though nobody selected them. */
  isRequired(coordinate: string): boolean;
  /** Whether a field of this name is required of any type. */
  isRequiredSomewhere(fieldName: string): boolean;
}

const argument = (directive: ConstDirectiveNode | undefined, name: string): string | undefined => {
  const value = directive?.arguments?.find((given) => given.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
};

function selectionOf(fieldSet: string): SelectionSetNode {
  const [operation] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Not a set of fields: ${fieldSet}`);
  return operation.selectionSet;
}

const directivesOf = (node: { directives?: readonly ConstDirectiveNode[] | undefined }, name: string) =>
  (node.directives ?? []).filter((directive) => directive.name.value === name);

function fieldModel(node: FieldDefinitionNode): FieldModel {
  const fieldSet = (directive: string) => {
    const fields = argument(directivesOf(node, directive)[0], 'fields');
    return fields === undefined ? undefined : selectionOf(fields);
  };
  return {
    type: print(node.type),
    external: directivesOf(node, 'external').length > 0,
    overriddenFrom: argument(directivesOf(node, 'override')[0], 'from'),
    requires: fieldSet('requires'),
    provides: fieldSet('provides'),
  };
}

function fieldsIn({ selections }: SelectionSetNode): { name: string; given: boolean }[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [];
    const inner = node.selectionSet ? fieldsIn(node.selectionSet) : [];
    return node.kind === Kind.FIELD
      ? [{ name: node.name.value, given: (node.arguments ?? []).length > 0 }, ...inner]
      : inner;
  });
}

/** Every resolver asks these, and nothing of it changes. */
function remembered<Result>(find: (...names: string[]) => Result): (...names: string[]) => Result {
  const known = new Map<string, Result>();
  return (...names) => {
    const key = names.join(' ');
    if (!known.has(key)) known.set(key, find(...names));
    return known.get(key) as Result;
  };
}

const bare = (type: string) => type.replaceAll(/[[\]!]/g, '');

export function createModel(subgraphs: readonly TestSubgraph[]): Model {
  const services = new Map<string, Map<string, TypeModel>>();
  const membersOf = new Map<string, Set<string>>();
  const groupsOf = new Map<string, Set<string>>();
  const belongs = (member: string, group: string) => {
    if (!membersOf.has(group)) membersOf.set(group, new Set());
    membersOf.get(group)?.add(member);
    if (!groupsOf.has(member)) groupsOf.set(member, new Set());
    groupsOf.get(member)?.add(group);
  };

  const read = (types: Map<string, TypeModel>, node: ASTNode) => {
    switch (node.kind) {
      case Kind.UNION_TYPE_DEFINITION:
      case Kind.UNION_TYPE_EXTENSION:
        for (const member of node.types ?? []) belongs(member.name.value, node.name.value);
        return;
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_EXTENSION: {
        const name = node.name.value;
        const type: TypeModel = types.get(name) ?? { isInterfaceObject: false, keys: [], fields: new Map() };
        types.set(name, type);
        type.isInterfaceObject ||= directivesOf(node, 'interfaceObject').length > 0;
        for (const key of directivesOf(node, 'key'))
          type.keys.push(selectionOf(argument(key, 'fields') ?? ''));
        for (const field of node.fields ?? []) type.fields.set(field.name.value, fieldModel(field));
        const isObject =
          node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
        if (isObject) for (const group of node.interfaces ?? []) belongs(name, group.name.value);
        return;
      }
      default:
    }
  };
  for (const { name, typeDefs, deployedTypeDefs } of subgraphs) {
    const types = new Map<string, TypeModel>();
    services.set(name, types);
    for (const node of parse(deployedTypeDefs ?? typeDefs).definitions) read(types, node);
  }

  const namesOf = remembered((typeName = '') => [typeName, ...(groupsOf.get(typeName) ?? [])]);
  const objectTypesOf = (typeName: string) => [...(membersOf.get(typeName) ?? [typeName])];

  /** A field as a service declares it for an object type, be it through an interface object. */
  const declared = (service: string, typeName: string, fieldName: string): FieldModel | undefined => {
    for (const name of namesOf(typeName)) {
      const type = services.get(service)?.get(name);
      if (type && (name === typeName || type.isInterfaceObject)) {
        const field = type.fields.get(fieldName);
        if (field) return field;
      }
    }
    return undefined;
  };
  const everywhere = (typeName: string, fieldName: string) =>
    [...services.keys()].flatMap((service) => {
      const field = declared(service, typeName, fieldName);
      return field ? [{ service, field }] : [];
    });

  const requiresOf = remembered(
    (typeName = '', fieldName = '') =>
      everywhere(typeName, fieldName).find(({ field }) => field.requires)?.field.requires,
  );

  const typesOf = (typeName: string, fieldName: string) =>
    new Set(everywhere(typeName, fieldName).map(({ field }) => field.type));

  const coordinatesOf = (typeName: string, { selections }: SelectionSetNode): string[] =>
    selections.flatMap((selection): string[] => {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return coordinatesOf(selection.typeCondition?.name.value ?? typeName, selection.selectionSet);
      if (selection.kind !== Kind.FIELD) return [];
      const fieldName = selection.name.value;
      return objectTypesOf(typeName).flatMap((object) => {
        const [type] = typesOf(object, fieldName);
        const inner = type && selection.selectionSet ? coordinatesOf(bare(type), selection.selectionSet) : [];
        return [`${object}.${fieldName}`, ...inner];
      });
    });

  const providers = new Map<string, Set<string>>();
  for (const [service, types] of services) {
    for (const field of [...types.values()].flatMap((type) => [...type.fields.values()])) {
      const provided = field.provides ? coordinatesOf(bare(field.type), field.provides) : [];
      for (const coordinate of provided)
        providers.set(coordinate, (providers.get(coordinate) ?? new Set()).add(service));
    }
  }
  const ownersOf = remembered((typeName = '', fieldName = '') => {
    const all = everywhere(typeName, fieldName);
    const overridden = new Set(all.map(({ field }) => field.overriddenFrom));
    const owners = all.filter(({ service, field }) => !field.external && !overridden.has(service));
    return new Set([
      ...owners.map(({ service }) => service),
      ...(providers.get(`${typeName}.${fieldName}`) ?? []),
    ]);
  });

  const inKeys = new Set<string>();
  const required = new Set<string>();
  const ownersByField = new Map<string, Set<string>>();
  for (const [service, types] of services) {
    for (const [typeName, type] of types) {
      for (const key of type.keys) for (const one of coordinatesOf(typeName, key)) inKeys.add(one);
      for (const [fieldName, field] of type.fields) {
        if (field.requires) for (const one of coordinatesOf(typeName, field.requires)) required.add(one);
        const owners = objectTypesOf(typeName).flatMap((object) => [...ownersOf(object, fieldName)]);
        const known = ownersByField.get(fieldName) ?? new Set();
        ownersByField.set(fieldName, new Set([...known, ...(owners.length > 0 ? owners : [service])]));
      }
    }
  }
  const requiredNames = new Set([...required].map((coordinate) => coordinate.split('.')[1]));
  const allFields = [...services.values()].flatMap((types) =>
    [...types.values()].flatMap((type) =>
      [...type.fields].map(([name, { requires }]) => ({
        name,
        requires,
        ofInterfaceObject: type.isInterfaceObject,
      })),
    ),
  );
  const ofInterfaceObjects = new Set(
    allFields.flatMap((field) => (field.ofInterfaceObject ? [field.name] : [])),
  );
  const withArguments = new Set<string>();
  for (let before = -1; before !== withArguments.size;) {
    before = withArguments.size;
    for (const { name, requires } of allFields) {
      for (const { name: required, given } of requires ? fieldsIn(requires) : []) {
        if (given) withArguments.add(required);
        if (given || withArguments.has(required)) withArguments.add(name);
      }
    }
  }

  return {
    services: [...services.keys()],
    namesOf,
    objectTypesOf,
    ownersOf,
    keysOf: (service, typeName) => services.get(service)?.get(typeName)?.keys ?? [],
    requiresOf,
    typesOf,
    coordinatesOf,
    soleOwnerOf: (fieldName) => {
      const [owner, another] = ownersByField.get(fieldName) ?? [];
      return another === undefined ? owner : undefined;
    },
    hasInterfaceObject: (typeName) =>
      namesOf(typeName).some((name) =>
        [...services.values()].some((types) => types.get(name)?.isInterfaceObject),
      ),
    isOfInterfaceObject: (fieldName) => ofInterfaceObjects.has(fieldName),
    dependsOnArguments: (fieldName) => withArguments.has(fieldName),
    isPlumbing: (coordinate) => inKeys.has(coordinate),
    isRequired: (coordinate) => required.has(coordinate),
    isRequiredSomewhere: (fieldName) => requiredNames.has(fieldName),
  };
}
