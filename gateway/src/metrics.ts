import type { Health } from '@kolo/runtime';
import { Counter, Gauge, Histogram } from 'prom-client';
import type { UndeferredReason } from './executor/executor.ts';
import type { Admission } from './http/admission.ts';
import type { EndReason } from './live/endings.ts';

/**
 * `refused`: besides `answered`, for an answer that was none (status, no JSON, wrong shape). `abandoned`: nobody waited for it
 * any more. Not asked at all: `out-of-time`,
 * the request's time was up; `full`, too many calls are under way; `paused`, it gave no answer many times in a row.
 */
export type ServiceOutcome =
  'answered' | 'refused' | 'timeout' | 'unreachable' | 'abandoned' | 'out-of-time' | 'full' | 'paused';
export type RequestOutcome = 'whole' | 'partial' | 'failed';

export interface GatewayMetrics {
  requestAnswered(
    operation: { name: string | null; isTrusted: boolean },
    outcome: RequestOutcome,
    durationMs: number,
  ): void;
  /** `code`: of the gateway's own; there are few. */
  requestRefused(code: string): void;
  /** Of an operation whose client would take parts, nothing came later. */
  cameWhole(reason: UndeferredReason): void;
  serviceCalled(service: string, outcome: ServiceOutcome, durationMs: number): void;
  /** Shows how many requests are worked on, wait, and may be worked on. */
  watchAdmission(admission: Admission): void;
  /** Shows what lasts at present. */
  watchLive(read: () => LiveCounts): void;
  /** A connection that lasts was ended from this side. */
  liveEnded(reason: EndReason): void;
}

export interface LiveCounts {
  connections: number;
  subscriptions: number;
  /** What equal subscriptions share: answers, and streams of services; how many of these are connected. */
  feeds: number;
  upstreams: number;
  openUpstreams: number;
}

/** Callers choose the names of their own operations; without a bound they would choose how much memory this takes. */
const MOST_OPERATIONS = 200;
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** `namesOfFree`: whether operations of documents that are not trusted are told apart by name, or are all `other`. */
export function createMetrics(registry: Health['metrics'], namesOfFree: boolean): GatewayMetrics {
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
  const refusals = new Counter({
    name: 'kolo_gateway_refusals_total',
    help: 'Requests that were not carried out, by code; OVERLOADED were sent away because too much was under way',
    labelNames: ['code'],
    registers,
  });
  const undeferred = new Counter({
    name: 'kolo_gateway_undeferred_total',
    help: 'Operations with @defer, of clients that take parts, of which all came at once, by reason',
    labelNames: ['reason'],
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

  const endings = new Counter({
    name: 'kolo_gateway_live_ended_total',
    help: 'Connections that lasted and were ended from this side, by reason',
    labelNames: ['reason'],
    registers,
  });

  const names = new Set<string>();
  const labelOf = ({ name, isTrusted }: { name: string | null; isTrusted: boolean }) => {
    if (!isTrusted && !namesOfFree) return 'other';
    if (name === null) return 'unnamed';
    if (names.has(name) || isTrusted) return name;
    if (names.size >= MOST_OPERATIONS || name.length > 100) return 'other';
    names.add(name);
    return name;
  };

  return {
    requestAnswered(info, outcome, durationMs) {
      const operation = labelOf(info);
      requests.inc({ operation, outcome });
      requestSeconds.observe({ operation }, durationMs / 1000);
    },
    requestRefused(code) {
      refusals.inc({ code });
    },
    cameWhole(reason) {
      undeferred.inc({ reason });
    },
    serviceCalled(service, outcome, durationMs) {
      calls.inc({ service, outcome });
      callSeconds.observe({ service }, durationMs / 1000);
    },
    liveEnded(reason) {
      endings.inc({ reason });
    },
    watchLive(read) {
      const gauge = new Gauge({
        name: 'kolo_gateway_live',
        help: 'Connections that last, subscriptions, and what they share: feeds, and streams of services',
        labelNames: ['what'],
        registers,
        collect() {
          const { connections, subscriptions, feeds, upstreams, openUpstreams } = read();
          gauge.set({ what: 'connections' }, connections);
          gauge.set({ what: 'subscriptions' }, subscriptions);
          gauge.set({ what: 'feeds' }, feeds);
          gauge.set({ what: 'upstreams' }, upstreams);
          gauge.set({ what: 'open-upstreams' }, openUpstreams);
        },
      });
    },
    watchAdmission(admission) {
      const gauge = new Gauge({
        name: 'kolo_gateway_admission',
        help: 'Requests in flight and waiting, and how many may be in flight at present',
        labelNames: ['what'],
        registers,
        collect() {
          gauge.set({ what: 'in-flight' }, admission.inFlight);
          gauge.set({ what: 'waiting' }, admission.waiting);
          gauge.set({ what: 'places' }, admission.places);
        },
      });
    },
  };
}
