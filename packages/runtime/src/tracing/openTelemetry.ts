import { context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Context, Link, SpanContext, Span as OtelSpan } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { parseTraceParent } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Span, SpanOptions, Tracer } from './tracing.ts';

const kinds = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
};

/** A process that stops waits no longer than this for its last spans to be taken. */
const FLUSH_WITHIN_MS = 1_500;
/** A trace is looked at while people still remember what they did. */
const SEND_EVERY_MS = 1_000;

/** `endpoint` is the base URL of an OTLP receiver, `share` how many of the traces that begin here are kept (0 to 1). */
export function createTracer(
  service: string,
  { endpoint, share }: { endpoint: string; share: number },
): Tracer {
  const contexts = new AsyncLocalStorageContextManager().enable();
  context.setGlobalContextManager(contexts);
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  const processor = new BatchSpanProcessor({
    exporter: new OTLPTraceExporter({ url, timeoutMillis: 5_000 }),
    scheduledDelayMillis: SEND_EVERY_MS,
    maxQueueSize: 8_192,
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.namespace': 'kolo' }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [processor],
  });
  const tracer = provider.getTracer('kolo');

  return {
    begin(name, options) {
      const parent = parentOf(options);
      const span = tracer.startSpan(
        name,
        {
          kind: kinds[options.kind ?? 'internal'],
          attributes: { ...options.attributes },
          links: (options.links ?? []).flatMap(linkTo),
        },
        parent,
      );
      const within = trace.setSpan(parent, span);
      return { span: spanOver(span), within: (work) => context.with(within, work) };
    },
    tell(name, attributes) {
      trace
        .getSpan(context.active())
        ?.updateName(name)
        .setAttributes({ ...attributes });
    },
    traceparent() {
      const span = trace.getSpan(context.active());
      const known = span?.spanContext();
      // What goes on after its cause has ended, e.g. a timer that was set then, is no part of it any more.
      if (!known || (isSampled(known) && !span?.isRecording())) return undefined;
      return `00-${known.traceId}-${known.spanId}-0${isSampled(known) ? 1 : 0}`;
    },
    isUnderWay: () => trace.getSpan(context.active())?.isRecording() ?? false,
    async stop() {
      const bound = new Promise<void>((resolve) => setTimeout(resolve, FLUSH_WITHIN_MS).unref());
      await Promise.race([provider.shutdown().catch(() => undefined), bound]);
      context.disable();
    },
  };
}

function parentOf({ parent }: SpanOptions): Context {
  if (parent === undefined) return context.active();
  const known = remote(parent);
  return known ? trace.setSpanContext(ROOT_CONTEXT, known) : ROOT_CONTEXT;
}

const linkTo = (traceparent: string): Link[] => {
  const known = remote(traceparent);
  return known ? [{ context: known }] : [];
};

function remote(traceparent: string): SpanContext | null {
  const known = parseTraceParent(traceparent);
  return known && { ...known, isRemote: true };
}

const isSampled = ({ traceFlags }: SpanContext) => traceFlags % 2 === 1;

function spanOver(span: OtelSpan): Span {
  return {
    rename: (name) => void span.updateName(name),
    tell: (attributes) => void span.setAttributes({ ...attributes }),
    fail(error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      if (error instanceof Error) span.setAttribute('error.type', error.name);
    },
    end: () => span.end(),
  };
}
