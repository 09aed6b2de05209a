import { inSpan, isTracing, traceparent } from '@kolo/runtime';
import type { SpanOptions } from '@kolo/runtime';

/** A batch holds events of many traces; those beyond are only counted. */
const MOST_TRACES = 50;

const traceIdIn = (parent: string) => parent.split('-')[1] ?? '';

/**
 * Does work on a batch of events within the trace of what wrote them. Of several, the work itself belongs to that of the first; each
 * other gets a span of its own that is linked to it.
 */
export async function inTraceOf<T>(
  name: string,
  kind: NonNullable<SpanOptions['kind']>,
  events: readonly unknown[],
  work: () => Promise<T>,
): Promise<T> {
  if (!isTracing()) return work();
  const parents = new Map<string, string>();
  for (const event of events) {
    const parent = (event as { traceparent?: unknown } | null)?.traceparent;
    if (typeof parent === 'string' && !parents.has(traceIdIn(parent))) parents.set(traceIdIn(parent), parent);
  }
  const [first, ...others] = parents.values();
  if (first === undefined) return work();
  const linked = others.slice(0, MOST_TRACES);
  const attributes = { 'messaging.batch.message_count': events.length, 'kolo.traces': parents.size };
  return inSpan(name, { kind, parent: first, links: linked, attributes }, async () => {
    const here = traceparent();
    for (const parent of linked)
      inSpan(name, { kind, parent, links: here === undefined ? [] : [here] }, () => undefined);
    return work();
  });
}
