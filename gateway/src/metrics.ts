import type { Health } from '@kolo/runtime';
import { Counter, Histogram } from 'prom-client';

/** `refused`: an answer that was none (status, no JSON, wrong shape); `out-of-time`: not asked, the request's time was up. */
export type ServiceOutcome = 'answered' | 'refused' | 'timeout' | 'unreachable' | 'out-of-time';
export type RequestOutcome = 'whole' | 'partial' | 'failed';

export interface GatewayMetrics {
  requestAnswered(operation: string | null | undefined, outcome: RequestOutcome, durationMs: number): void;
  serviceCalled(service: string, outcome: ServiceOutcome, durationMs: number): void;
}

/** Callers choose operation names, so without a bound they would choose how much memory this takes. */
const MOST_OPERATIONS = 200;
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function createMetrics(registry: Health['metrics']): GatewayMetrics {
  const registers = [registry];
  const requests = new Counter({
    name: 'kolo_gateway_requests_total',
    help: 'GraphQL requests by operation name and outcome (whole, partial, failed)',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'kolo_gateway_request_duration_seconds',
    help: 'Time from the parsed request to its answer, by operation name',
    labelNames: ['operation'],
    buckets,
    registers,
  });
  const calls = new Counter({
    name: 'kolo_gateway_service_calls_total',
    help: 'GraphQL calls of services by service and outcome',
    labelNames: ['service', 'outcome'],
    registers,
  });
  const callSeconds = new Histogram({
    name: 'kolo_gateway_service_call_duration_seconds',
    help: 'Time that a GraphQL call of a service took, by service',
    labelNames: ['service'],
    buckets,
    registers,
  });

  const operations = new Set<string>();
  const labelOf = (operation: string | null | undefined) => {
    if (!operation) return 'unnamed';
    if (operations.has(operation)) return operation;
    if (operations.size >= MOST_OPERATIONS || operation.length > 100) return 'other';
    operations.add(operation);
    return operation;
  };

  return {
    requestAnswered(name, outcome, durationMs) {
      const operation = labelOf(name);
      requests.inc({ operation, outcome });
      requestSeconds.observe({ operation }, durationMs / 1000);
    },
    serviceCalled(service, outcome, durationMs) {
      calls.inc({ service, outcome });
      callSeconds.observe({ service }, durationMs / 1000);
    },
  };
}
