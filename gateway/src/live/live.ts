import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Viewer } from '@kolo/auth';
import type { Clock, Logger } from '@kolo/runtime';
import type { GatewayCaller } from '../context.ts';
import type { Executor } from '../executor/executor.ts';
import type { Admission } from '../http/admission.ts';
import type { Exchange } from '../http/exchange.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { OperationRequest } from '../operation/operationRequest.ts';
import type { CheckedOperation, Operations } from '../operation/operations.ts';
import type { Authenticate } from '../viewer/authenticate.ts';
import type { CredentialReader } from '../viewer/credentials.ts';
import type { ViewerSource } from '../viewer/viewerSource.ts';
import { CallerWatch } from './callers/callerWatch.ts';
import { Connections } from './connections.ts';
import { Feeds } from './feeds.ts';
import type { LiveLimits } from './limits.ts';
import { Counter } from './limits.ts';
import type { LiveDeps } from './liveDeps.ts';
import { LiveOperations } from './liveOperations.ts';
import { answerWithStream } from './transports/distinctStream.ts';
import { SingleStreams } from './transports/singleStreams.ts';
import type { StreamForm } from './transports/streamForms.ts';
import { createWebSockets } from './transports/webSockets.ts';
import { createServiceStreams } from './upstream/serviceStreams.ts';

/** What lasts: subscriptions, by whatever transport. */
export interface Live {
  /** For the server's event of the same name: WebSockets. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Answers an operation by a stream. Rejects with a `Refusal` before anything is sent. */
  answer(
    exchange: Exchange,
    form: StreamForm,
    request: OperationRequest,
    operation: CheckedOperation,
  ): Promise<void>;
  /** Answers requests of graphql-sse's single connection mode; false for one that is none. */
  answerSingle(exchange: Exchange): Promise<boolean>;
  stop(): Promise<void>;
}

export function createLive(options: {
  serviceUrls: Readonly<Record<string, string>>;
  serviceDeadlineMs: number;
  requestDeadlineMs: number;
  limits: LiveLimits;
  trustedProxies: number;
  initTimeoutMs: number;
  authenticate: Authenticate;
  readCredential: CredentialReader;
  viewers: ViewerSource;
  callerOf(viewer: Viewer, clientAddress: string): GatewayCaller;
  operations: Operations;
  executor: Executor<GatewayCaller>;
  admission: Admission;
  clock: Clock;
  metrics: GatewayMetrics;
  logger: Logger;
}): Live {
  const { limits, metrics, logger, callerOf, executor, requestDeadlineMs } = options;
  const streams = createServiceStreams({
    serviceUrls: options.serviceUrls,
    deadlineMs: options.serviceDeadlineMs,
  });
  const feeds = new Feeds({ executor, streams, callerOf, budgetMs: requestDeadlineMs, logger });
  const subscriptions = new Counter({
    most: limits.connections * limits.operationsPerConnection,
    mostOfOne: limits.subscriptionsPerCaller,
  });
  const connections = new Connections(limits);
  const callers = new CallerWatch(options);
  const deps: LiveDeps = {
    ...options,
    callers,
    connections,
    operations: new LiveOperations({ ...options, feeds, subscriptions }),
  };
  const single = new SingleStreams(deps);
  const webSockets = createWebSockets(deps);
  metrics.watchLive(() => ({
    connections: connections.size,
    subscriptions: subscriptions.total,
    ...feeds.counts,
  }));

  return {
    upgrade: webSockets.upgrade,
    answer: (exchange, form, request, operation) =>
      answerWithStream(deps, exchange, form, request, operation),
    answerSingle: (exchange) => single.answer(exchange),
    async stop() {
      await connections.stop();
      callers.stop();
      feeds.stop();
      await streams.close();
    },
  };
}
