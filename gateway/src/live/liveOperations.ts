import type { Logger } from '@kolo/runtime';
import { newId } from '@kolo/runtime';
import { createBudget } from '../context.ts';
import type { GatewayCaller } from '../context.ts';
import { Cancellation } from '../executor/cancellation.ts';
import type { Executor } from '../executor/executor.ts';
import type { Admission } from '../http/admission.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { OperationRequest } from '../operation/operationRequest.ts';
import type { CheckedOperation, Operations } from '../operation/operations.ts';
import { Refusal } from '../refusal.ts';
import type { WatchedCaller } from './callers/watchedCaller.ts';
import type { Feeds } from './feeds.ts';
import type { Counter } from './limits.ts';
import { accountOf } from './limits.ts';
import type { Subscriber } from './subscription.ts';
import { Subscription } from './subscription.ts';

export interface LiveOperationsDeps {
  operations: Operations;
  executor: Pick<Executor<GatewayCaller>, 'executeInParts'>;
  admission: Admission;
  feeds: Feeds;
  subscriptions: Counter;
  requestDeadlineMs: number;
  metrics: GatewayMetrics;
  logger: Logger;
}

/** Carries out operations of connections that last: under the same rules as any request. */
export class LiveOperations {
  readonly #deps: LiveOperationsDeps;

  constructor(deps: LiveOperationsDeps) {
    this.#deps = deps;
  }

  /**
   * Judges an operation and carries it out: a query or mutation, or a subscription for as long as it is wanted. Resolves, as soon
   * as it is begun, with what gives it up. Rejects with a `Refusal`, and then nothing is told to the subscriber.
   */
  async start(
    request: OperationRequest,
    watched: WatchedCaller,
    subscriber: Subscriber,
  ): Promise<() => void> {
    const leave = await this.#deps.admission.enter();
    if (!leave)
      throw new Refusal(503, 'SERVICE_UNAVAILABLE', 'OVERLOADED', { headers: { 'retry-after': '2' } });
    let isUnderWay = false;
    try {
      const caller = { ...watched.caller, requestId: newId('request') };
      const operation = await this.#deps.operations.check(request, caller, true);
      if (operation.compiled.kind === 'subscription')
        return this.subscribe(operation, positionIn(request), watched, subscriber);
      isUnderWay = true;
      return this.#answer(operation, caller, subscriber, leave);
    } finally {
      if (!isUnderWay) leave(false);
    }
  }

  /** A query or mutation. Each part of its answer is an answer of its own to these transports. Gives back what gives it up. */
  #answer(
    { compiled, variables, info }: CheckedOperation,
    caller: GatewayCaller,
    subscriber: Subscriber,
    leave: (isTelling: boolean) => void,
  ): () => void {
    const { executor, metrics, requestDeadlineMs, logger } = this.#deps;
    const cancellation = new Cancellation();
    const startedAt = performance.now();
    const budget = createBudget(requestDeadlineMs);
    executor
      .executeInParts(compiled, { variables, caller, budget, cancellation }, ({ body }) =>
        subscriber.next(body, null),
      )
      .then(
        ({ outcome, serviceCalls }) => {
          // What was given up tells nothing of how long answers take.
          if (cancellation.isCancelled) return leave(false);
          metrics.requestAnswered(info, outcome, performance.now() - startedAt);
          leave(serviceCalls > 0 && !caller.lacksService);
        },
        (error: unknown) => {
          leave(false);
          const { requestId, languages } = caller;
          logger.error({ err: error, requestId }, 'The gateway failed');
          const refusal = new Refusal(500, 'INTERNAL', 'INTERNAL');
          metrics.requestRefused(refusal.code);
          const errors = refusal.errorsFor({ languages, requestId });
          if (!cancellation.isCancelled) subscriber.next(Buffer.from(JSON.stringify({ errors })), null);
        },
      )
      .finally(() => {
        if (!cancellation.isCancelled) subscriber.complete();
      });
    return () => cancellation.cancel();
  }

  /** A subscription that was judged. */
  subscribe(
    operation: CheckedOperation,
    after: string | null,
    watched: WatchedCaller,
    subscriber: Subscriber,
  ): () => void {
    const { feeds, subscriptions } = this.#deps;
    const { viewer, clientAddress } = watched.caller;
    const whenOver = subscriptions.enter(accountOf(viewer, clientAddress), 'TOO_MANY_SUBSCRIPTIONS');
    const subscription = new Subscription({ feeds, operation, watched, subscriber, after, whenOver });
    return () => subscription.close();
  }
}

/** `extensions.after`: the position that the last event told, to go on from there. */
export function positionIn({ extensions }: OperationRequest): string | null {
  const after = extensions?.['after'];
  return isPosition(after) ? after : null;
}

/** Services make positions, and read them from a header. */
export const isPosition = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.:~+/=-]{1,100}$/.test(value);
