import { pageOf } from '@kolo/graphql';
import type { Page, PageArgs } from '@kolo/graphql';
import { localToday } from '../engine/timeDriven.ts';
import type { Context } from '../context.ts';
import { addEvent, foldOver } from '../indicator/buckets.ts';
import type { Buckets } from '../indicator/buckets.ts';
import { countedBy } from '../indicator/definition.ts';
import type { Indicator } from '../indicator/definition.ts';
import type { CountedEvent } from '../indicator/measure.ts';
import { LIFE } from '../indicator/measure.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { contains, parseWindow } from '../indicator/window.ts';
import type { Span } from '../indicator/window.ts';
import type { IndicatorValueView } from '../indicator-value/indicator-value.view.ts';
import { eventsAround, foldScope, foldedScope } from './scopeLog.ts';

/** An event behind a value, without anything that it says of persons. */
export interface TracedEvent {
  id: string;
  type: string;
  occurredAt: Date;
  recordedAt: Date;
}

export type TracedEventPage = Page<TracedEvent>;

/** The events from which a value is folded; null for one that is made of other scopes. */
export async function tracedEvents(
  context: Context,
  value: IndicatorValueView,
  args: PageArgs,
): Promise<TracedEventPage | null> {
  const scope = foldedScope(value);
  if (scope === null) return null;
  const spans = await spansOf(context, value, scope);
  const types = [...new Set(countedBy(value.indicator).flatMap(({ eventTypes }) => eventTypes))];

  const read = async (after: string | null, limit: number) => {
    const found: TracedEvent[] = [];
    for await (const event of eventsAround(context.connection, scope, types, { after })) {
      if (found.length >= limit) break;
      if (!isFolded(event, scope, value.indicator, spans)) continue;
      const { id, type, time, recordedtime } = event;
      found.push({ id, type, occurredAt: new Date(time), recordedAt: new Date(recordedtime) });
    }
    return found;
  };
  return pageOf(args, {
    read,
    keyOf: ({ id }) => id,
    count: async () => (await read(null, Infinity)).length,
  });
}

/** The days that the indicator reads for the window, which for some depend on what happened. */
async function spansOf(
  { connection, clock }: Context,
  { indicator, period }: IndicatorValueView,
  scope: ScopeName,
): Promise<Span[]> {
  const window = parseWindow(period);
  if (!indicator.spans) return [window];
  const { buckets, place } = await foldScope(connection, scope);
  return indicator.spans(foldOver(buckets)(window), window, localToday(clock, place));
}

/** Whether an event adds anything to what the indicator reads. */
function isFolded(
  event: CountedEvent,
  scope: ScopeName,
  indicator: Indicator,
  spans: readonly Span[],
): boolean {
  const scopes = new Map<ScopeName, Buckets>();
  addEvent(scopes, event);
  const names = countedBy(indicator).map(({ name }) => name);
  return [...(scopes.get(scope) ?? [])].some(
    ([bucket, partials]) =>
      names.some((name) => partials[name] !== undefined) &&
      (bucket === LIFE || spans.some((span) => contains(span, bucket))),
  );
}
