import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  OperationTypeNode,
  typeFromAST,
  visit,
} from 'graphql';
import type {
  ASTNode,
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** Fields that are compiled at most, each counted wherever a fragment or a concrete type brings it in. */
const MOST_FIELDS = 2_000;

/**
 * Characters that mean nothing in JavaScript wherever they are put. Danger: the compiler writes literals into the source that it
 * makes, and takes some of them for code (its marks for dates and infinities, which begin with underscores). What is made of other
 * characters belongs into variables anyway.
 */
const harmless = /^[A-Za-z0-9 .:+-]*$/;

/**
 * Why an operation is left to graphql-js; null when it may be compiled. The document is valid for the schema. Read in the source of
 * graphql-jit 0.8.9; what is named here it answers differently, or not at all.
 */
export function whyInterpreted(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): string | null {
  if (operation.operation !== OperationTypeNode.QUERY)
    return 'a write costs its transaction, and a stream its events';
  return whySyntax(document) ?? whyShape(schema, document, operation);
}

function whySyntax(document: DocumentNode): string | null {
  let why: string | null = null;
  visit(document, {
    // Conditions of a fragment that is spread twice are taken together, and those of a whole fragment leave an empty object.
    Directive: () => void (why ??= 'directives'),
    // `__proto__` is a name like others, except in the source of a program.
    Name: ({ value }) =>
      void (value.startsWith('__') && value !== '__typename' && (why ??= 'reserved names')),
    StringValue: ({ value }) =>
      void (harmless.test(value) || (why ??= 'a literal that belongs into a variable')),
    // Left out by the caller, it would be null instead of absent.
    Variable(_node, _key, _parent, _path, ancestors) {
      if (ancestors.some(isComposed)) why ??= 'a variable inside of a literal';
    },
  });
  return why;
}

const isComposed = (ancestor: ASTNode | readonly ASTNode[]) =>
  'kind' in ancestor && (ancestor.kind === Kind.OBJECT || ancestor.kind === Kind.LIST);

/** What is compiled grows with each fragment spread and with each type behind an interface, also where no data ever comes. */
function whyShape(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): string | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  let fields = 0;
  // Places are told apart by their keys joined with an underscore, so that two of them can be taken for one.
  const places = new Map<string, string>();
  let ambiguous = false;

  const walk = (selections: SelectionSetNode, type: GraphQLObjectType, place: readonly string[]): void => {
    for (const selection of selections.selections) {
      if (fields > MOST_FIELDS) return;
      if (selection.kind !== Kind.FIELD) {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        const condition = fragment?.typeCondition && typeFromAST(schema, fragment.typeCondition);
        const applies =
          !condition ||
          condition === type ||
          (isAbstractType(condition) && schema.isSubType(condition, type));
        fields += 1;
        if (fragment && applies) walk(fragment.selectionSet, type, place);
        continue;
      }
      fields += 1;
      const here = [...place, selection.alias?.value ?? selection.name.value];
      const [flat, exact] = [here.join('_'), here.join('.')];
      ambiguous ||= (places.get(flat) ?? exact) !== exact;
      places.set(flat, exact);
      const field = type.getFields()[selection.name.value];
      if (!selection.selectionSet || !field) continue;
      const answered = getNamedType(field.type);
      const possible = isAbstractType(answered) ? schema.getPossibleTypes(answered) : [answered];
      for (const one of possible) {
        if (isObjectType(one))
          walk(selection.selectionSet, one, answered === one ? here : [...here, one.name]);
      }
    }
  };
  const root = schema.getRootType(operation.operation);
  if (root) walk(operation.selectionSet, root, []);
  if (fields > MOST_FIELDS) return 'its size';
  return ambiguous ? 'names of fields that join to the same' : null;
}
