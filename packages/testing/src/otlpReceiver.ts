import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { closeServer, listen } from '@kolo/runtime';

/** A span as it arrived. */
export interface ReceivedSpan {
  name: string;
  /** Of the process that sent it. */
  service: string;
  traceId: string;
  spanId: string;
  parentSpanId: string | null;
  kind: 'internal' | 'server' | 'client' | 'producer' | 'consumer';
  failed: boolean;
  attributes: Record<string, unknown>;
  /** Trace ids of what it is linked to. */
  links: string[];
}

/** Takes traces as a collector does: OTLP over HTTP, as JSON. */
export interface OtlpReceiver {
  /** For `OTEL_EXPORTER_OTLP_ENDPOINT`. */
  url: string;
  spans: ReceivedSpan[];
  /** Everything that was sent, as it was sent. */
  text(): string;
  close(): Promise<void>;
}

interface Value {
  stringValue?: string;
  intValue?: number | string;
  boolValue?: boolean;
}
interface Attribute {
  key: string;
  value: Value;
}
interface Export {
  resourceSpans?: {
    resource?: { attributes?: Attribute[] };
    scopeSpans?: {
      spans?: {
        name: string;
        traceId: string;
        spanId: string;
        parentSpanId?: string;
        kind?: number;
        status?: { code?: number };
        attributes?: Attribute[];
        links?: { traceId: string }[];
      }[];
    }[];
  }[];
}

const kinds = [undefined, 'internal', 'server', 'client', 'producer', 'consumer'] as const;

const read = (attributes: Attribute[] = []) =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? value.boolValue]),
  );

export async function startOtlpReceiver(): Promise<OtlpReceiver> {
  const spans: ReceivedSpan[] = [];
  const texts: string[] = [];
  const server = createServer((request, response) => {
    void json(request).then((sent) => {
      texts.push(JSON.stringify(sent));
      for (const { resource, scopeSpans = [] } of (sent as Export).resourceSpans ?? []) {
        const service = String(read(resource?.attributes)['service.name']);
        for (const span of scopeSpans.flatMap((scope) => scope.spans ?? [])) {
          spans.push({
            name: span.name,
            service,
            traceId: span.traceId,
            spanId: span.spanId,
            parentSpanId: span.parentSpanId ?? null,
            kind: kinds[span.kind ?? 1] ?? 'internal',
            failed: span.status?.code === 2,
            attributes: read(span.attributes),
            links: (span.links ?? []).map(({ traceId }) => traceId),
          });
        }
      }
      response
        .writeHead(request.url === '/v1/traces' ? 200 : 404, { 'content-type': 'application/json' })
        .end('{}');
    });
  });
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    spans,
    text: () => texts.join('\n'),
    close: () => closeServer(server, 0),
  };
}
