import type { ApolloGateway } from '@apollo/gateway';
import type { Logger } from '@kolo/runtime';
import type { DocumentNode, GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import { getOperationAST, GraphQLError, print } from 'graphql';
import type { GatewayCaller } from '../context.ts';
import { maskError } from '../errors/maskError.ts';
import { presentErrors } from '../errors/presentErrors.ts';
import type { Answer, CompiledOperation, Executor } from '../executor/executor.ts';

interface ByApollo extends CompiledOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  text: string;
}

/** Carries operations out by @apollo/gateway's own executor. */
export async function startApolloEngine(gateway: ApolloGateway, logger: Logger) {
  const { schema, executor } = await gateway.load({
    apollo: {},
  });

  const compile = (document: DocumentNode, operationName: string | null): ByApollo => {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new Error('The operation was chosen before');
    return {
      kind: operation.operation,
      name: operation.name?.value ?? null,
      document,
      operation,
      text: print(document),
    };
  };

  const execute: Executor<GatewayCaller>['execute'] = async (compiled, request): Promise<Answer> => {
    const { document, operation, text } = compiled as ByApollo;
    const { caller, budget, variables } = request;
    const result = await executor({
      request: { query: text, variables, operationName: compiled.name ?? undefined },
      context: { ...caller, budget },
      document,
      operation,
      operationName: compiled.name,
      queryHash: `${compiled.name} ${text}`,
      source: text,
      schema,
      metrics: {},
      logger,
      cache: undefined,
      overallCachePolicy: undefined,
    } as unknown as Parameters<typeof executor>[0]);
    const raised = (result.errors ?? []).map((error) => {
      if (error instanceof GraphQLError && error.extensions['code'] === undefined)
        logger.error({ err: error, requestId: caller.requestId }, 'The gateway failed');
      return maskError(error instanceof GraphQLError ? error.toJSON() : error);
    });
    const data = result.data as Record<string, unknown> | null | undefined;
    const errors = [...raised, ...takeValueCompletion(result.extensions)];
    const presented = presentErrors(errors, data, caller);
    return {
      body: Buffer.from(
        JSON.stringify({ ...(presented.length > 0 && { errors: presented }), data: data ?? null }),
      ),
      outcome: errors.length === 0 ? 'whole' : data ? 'partial' : 'failed',
      errors: presented.length,
      serviceCalls: 0,
    };
  };

  return { schema, compile, execute };
}

/** @apollo/gateway puts the errors of null where there must be none here, out of a client's sight. They are errors. */
function takeValueCompletion(extensions: Record<string, unknown> | undefined): GraphQLFormattedError[] {
  const found = extensions?.['valueCompletion'];
  return Array.isArray(found)
    ? found.map((error: GraphQLError) => maskError({ ...error.toJSON(), extensions: {} }))
    : [];
}
