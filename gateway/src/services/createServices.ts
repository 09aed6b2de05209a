import { inSpan, isTracing } from '@kolo/runtime';
import type { Logger } from '@kolo/runtime';
import { traceHeaders } from '../http/traced.ts';
import type { GatewayCaller } from '../context.ts';
import type { ServiceCaller, ServiceReply, ServiceRequest } from '../executor/serviceCaller.ts';
import type { GatewayMetrics, ServiceOutcome } from '../metrics.ts';
import type { Breaker } from './breaker.ts';
import { createBreaker } from './breaker.ts';
import type { ServiceClient } from './serviceClient.ts';
import { ServiceCallError } from './serviceClient.ts';

/**
 * Calls of one service that are under way or wait for a connection. More are refused: a service that is so far behind
 * would not answer them before their deadlines.
 */
const MOST_UNDER_WAY = 5_000;

interface Service {
  client: ServiceClient;
  breaker: Breaker;
  underWay: number;
}

/** Asks services over HTTP, in the gateway's own name. */
export function createServices(deps: {
  clients: ReadonlyMap<string, ServiceClient>;
  /** How long a call may take. One whose request has less time left may take that. */
  deadlineMs: number;
  metrics: GatewayMetrics;
  logger: Logger;
}): ServiceCaller<GatewayCaller> {
  const { metrics, logger } = deps;
  const services = new Map<string, Service>(
    [...deps.clients].map(([name, client]) => [name, { client, breaker: createBreaker(), underWay: 0 }]),
  );

  const tell = (service: string, caller: GatewayCaller, outcome: ServiceOutcome, status?: number) => {
    const { requestId } = caller;
    logger.warn({ requestId, service, outcome, status }, 'A service gave no good answer');
  };

  const ask = async (
    name: string,
    service: Service,
    { kind, body, caller, cancellation }: ServiceRequest<GatewayCaller>,
    deadlineMs: number,
  ): Promise<ServiceReply | ServiceCallError> => {
    const { client, breaker } = service;
    try {
      const authorization = `Bearer ${await caller.internalToken()}`;
      const call = (trace: Record<string, string>) =>
        client.call({
          method: 'POST',
          path: '/graphql',
          headers: {
            authorization,
            'x-request-id': caller.requestId,
            // Personal data: only the service that guards sign-in needs it.
            ...(name === 'identity' && { 'x-kolo-client': caller.clientAddress }),
            ...trace,
          },
          body,
          deadlineMs,
          // Danger: a mutation whose connection broke may have been done. It is never sent twice.
          repeatable: kind === 'query',
          ...(cancellation && { cancellation }),
        });
      const reply = await (isTracing()
        ? inSpan(name, { kind: 'client' }, () => call(traceHeaders()))
        : call({}));
      breaker.answered();
      return reply;
    } catch (error) {
      const isNoAnswer = error instanceof ServiceCallError;
      const hadTime = deadlineMs > deps.deadlineMs / 2;
      const isAbandoned = isNoAnswer && error.reason === 'abandoned';
      if (isNoAnswer && !isAbandoned && (error.reason === 'unreachable' || hadTime)) breaker.failed();
      else breaker.undecided();
      if (!isNoAnswer) throw error;
      return error;
    }
  };

  return {
    async call(name, request) {
      const service = services.get(name);
      if (!service) throw new Error(`There is no service "${name}"`);
      const startedAt = performance.now();
      const missing = (outcome: ServiceOutcome): ServiceReply => {
        metrics.serviceCalled(name, outcome, performance.now() - startedAt);
        request.caller.lacksService = true;
        // That nobody was asked would fill the log; why was written there before.
        if (outcome !== 'full' && outcome !== 'paused' && outcome !== 'abandoned')
          tell(name, request.caller, outcome);
        return { missing: 'SERVICE_UNAVAILABLE' };
      };

      // A chain of fetches through slow services must not take the sum of their deadlines.
      const leftMs = request.kind === 'mutation' ? Infinity : request.budget.leftMs();
      if (leftMs <= 0) return missing('out-of-time');
      if (service.underWay >= MOST_UNDER_WAY) return missing('full');
      if (!service.breaker.mayAsk()) return missing('paused');
      service.underWay++;
      try {
        const reply = await ask(name, service, request, Math.min(deps.deadlineMs, leftMs));
        if (reply instanceof ServiceCallError) return missing(reply.reason);
        metrics.serviceCalled(name, 'answered', performance.now() - startedAt);
        return reply;
      } finally {
        service.underWay--;
      }
    },
    refused(name, status, caller) {
      metrics.serviceCalled(name, 'refused', 0);
      tell(name, caller, 'refused', status);
    },
  };
}
