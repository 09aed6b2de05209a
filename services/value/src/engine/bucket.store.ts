import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { foldOver } from '../indicator/buckets.ts';
import type { Buckets } from '../indicator/buckets.ts';
import type { Windows } from '../indicator/evaluation.ts';
import { indicatorOf } from '../indicator/indicators.ts';
import { addDays } from '../indicator/local-day.ts';
import type { Day } from '../indicator/local-day.ts';
import { LIFE } from '../indicator/measure.ts';
import { LAST_DAY, parseWindow } from '../indicator/window.ts';
import type { Span } from '../indicator/window.ts';
import { bucketId, bucketsOf } from './bucket.model.ts';
import type { BucketRecord } from './bucket.model.ts';
import { longestRolling } from './timeDriven.ts';

const bucketOf = (scope: Id, record: Pick<BucketRecord, '_id'>): string => record._id.slice(scope.length + 1);

/** The bucket `life` of a scope and those that a delta touches. */
export async function loadTouched(
  connection: Connection,
  scope: Id,
  delta: Buckets,
  session: ClientSession,
): Promise<Buckets> {
  const ids = [...new Set([LIFE, ...delta.keys()])].map((bucket) => bucketId(scope, bucket));
  const records = await bucketsOf(connection)
    .find({ _id: { $in: ids } }, { session })
    .toArray();
  return new Map(records.map((record) => [bucketOf(scope, record), record.partials]));
}

/** By measure, the days that may have rolled into new windows since `computedTo`. */
export async function loadRecentDays(
  connection: Connection,
  scope: Id,
  computedTo: Day,
  session: ClientSession,
): Promise<Map<string, Set<Day>>> {
  const days = new Map<string, Set<Day>>();
  const from = addDays(computedTo, 1 - longestRolling);
  for (const record of await loadRange(connection, scope, { from, to: LAST_DAY }, null, session)) {
    for (const name in record.partials) {
      days.set(name, (days.get(name) ?? new Set()).add(bucketOf(scope, record)));
    }
  }
  return days;
}

/** Adds the days that some windows read, as far as they are not loaded yet, with no more measures than they need. */
export async function loadForWindows(
  connection: Connection,
  scope: Id,
  buckets: Buckets,
  windows: Windows,
  today: Day,
  session: ClientSession,
): Promise<void> {
  const spans: Span[] = [];
  const names = new Set<string>();
  const fold = foldOver(buckets);
  for (const [code, ofIndicator] of windows) {
    const indicator = indicatorOf(code);
    const byDay = indicator?.measures.filter((measure) => measure.bucket === 'DAY') ?? [];
    if (!indicator || byDay.length === 0) continue;
    for (const { name } of byDay) names.add(name);
    for (const window of [...ofIndicator].map(parseWindow)) {
      spans.push(...(indicator.spans?.(fold(window), window, today) ?? [window]));
    }
  }
  for (const span of joined(spans)) {
    for (const record of await loadRange(connection, scope, span, names, session)) {
      const bucket = bucketOf(scope, record);
      if (!buckets.has(bucket)) buckets.set(bucket, record.partials ?? {});
    }
  }
}

/** Spans that overlap, as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1);
    if (last && span.from <= last.to) last.to = span.to > last.to ? span.to : last.to;
    else result.push({ from: span.from, to: span.to });
  }
  return result;
}

function loadRange(
  connection: Connection,
  scope: Id,
  { from, to }: Span,
  measures: ReadonlySet<string> | null,
  session: ClientSession,
): Promise<BucketRecord[]> {
  const query = { _id: { $gte: bucketId(scope, from), $lte: bucketId(scope, to) } };
  const projection = measures && Object.fromEntries([...measures].map((name) => [`partials.${name}`, 1]));
  return bucketsOf(connection)
    .find(query, { session, ...(projection && { projection }) })
    .toArray();
}

/** Writes back what a delta changed, key by key: a bucket may be large, a delta is small. */
export async function writeTouched(
  connection: Connection,
  scope: Id,
  buckets: Buckets,
  delta: Buckets,
  session: ClientSession,
): Promise<void> {
  const operations = [...delta].flatMap(([bucket, partials]) => {
    const set: Record<string, unknown> = {};
    for (const name in partials) {
      for (const key in partials[name]) set[`partials.${name}.${key}`] = buckets.get(bucket)?.[name]?.[key];
    }
    if (Object.keys(set).length === 0) return [];
    return [{ updateOne: { filter: { _id: bucketId(scope, bucket) }, update: { $set: set }, upsert: true } }];
  });
  if (operations.length > 0) await bucketsOf(connection).bulkWrite(operations, { session });
}
