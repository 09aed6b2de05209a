import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { GraphQLError, Kind, parse, specifiedRules, validate } from 'graphql';
import { measureDocument } from '../limits/documentShape.ts';
import { beyond, documentLimits } from '../limits/limits.ts';
import { InvalidOperation, RequestError } from '../refusal.ts';
import { deferRule } from './deferRule.ts';

/** A document that is valid and within the limits. */
export interface PreparedDocument {
  readonly text: string;
  readonly document: DocumentNode;
  /** By name; the one without a name by the empty one. */
  readonly operations: ReadonlyMap<string, OperationDefinitionNode>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Operations that ask for the schema. */
  readonly introspecting: ReadonlySet<OperationDefinitionNode>;
}

const MOST_ERRORS = 10;
const rules = [...specifiedRules, deferRule];

/**
 * Parses, measures and validates, in this order, as each step costs more than the one before. Throws a `RequestError`.
 * `mayKnowSchema`: whether errors may suggest names of the schema ("Did you mean …").
 */
export function prepareDocument(
  text: string,
  schema: GraphQLSchema,
  mayKnowSchema: boolean,
): PreparedDocument {
  if (text.length > documentLimits.characters) throw beyond('characters');
  // Without places the tree takes a third of the memory, and valid documents are kept. Only errors need places.
  const document = parseWithin(text, true);
  const introspecting = measureDocument(document);
  if (validate(schema, document, rules, { maxErrors: 1, hideSuggestions: true }).length > 0) {
    throw invalid(parseWithin(text, false), schema, mayKnowSchema);
  }
  const operations = new Map<string, OperationDefinitionNode>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION)
      operations.set(definition.name?.value ?? '', definition);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  if (operations.size === 0) throw new RequestError('OPERATION_RESOLUTION_FAILURE', 'NO_OPERATION');
  return { text, document, operations, fragments, introspecting };
}

function parseWithin(text: string, noLocation: boolean): DocumentNode {
  try {
    return parse(text, { noLocation, maxTokens: documentLimits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) {
      if (error.message.includes('Document contains more')) throw beyond('tokens');
      throw new InvalidOperation('GRAPHQL_PARSE_FAILED', [error]);
    }
    // graphql-js reads what is nested by calling itself, so thousands of open brackets end its stack.
    if (error instanceof RangeError) throw beyond('depth');
    throw error;
  }
}

function invalid(document: DocumentNode, schema: GraphQLSchema, mayKnowSchema: boolean): InvalidOperation {
  const errors = validate(schema, document, rules, {
    maxErrors: MOST_ERRORS,
    hideSuggestions: !mayKnowSchema,
  });
  return new InvalidOperation('GRAPHQL_VALIDATION_FAILED', errors);
}

/** The operation that a request means. Throws when there is none of that name, or no name and several. */
export function chosenOperation(
  { operations }: PreparedDocument,
  name: string | null | undefined,
): OperationDefinitionNode {
  if (name == null) {
    const [only, another] = operations.values();
    if (only && !another) return only;
    throw new RequestError('OPERATION_RESOLUTION_FAILURE', 'OPERATION_NAME_REQUIRED');
  }
  const operation = operations.get(name);
  if (!operation || name === '') throw new RequestError('OPERATION_RESOLUTION_FAILURE', 'NO_SUCH_OPERATION');
  return operation;
}
