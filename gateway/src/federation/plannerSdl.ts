import type {
  ConstDirectiveNode,
  DocumentNode,
  FieldDefinitionNode,
  FieldNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
  SelectionSetNode,
  TypeNode,
} from 'graphql';
import { Kind, parse, print, stripIgnoredCharacters } from 'graphql';
import { argumentOf, fieldSet } from './joinDirectives.ts';

/** A field with arguments, as a `@requires` names it. */
export interface RequiredField {
  name: string;
  arguments: FieldNode['arguments'];
}

export interface PlannerSdl {
  sdl: string;
  /** Fields that only the planner knows, by name. */
  requiredFields: ReadonlyMap<string, RequiredField>;
}

type CompositeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * The supergraph as the planner can be trusted with it:
 * - It takes two fields of a `@requires` for the same that differ in their arguments. Here each is a field of its own,
 *   `price__required_0` for `price(in: USD)`, without arguments; plans get them back in `repairPlan`.
 * - It goes back to a service by the first key of a type, be it one by which the service finds nothing
 *   (`resolvable: false`). Here those that are resolvable come first.
 */
export function plannerSdl(sdl: string): PlannerSdl {
  const document = parse(sdl, { noLocation: true });
  const composites = new Map<string, CompositeDefinition>();
  for (const definition of document.definitions)
    if (isComposite(definition)) composites.set(definition.name.value, definition);

  const required = new RequiredFields(composites);
  const rewritten: DocumentNode = {
    ...document,
    definitions: document.definitions.map((definition) => {
      if (!isComposite(definition)) return definition;
      const directives = resolvableFirst(definition.directives ?? []);
      const fields = definition.fields?.map((field) => required.rewrite(definition.name.value, field));
      return { ...definition, directives, ...(fields && { fields }) };
    }),
  };
  if (required.byName.size === 0) return { sdl: print(rewritten), requiredFields: required.byName };
  const isUsed = usedFieldsIn(rewritten, composites, required.byName);
  return {
    sdl: print({
      ...rewritten,
      definitions: rewritten.definitions.map((definition) =>
        isComposite(definition)
          ? {
              ...definition,
              fields: [...(definition.fields ?? []), ...required.fieldsFor(definition)].map((field) =>
                withoutUnused(field, (graph) => isUsed(graph, definition, field)),
              ),
            }
          : definition,
      ),
    }),
    requiredFields: required.byName,
  };
}

function isComposite(definition: DocumentNode['definitions'][number]): definition is CompositeDefinition {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

class RequiredFields {
  readonly byName = new Map<string, RequiredField>();
  readonly #composites: ReadonlyMap<string, CompositeDefinition>;
  readonly #byMeaning = new Map<string, string>();
  /** Names of fields here by the types that have them. */
  readonly #of = new Map<string, Set<string>>();

  constructor(composites: ReadonlyMap<string, CompositeDefinition>) {
    this.#composites = composites;
  }

  /** A field whose `@requires` names no arguments. */
  rewrite(typeName: string, field: FieldDefinitionNode): FieldDefinitionNode {
    const directives = field.directives?.map((directive): ConstDirectiveNode => {
      const requires = directive.name.value === 'join__field' ? argumentOf(directive, 'requires') : undefined;
      if (requires === undefined || !requires.includes('(')) return directive;
      const selection = this.#rewriteSelection(typeName, fieldSet(requires));
      const text = stripIgnoredCharacters(print(selection)).slice(1, -1);
      return {
        ...directive,
        arguments: (directive.arguments ?? []).map((argument) =>
          argument.name.value === 'requires'
            ? { ...argument, value: { kind: Kind.STRING, value: text } }
            : argument,
        ),
      };
    });
    return { ...field, ...(directives && { directives }) };
  }

  #rewriteSelection(typeName: string, { selections }: SelectionSetNode): SelectionSetNode {
    return {
      kind: Kind.SELECTION_SET,
      selections: selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition?.name.value ?? typeName;
          return { ...selection, selectionSet: this.#rewriteSelection(condition, selection.selectionSet) };
        }
        const { arguments: given = [], selectionSet, ...rest } = selection;
        const inner = namedType(this.#fieldOf(typeName, selection.name.value)?.type);
        return {
          ...rest,
          ...(given.length > 0 && { name: { kind: Kind.NAME, value: this.#nameFor(typeName, selection) } }),
          ...(selectionSet && inner && { selectionSet: this.#rewriteSelection(inner, selectionSet) }),
        };
      }),
    };
  }

  #nameFor(typeName: string, field: FieldNode): string {
    const meaning = `${field.name.value}(${(field.arguments ?? []).map(print).sort().join()})`;
    let name = this.#byMeaning.get(meaning);
    if (name === undefined) {
      name = this.#freeName(field.name.value);
      this.#byMeaning.set(meaning, name);
      this.byName.set(name, { name: field.name.value, arguments: field.arguments });
    }
    this.#of.set(typeName, (this.#of.get(typeName) ?? new Set()).add(name));
    return name;
  }

  #freeName(name: string): string {
    const isTaken = (candidate: string) =>
      this.byName.has(candidate) ||
      [...this.#composites.values()].some((type) =>
        type.fields?.some((field) => field.name.value === candidate),
      );
    let number = 0;
    while (isTaken(`${name}__required_${number}`)) number += 1;
    return `${name}__required_${number}`;
  }

  /** The fields that a type has here: resolved wherever the field is that they stand for. Of an interface too, and of its types. */
  fieldsFor(definition: CompositeDefinition): FieldDefinitionNode[] {
    const types = [definition.name.value, ...(definition.interfaces ?? []).map(({ name }) => name.value)];
    const names = new Set(types.flatMap((type) => [...(this.#of.get(type) ?? [])]));
    return [...names].flatMap((name): FieldDefinitionNode[] => {
      const field = definition.fields?.find((one) => one.name.value === this.byName.get(name)?.name);
      const rewritten = field && this.rewrite(definition.name.value, field);
      return rewritten
        ? [
            {
              kind: Kind.FIELD_DEFINITION,
              name: { kind: Kind.NAME, value: name },
              type: rewritten.type,
              directives: (rewritten.directives ?? []).filter(
                (directive) => directive.name.value === 'join__field',
              ),
            },
          ]
        : [];
    });
  }

  #fieldOf(typeName: string, fieldName: string): FieldDefinitionNode | undefined {
    return fieldIn(this.#composites, typeName, fieldName);
  }
}

function fieldIn(
  composites: ReadonlyMap<string, CompositeDefinition>,
  typeName: string,
  fieldName: string,
): FieldDefinitionNode | undefined {
  return composites.get(typeName)?.fields?.find(({ name }) => name.value === fieldName);
}

/** Tells whether a key, `@requires` or `@provides` of a subgraph names a field, or an interface of it wants the field. */
function usedFieldsIn(
  { definitions }: DocumentNode,
  composites: ReadonlyMap<string, CompositeDefinition>,
  requiredFields: PlannerSdl['requiredFields'],
): (graph: string, type: CompositeDefinition, field: FieldDefinitionNode) => boolean {
  const used = new Set<string>();
  const use = (graph: string, typeName: string, { selections }: SelectionSetNode) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        use(graph, selection.typeCondition?.name.value ?? typeName, selection.selectionSet);
        continue;
      }
      const name = selection.name.value;
      used.add(`${graph} ${typeName}.${name}`);
      const inner = namedType(fieldIn(composites, typeName, requiredFields.get(name)?.name ?? name)?.type);
      if (selection.selectionSet && inner) use(graph, inner, selection.selectionSet);
    }
  };
  for (const definition of definitions) {
    if (!isComposite(definition)) continue;
    const typeName = definition.name.value;
    for (const directive of definition.directives ?? []) {
      const key = argumentOf(directive, 'key');
      if (key !== undefined) use(argumentOf(directive, 'graph') ?? '', typeName, fieldSet(key));
    }
    for (const field of definition.fields ?? []) {
      for (const directive of field.directives ?? []) {
        const graph = argumentOf(directive, 'graph') ?? '';
        const requires = argumentOf(directive, 'requires');
        const provides = argumentOf(directive, 'provides');
        if (requires !== undefined) use(graph, typeName, fieldSet(requires));
        if (provides !== undefined) use(graph, namedType(field.type) ?? '', fieldSet(provides));
      }
    }
  }
  return (graph, type, { name }) =>
    used.has(`${graph} ${type.name.value}.${name.value}`) ||
    (type.directives ?? []).some(
      (directive) =>
        directive.name.value === 'join__implements' &&
        argumentOf(directive, 'graph') === graph &&
        fieldIn(composites, argumentOf(directive, 'interface') ?? '', name.value) !== undefined,
    );
}

/** A subgraph may not have an external field that nothing in it names any more. */
function withoutUnused(
  field: FieldDefinitionNode,
  isUsedIn: (graph: string) => boolean,
): FieldDefinitionNode {
  const directives = field.directives?.filter(
    (directive) =>
      argumentOf(directive, 'external') !== 'true' || isUsedIn(argumentOf(directive, 'graph') ?? ''),
  );
  return { ...field, ...(directives && { directives }) };
}

function namedType(type: TypeNode | undefined): string | undefined {
  if (!type) return undefined;
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** The keys of each service in another order, and everything else where it was. */
function resolvableFirst(directives: readonly ConstDirectiveNode[]): ConstDirectiveNode[] {
  const graphOf = (directive: ConstDirectiveNode) =>
    directive.name.value === 'join__type' ? argumentOf(directive, 'graph') : undefined;
  const isUnresolvable = (directive: ConstDirectiveNode) =>
    argumentOf(directive, 'resolvable') === 'false' ? 1 : 0;
  const sorted = new Map<string, ConstDirectiveNode[]>();
  for (const directive of directives) {
    const graph = graphOf(directive);
    if (graph !== undefined) sorted.set(graph, [...(sorted.get(graph) ?? []), directive]);
  }
  for (const own of sorted.values()) own.sort((one, other) => isUnresolvable(one) - isUnresolvable(other));
  return directives.map((directive) => sorted.get(graphOf(directive) ?? '')?.shift() ?? directive);
}
