import type { Stoppable } from '../lifecycle.ts';

/** What is told of a span. Never personal data: no ids of persons, no text that somebody wrote, no documents, no filters. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A span that has begun. */
export interface Span {
  rename(name: string): void;
  tell(attributes: Attributes): void;
  /** Marks it as failed. Of the error only its kind is told: messages can hold what people wrote. */
  fail(error?: unknown): void;
  end(): void;
}

export interface SpanOptions {
  /** Default `internal`. */
  kind?: 'internal' | 'server' | 'client' | 'producer' | 'consumer';
  attributes?: Attributes;
  /** `traceparent` of what caused it, from another process; what is under way here, if not given. */
  parent?: string | undefined;
  /** `traceparent` of what else belongs to it. */
  links?: readonly string[];
}

/** The part of OpenTelemetry that Kolo uses. */
export interface Tracer {
  begin(name: string, options: SpanOptions): { span: Span; within<T>(work: () => T): T };
  /** Of the span under way. */
  tell(name: string, attributes: Attributes): void;
  /** The span under way, as the W3C writes it. */
  traceparent(): string | undefined;
  isUnderWay(): boolean;
  stop(): Promise<void>;
}

let tracer: Tracer | null = null;

/** Whether this process tells of what it does. Without it nothing of OpenTelemetry is loaded, and the rest of this file does nothing. */
export const isTracing = (): boolean => tracer !== null;

/** Whether this process traces and is in the middle of something that is traced. */
export const isTraced = (): boolean => tracer?.isUnderWay() ?? false;

/** What to send along with a call or a job, so that what it causes belongs to the same trace; undefined when nothing is traced. */
export const traceparent = (): string | undefined => tracer?.traceparent();

/** Does work within a span, which ends with it and fails with it. */
export function inSpan<T>(name: string, options: SpanOptions, work: (span: Span | null) => T): T {
  if (!tracer) return work(null);
  const { span, within } = tracer.begin(name, options);
  try {
    const result = within(() => work(span));
    if (!(result instanceof Promise)) {
      span.end();
      return result;
    }
    return result.then(
      (value: unknown) => {
        span.end();
        return value;
      },
      (error: unknown) => {
        span.fail(error);
        span.end();
        throw error;
      },
    ) as T;
  } catch (error) {
    span.fail(error);
    span.end();
    throw error;
  }
}

/** Renames the span under way, and tells more of it. */
export const tellSpan = (name: string, attributes: Attributes): void => tracer?.tell(name, attributes);

/** Begins a span that whoever began it has to end; what `within` does belongs to it. Null when nothing is traced. */
export const beginSpan = (name: string, options: SpanOptions) => tracer?.begin(name, options) ?? null;

/**
 * Tells of this process to where `OTEL_EXPORTER_OTLP_ENDPOINT` says; without it, nothing is loaded and nothing is done. Call it before
 * anything connects. `OTEL_TRACES_SAMPLER_ARG` is the share of traces that are kept, 1 if not given.
 */
export async function startTracing(
  service: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Stoppable> {
  if (!env['OTEL_EXPORTER_OTLP_ENDPOINT']) return { stop: () => Promise.resolve() };
  const { createTracer } = await import('./openTelemetry.ts');
  const started = createTracer(service, {
    endpoint: env['OTEL_EXPORTER_OTLP_ENDPOINT'],
    share: Number(env['OTEL_TRACES_SAMPLER_ARG'] ?? 1),
  });
  tracer = started;
  return {
    async stop() {
      if (tracer === started) tracer = null;
      await started.stop();
    },
  };
}
