import type { IncomingMessage, ServerResponse } from 'node:http';
import { beginSpan, isTracing, tellSpan, traceparent } from '@kolo/runtime';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Begins a trace with every request for an answer. A caller's own trace is only linked to: whoever may call could else choose the ids
 * under which we look for what happened, and have everything of theirs kept.
 */
export function traced(handle: Handler): Handler {
  return (request, response) => {
    if (!isTracing() || !request.url?.startsWith('/graphql') || isStream(request))
      return handle(request, response);
    const callers = request.headers.traceparent;
    const begun = beginSpan('request', {
      kind: 'server',
      attributes: { 'http.request.method': request.method ?? '' },
      ...(typeof callers === 'string' && { links: [callers] }),
    });
    if (!begun) return handle(request, response);
    const { span, within } = begun;
    response.once('close', () => {
      span.tell({
        'http.response.status_code': response.statusCode,
        'kolo.request_id': String(response.getHeader('x-request-id') ?? ''),
      });
      if (response.statusCode >= 500 || !response.writableFinished) span.fail();
      span.end();
    });
    within(() => handle(request, response));
  };
}

/** A stream lasts for hours, and what happens meanwhile would all be one trace. */
const isStream = ({ headers: { accept = '' }, url = '' }: IncomingMessage) =>
  url.startsWith('/graphql/stream') || /event-stream|multipart/.test(accept);

/** Names the trace of a request after its operation, as soon as that is known. */
export function nameTrace(kind: string, operation: string | null | undefined): void {
  if (!isTracing()) return;
  tellSpan(operation ? `${kind} ${operation.slice(0, 100)}` : kind, { 'graphql.operation.type': kind });
}

/** What lets a service carry on the trace. */
export function traceHeaders(): Record<string, string> {
  const here = traceparent();
  return here === undefined ? {} : { traceparent: here };
}
