import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Logger } from '@kolo/runtime';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { isServiceCode } from '../errors/codes.ts';
import type { GatewayMetrics, ServiceOutcome } from '../metrics.ts';
import type { ServiceClient } from '../services/serviceClient.ts';
import { ServiceCallError } from '../services/serviceClient.ts';
import { distinctRepresentations, spreadEntities, spreadErrorPaths } from './distinctRepresentations.ts';
import { pathsOfFetch } from './responseKeys.ts';
import type { ServiceResult } from './serviceResult.ts';
import { readServiceResult } from './serviceResult.ts';

type Options = GraphQLDataSourceProcessOptions<GatewayContext>;
type Answer = Awaited<ReturnType<GraphQLDataSource<GatewayContext>['process']>>;
type PublicError = Pick<GraphQLFormattedError, 'message' | 'path' | 'extensions'>;

/** Asks one service, in the gateway's own name, and lets nothing internal out of what it answers. */
export class ServiceDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #name: string;
  readonly #client: ServiceClient;
  readonly #deadlineMs: number;
  readonly #metrics: GatewayMetrics;
  readonly #logger: Logger;

  constructor(deps: {
    name: string;
    client: ServiceClient;
    deadlineMs: number;
    metrics: GatewayMetrics;
    logger: Logger;
  }) {
    this.#name = deps.name;
    this.#client = deps.client;
    this.#deadlineMs = deps.deadlineMs;
    this.#metrics = deps.metrics;
    this.#logger = deps.logger;
  }

  async process({ context, request }: Options): Promise<Answer> {
    const query = request.query ?? '';
    const variables: Record<string, unknown> = request.variables ?? {};
    const representations = Array.isArray(variables['representations'])
      ? variables['representations']
      : undefined;
    const { distinct, placeOf } = distinctRepresentations(representations ?? []);
    const body = JSON.stringify({
      query,
      operationName: request.operationName,
      variables: representations ? { ...variables, representations: distinct } : variables,
    });

    const result = await this.#ask(context as GatewayContext, query, body);
    const failed = (code: string, message = ''): Answer => ({
      errors: pathsOfFetch(query, representations).map((path) => publicError(message, path, code)),
    });
    if ('missing' in result) return failed(result.missing);

    const { data, errors } = result;
    const unplaced = errors.find(({ path }) => path === undefined);
    if (!data && unplaced) {
      return failed(codeOf(unplaced), unplaced.message);
    }

    const entities = data?.['_entities'];
    return {
      data:
        representations && data && Array.isArray(entities)
          ? { ...data, _entities: spreadEntities(entities, placeOf) }
          : data,
      errors: errors.flatMap((error) =>
        (representations ? spreadErrorPaths(error.path, placeOf) : [error.path]).map((path) =>
          publicError(error.message, path, codeOf(error)),
        ),
      ),
    };
  }

  async #ask(context: GatewayContext, query: string, body: string): Promise<ServiceResult> {
    const isMutation = query.startsWith('mutation');
    const deadlineMs = isMutation ? this.#deadlineMs : Math.min(this.#deadlineMs, context.budget.leftMs());
    const startedAt = performance.now();
    const done = (outcome: ServiceOutcome, status?: number) => {
      this.#metrics.serviceCalled(this.#name, outcome, performance.now() - startedAt);
      if (outcome === 'answered') return;
      const { requestId } = context.viewer;
      this.#logger.warn({ requestId, service: this.#name, outcome, status }, 'A service gave no good answer');
    };

    // A chain of fetches through slow services must not take the sum of their deadlines.
    if (deadlineMs <= 0) {
      done('out-of-time');
      return { missing: 'SERVICE_UNAVAILABLE' };
    }
    try {
      const { status, text } = await this.#client.call({
        method: 'POST',
        path: '/graphql',
        headers: {
          authorization: `Bearer ${await context.internalToken()}`,
          'x-request-id': context.viewer.requestId,
          // Personal data: only the service that guards sign-in needs it.
          ...(this.#name === 'identity' && { 'x-kolo-client': context.clientAddress }),
        },
        body,
        deadlineMs,
        // Danger: a mutation whose connection broke may have been done. It is never sent twice.
        repeatable: !isMutation,
      });
      const result = readServiceResult(status, text);
      done('missing' in result ? 'refused' : 'answered', status);
      return result;
    } catch (error) {
      if (!(error instanceof ServiceCallError)) throw error;
      done(error.reason);
      return { missing: 'SERVICE_UNAVAILABLE' };
    } finally {
      // What follows a mutation is given its full time: the write is done, and its answer should be whole.
      if (isMutation) context.budget.restart();
    }
  }
}

function codeOf(error: GraphQLFormattedError): string {
  const code = error.extensions?.['code'];
  return isServiceCode(code) ? code : 'INTERNAL';
}

/** Message and code of what services say on purpose; of everything else only that it failed. */
function publicError(
  message: string,
  path: readonly (string | number)[] | undefined,
  code: string,
): PublicError {
  return {
    // An empty message would be filled in with the name of the service.
    message: isServiceCode(code) && message ? message : code,
    ...(path && { path }),
    extensions: { code },
  };
}
