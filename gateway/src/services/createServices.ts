import type { Logger } from '@kolo/runtime';
import type { GatewayCaller } from '../context.ts';
import type { ServiceCaller, ServiceReply, ServiceRequest } from '../executor/executor.ts';
import type { GatewayMetrics, ServiceOutcome } from '../metrics.ts';
import type { ServiceClient } from './serviceClient.ts';
import { ServiceCallError } from './serviceClient.ts';

/** Asks services over HTTP, in the gateway's own name. */
export function createServices(deps: {
  clients: ReadonlyMap<string, ServiceClient>;
  deadlineMs: number;
  metrics: GatewayMetrics;
  logger: Logger;
}): ServiceCaller<GatewayCaller> {
  const { clients, metrics, logger } = deps;

  const tell = (service: string, requestId: string, outcome: ServiceOutcome, status?: number) => {
    logger.warn({ requestId, service, outcome, status }, 'A service gave no good answer');
  };

  const call = async (service: string, request: ServiceRequest<GatewayCaller>): Promise<ServiceReply> => {
    const { kind, body, caller, budget } = request;
    const client = clients.get(service);
    if (!client) throw new Error(`There is no service "${service}"`);
    const startedAt = performance.now();
    const failed = (outcome: ServiceOutcome): ServiceReply => {
      metrics.serviceCalled(service, outcome, performance.now() - startedAt);
      tell(service, caller.requestId, outcome);
      return { missing: 'SERVICE_UNAVAILABLE' };
    };

    // A chain of fetches through slow services must not take the sum of their deadlines.
    const deadlineMs = kind === 'mutation' ? deps.deadlineMs : Math.min(deps.deadlineMs, budget.leftMs());
    if (deadlineMs <= 0) return failed('out-of-time');
    try {
      const reply = await client.call({
        method: 'POST',
        path: '/graphql',
        headers: {
          authorization: `Bearer ${await caller.internalToken()}`,
          'x-request-id': caller.requestId,
          // Personal data: only the service that guards sign-in needs it.
          ...(service === 'identity' && { 'x-kolo-client': caller.clientAddress }),
        },
        body,
        deadlineMs,
        // Danger: a mutation whose connection broke may have been done. It is never sent twice.
        repeatable: kind === 'query',
      });
      metrics.serviceCalled(service, 'answered', performance.now() - startedAt);
      return reply;
    } catch (error) {
      if (!(error instanceof ServiceCallError)) throw error;
      return failed(error.reason);
    }
  };

  return {
    call,
    refused(service, status, caller) {
      metrics.serviceCalled(service, 'refused', 0);
      tell(service, caller.requestId, 'refused', status);
    },
  };
}
