import { execute, GraphQLError } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { RecentlyUsed } from '@kolo/runtime';
import { whyInterpreted } from './whyInterpreted.ts';

/** A document is kept with its compiled form, so its length counts too. */
const LONGEST_SOURCE = 32_768;
const MOST_KEPT = 500;

/** Null where the variables are wrong: graphql-js then says how, in words that callers know; no resolver has run. */
type Run = (context: unknown, variables: Record<string, unknown>) => Promise<ExecutionResult | null>;

/** A request whose document is parsed and valid for the schema. */
export interface ValidRequest {
  source: string;
  document: DocumentNode;
  /** Undefined when `operationName` names none. */
  operation: OperationDefinitionNode | undefined;
  operationName: string | null;
  variables: Record<string, unknown>;
  context: unknown;
}

/**
 * Executes queries by functions compiled from them (graphql-jit), and whatever compiling would change by graphql-js. A batch of 100
 * entities costs a third of what it costs interpreted.
 */
export interface CompiledQueries {
  /** The answer to a document that was executed before; null when this one was not, or its variables are wrong. */
  executeKnown(
    source: string,
    operationName: string | null,
    variables: Record<string, unknown>,
    context: unknown,
  ): Promise<ExecutionResult | null>;
  execute(request: ValidRequest): Promise<ExecutionResult>;
  /** How many documents are kept in compiled form. */
  readonly size: number;
}

/** `schema` is one that `readyForCompiling` has seen. */
export function createCompiledQueries(schema: GraphQLSchema): CompiledQueries {
  const kept = new RecentlyUsed<Run>(MOST_KEPT);
  const keyOf = (source: string, operationName: string | null) => `${operationName ?? ''}\n${source}`;

  const compiled = (request: ValidRequest): Run | null => {
    const { source, document, operation, operationName } = request;
    if (!operation || source.length > LONGEST_SOURCE) return null;
    const key = keyOf(source, operationName);
    const known = kept.get(key);
    if (known) return known;
    if (whyInterpreted(schema, document, operation) !== null) return null;
    const query = compileQuery(schema, document, operationName ?? '', {
      disablingCapturingStackErrors: true,
    });
    // What cannot be compiled although it is valid has an argument of a value that graphql-js refuses in its own words.
    if (!isCompiledQuery(query)) return null;
    const run: Run = async (context, variables) => {
      const result = await query.query(undefined, context, variables);
      if (!('data' in result)) return null;
      return result.errors ? { data: result.data, errors: result.errors.map(asGraphQLError) } : result;
    };
    kept.set(key, run);
    return run;
  };

  return {
    executeKnown: async (source, operationName, variables, context) =>
      (await kept.get(keyOf(source, operationName))?.(context, variables)) ?? null,
    async execute(request) {
      const result = await compiled(request)?.(request.context, request.variables);
      return (
        result ??
        execute({
          schema,
          document: request.document,
          contextValue: request.context,
          variableValues: request.variables,
          operationName: request.operationName,
        })
      );
    },
    get size() {
      return kept.size;
    },
  };
}

/** The compiler's own errors lack the extensions that Apollo Server reads from every error. */
function asGraphQLError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null });
  return Object.assign(error, { locations });
}
