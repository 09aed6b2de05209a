import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Viewer } from '@kolo/auth';
import type { Health, Logger } from '@kolo/runtime';
import { createBudget } from '../context.ts';
import { Cancellation } from '../executor/cancellation.ts';
import type { GatewayCaller } from '../context.ts';
import type { Executor } from '../executor/executor.ts';
import type { AnswerInParts } from '../executor/answer.ts';
import type { ExecutionRequest } from '../executor/caller.ts';
import { budgetHeaders } from '../limits/budgets.ts';
import type { Live } from '../live/live.ts';
import type { StreamForm } from '../live/transports/streamForms.ts';
import { inEvents, partsFormFor, serverSentEvents, streamFormFor } from '../live/transports/streamForms.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { CheckedOperation, Operations } from '../operation/operations.ts';
import { Refusal, RequestError } from '../refusal.ts';
import type { Authenticate } from '../viewer/authenticate.ts';
import { acceptedLanguages } from '../viewer/languages.ts';
import type { Admission } from './admission.ts';
import { answerFormFor } from './answerForm.ts';
import { clientAddressOf } from './clientAddress.ts';
import type { Exchange, Route } from './exchange.ts';
import { sendExplorer } from './explorer.ts';
import { PartsStream } from './partsStream.ts';
import { readParameters } from './readParameters.ts';
import { requestIdOf } from './requestId.ts';
import { sendAnswer } from './sendAnswer.ts';
import { sendOverloaded, sendRefusal } from './sendRefusal.ts';
import { nameTrace } from './traced.ts';

export interface HandlerDeps {
  authenticate: Authenticate;
  callerOf(viewer: Viewer, clientAddress: string): GatewayCaller;
  operations: Operations;
  executor: Pick<Executor<GatewayCaller>, 'execute' | 'executeInParts'>;
  admission: Admission;
  /** Subscriptions. */
  live: Pick<Live, 'answer' | 'answerSingle'>;
  requestDeadlineMs: number;
  /** How many proxies in front of the gateway are trusted to say where a caller comes from. */
  trustedProxies: number;
  /** From how long on an operation is written to the log. */
  slowOperationMs: number;
  health: Health;
  metrics: GatewayMetrics;
  logger: Logger;
}

const unknownForm = answerFormFor(undefined);

/** The HTTP face of the gateway: what answers where. */
export function createHandler(
  deps: HandlerDeps,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { health, metrics, logger } = deps;
  const routes = new Map<string, Route>([
    ['/', ({ response }) => void response.writeHead(302, { location: '/graphql' }).end()],
    ['/graphql', (exchange) => answerGraphQL(deps, exchange)],
    ['/graphql/stream', (exchange) => answerStream(deps, exchange)],
  ]);

  const answer = async (exchange: Exchange, path: string) => {
    const route = routes.get(path);
    if (!route) throw new Refusal(404, 'NOT_FOUND', 'NOT_FOUND');
    await route(exchange);
  };

  return (request, response) => {
    if (health.handle(request, response)) return;
    const requestId = requestIdOf(request);
    response.setHeader('x-request-id', requestId);
    const [path = '', search = ''] = (request.url ?? '/').split(/(?=\?)/, 2);
    const exchange = { request, response, search, requestId, languages: [], form: unknownForm };
    answer(exchange, path).catch((error: unknown) => {
      // The caller went away in the middle of their own request.
      if (response.destroyed || request.errored) return;
      const refusal = error instanceof Refusal ? error : new Refusal(500, 'INTERNAL', 'INTERNAL');
      if (refusal.code === 'INTERNAL') logger.error({ err: error, requestId }, 'The gateway failed');
      metrics.requestRefused(refusal.code);
      if (response.headersSent) response.destroy();
      else sendRefusal(request, response, refusal, exchange.form, readerOf(exchange));
    });
  };
}

function answerGraphQL(deps: HandlerDeps, exchange: Exchange): Promise<void> {
  const { method, headers } = exchange.request;
  const isVisit = method === 'GET' && headers.accept?.includes('text/html');
  return isVisit
    ? sendExplorer(exchange.response, headers['accept-encoding'])
    : answerOperation(deps, exchange);
}

/** GraphQL over server-sent events: in its single connection mode, or as at `/graphql`. */
async function answerStream(deps: HandlerDeps, exchange: Exchange): Promise<void> {
  if (!(await deps.live.answerSingle(exchange))) await answerOperation(deps, exchange);
}

/** One operation: what GraphQL over HTTP calls a request, and subscriptions as streams. */
async function answerOperation(deps: HandlerDeps, exchange: Exchange): Promise<void> {
  const { admission, metrics } = deps;
  const { request, response } = exchange;
  // Before anything is read: what is refused under load must cost next to nothing.
  if (admission.isFull()) return overloaded(deps, exchange);
  exchange.form = answerFormFor(request.headers.accept);
  const parameters = await readParameters(request, exchange.search);
  const leave = await admission.enter();
  if (!leave) return overloaded(deps, exchange);
  let isTelling = false;
  try {
    if (response.destroyed) return;
    const startedAt = performance.now();
    const viewer = await deps.authenticate(request.headers, exchange.requestId);
    exchange.languages = viewer.languages;
    const caller = deps.callerOf(viewer, clientAddressOf(request, deps.trustedProxies));
    const partsForm = partsFormFor(request.headers.accept);
    const operation = await deps.operations.check(parameters, caller, partsForm !== null);
    takesPlainAnswer(operation, request);
    const stream = streamFormFor(request.headers.accept);
    if (operation.compiled.kind === 'subscription') {
      if (!stream) throw new RequestError('BAD_REQUEST', 'NO_SUBSCRIPTIONS_HERE');
      return await deps.live.answer(exchange, stream, parameters, operation);
    }

    const { compiled, info } = operation;
    nameTrace(compiled.kind, info.name);
    const cancellation = new Cancellation();
    response.once('close', () => {
      // Every response is closed; of one that was sent there is nothing left to give up.
      if (!response.writableFinished) cancellation.cancel();
    });
    const { variables } = operation;
    const execution = { variables, caller, budget: createBudget(deps.requestDeadlineMs), cancellation };
    const answer =
      partsForm && compiled.mayDefer
        ? await answerInParts(deps, exchange, operation, execution, partsForm)
        : await deps.executor.execute(compiled, execution);
    // What was given up tells nothing of how long answers take.
    if (cancellation.isCancelled && !response.writableEnded) return;
    const durationMs = performance.now() - startedAt;
    isTelling = answer.serviceCalls > 0 && !caller.lacksService;
    metrics.requestAnswered(info, answer.outcome, durationMs);
    if (durationMs >= deps.slowOperationMs) tellSlow(deps, exchange, operation, answer, durationMs);
    if (answer.body === null) return;
    const events = inEvents(request.headers.accept, answer.body);
    await sendAnswer(request, response, {
      status: 200,
      contentType: events ? serverSentEvents.contentType : exchange.form.contentType,
      body: events ?? answer.body,
      headers: costHeaders(operation),
      isRepeatable: request.method === 'GET' && answer.outcome === 'whole',
      mayBePacked: compiled.kind === 'query',
    });
  } finally {
    leave(isTelling);
  }
}

/** Sends what is deferred after the rest; where nothing is, gives back the body of the answer, still to be sent. */
async function answerInParts(
  { executor }: HandlerDeps,
  { request, response }: Exchange,
  operation: CheckedOperation,
  execution: ExecutionRequest<GatewayCaller>,
  form: StreamForm,
): Promise<AnswerInParts & { body: Buffer | null }> {
  const { compiled } = operation;
  let stream: PartsStream | null = null;
  let whole: Buffer | null = null;
  const answer = await executor.executeInParts(compiled, execution, ({ body, hasNext }) => {
    if (!hasNext && !stream) {
      whole = body;
      return;
    }
    stream ??= new PartsStream(response, form, {
      headers: costHeaders(operation),
      acceptEncoding: compiled.kind === 'query' ? request.headers['accept-encoding'] : undefined,
      bytes: body.length,
    });
    stream.next(body, hasNext);
  });
  return { ...answer, body: whole };
}

/** Nothing that the caller wrote is told but the name of the operation. */
function tellSlow(
  { logger }: HandlerDeps,
  { requestId }: Exchange,
  { info, cost }: CheckedOperation,
  { outcome, serviceCalls }: AnswerInParts,
  durationMs: number,
): void {
  const { name: operation, documentHash } = info;
  logger.warn(
    { requestId, operation, documentHash, durationMs, cost, outcome, serviceCalls },
    'A slow operation',
  );
}

function takesPlainAnswer({ compiled }: CheckedOperation, { method }: IncomingMessage): void {
  if (method === 'GET' && compiled.kind === 'mutation')
    throw new Refusal(405, 'BAD_REQUEST', 'ONLY_QUERIES_BY_GET', { headers: { allow: 'POST' } });
}

function costHeaders({ cost, budget }: CheckedOperation): Record<string, string> {
  return { 'x-kolo-cost': String(cost), ...(budget && budgetHeaders(budget)) };
}

function overloaded({ metrics }: HandlerDeps, { request, response }: Exchange): void {
  metrics.requestRefused('OVERLOADED');
  sendOverloaded(request, response);
}

/** Before the viewer is known, the languages of the request alone. */
function readerOf({ request, languages, requestId }: Exchange) {
  const known = languages.length > 0 ? languages : acceptedLanguages(request.headers['accept-language']);
  return { languages: known, requestId };
}
