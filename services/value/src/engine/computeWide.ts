import type { ClientSession, Connection } from 'mongoose';
import type { Clock } from '@kolo/runtime';
import type { Bucket, Buckets } from '../indicator/buckets.ts';
import { derivedWindows } from '../indicator/evaluation.ts';
import type { Windows } from '../indicator/evaluation.ts';
import { indicatorsOf } from '../indicator/indicators.ts';
import type { Day } from '../indicator/local-day.ts';
import { LIFE, newest } from '../indicator/measure.ts';
import { kindOf } from '../indicator/scope.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { parseWindow } from '../indicator/window.ts';
import { newVersions, resultsIn, valuesIn } from '../indicator-value/indicator-value.store.ts';
import type { NewVersion } from '../indicator-value/indicator-value.store.ts';
import { bucketsOf, bucketId } from './bucket.model.ts';
import { bucketsBetween, livesIn } from './bucket.store.ts';
import { combineParts, evaluateParts } from './combineParts.ts';
import type { PartBuckets } from './combineParts.ts';
import { computedValues } from './computeOne.ts';
import type { Place } from './delta.model.ts';
import { scopesOf } from './scope.model.ts';
import type { ScopeRecord } from './scope.model.ts';
import { valueKey } from './scopeMemory.ts';
import { dueAfter, localToday } from './timeDriven.ts';
import type { WideChange } from './wide-change.model.ts';
import { daysRead, touchedBy, windowsToCompute } from './wideWindows.ts';
import { partsOf } from './widerScopes.ts';
import type { ScopePart } from './widerScopes.ts';

interface Reading {
  connection: Connection;
  session: ClientSession;
  scope: ScopeName;
}

/** What has to be written for one wide scope. */
export interface WideWork {
  versions: NewVersion[];
  state: ScopeRecord;
}

/**
 * Computes the values of a wide scope that a change of its parts, or the days gone by, may have changed: from the buckets of the
 * parts as they are, so that nothing is kept of it but the values. Only reads from the store. Null when there is nothing to do.
 */
export async function computeWide(
  reading: Reading,
  clock: Clock,
  change: WideChange,
): Promise<WideWork | null> {
  const { connection, session, scope } = reading;
  const kind = kindOf(scope);
  const parts = await partsOf(scope, (base) => lifeOf(reading, base));
  const names = [scope, ...parts.map((part) => part.scope)];
  const states = await scopesOf(connection)
    .find({ _id: { $in: names } }, { session })
    .toArray();
  const own = states.find(({ _id }) => _id === scope) ?? null;
  const ofParts = states.filter(({ _id }) => _id !== scope);
  const place = placeOf(ofParts) ?? own?.place;
  if (!place) return null;
  const today = localToday(clock, place);
  const computedTo = own?.computedTo ?? null;
  const timePassed = computedTo !== null && computedTo < today;
  const until = lastDay(ofParts.map(({ openUntil }) => openUntil));
  const touched = touchedBy(kind, change, timePassed);

  const life = await loadLife(reading, parts, lifeMeasures(kind, touched));
  const windows = await windowsToCompute(reading, {
    ...{ kind, parts, touched, change, today },
    computedTo: timePassed ? computedTo : null,
    life: combineParts(life),
  });
  const versions = await versionsOf(reading, clock, { life, windows, today });
  const state: ScopeRecord = {
    _id: scope,
    kind,
    revision: (own?.revision ?? 0) + 1,
    place,
    // A clock that was set back must not make days come twice.
    computedTo: computedTo !== null && computedTo > today ? computedTo : today,
    openUntil: until,
    dueAt: dueAfter(today, until, place),
  };
  return { versions, state };
}

/** The place that the latest event in any of the parts told of. */
export function placeOf(states: readonly { place: Place }[]): Place | null {
  return states.reduce<Place | null>(
    (known, { place }) => (known === null ? place : newest(known, place)),
    null,
  );
}

const lastDay = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

async function lifeOf({ connection, session }: Reading, base: ScopeName): Promise<Bucket | undefined> {
  const record = await bucketsOf(connection).findOne({ _id: bucketId(base, LIFE) }, { session });
  return record?.partials;
}

/** Derived indicators are computed along with others, so that what they fold is always needed. */
function lifeMeasures(kind: ReturnType<typeof kindOf>, touched: ReadonlySet<string>): Set<string> {
  const needed = indicatorsOf(kind).filter(({ code, derived }) => derived || touched.has(code));
  const measures = needed.flatMap((indicator) => indicator.measures);
  return new Set(measures.flatMap(({ name, bucket }) => (bucket === 'LIFE' ? [name] : [])));
}

async function loadLife(
  { connection, session }: Reading,
  parts: readonly ScopePart[],
  measures: ReadonlySet<string>,
): Promise<PartBuckets[]> {
  const empty = parts.map((part): PartBuckets => ({ ...part, buckets: new Map() }));
  if (measures.size === 0) return empty;
  const names = parts.map(({ scope }) => scope);
  const lives = await livesIn(connection, names, measures, session);
  for (const { scope, buckets } of empty) {
    const partials = lives.get(scope);
    if (partials) buckets.set(LIFE, partials);
  }
  return empty;
}

const projectionOf = (measures: ReadonlySet<string>): Record<string, 1> =>
  Object.fromEntries([...measures].map((name) => [`partials.${name}`, 1 as const]));

async function versionsOf(
  reading: Reading,
  clock: Clock,
  { life, windows, today }: { life: PartBuckets[]; windows: Windows; today: Day },
): Promise<NewVersion[]> {
  const { connection, session, scope } = reading;
  const kind = kindOf(scope);
  const versions: NewVersion[] = [];
  // Piece by piece, so that a scope with a long history need not lie in memory whole.
  for (const piece of pieces(windows)) {
    const asked = new Set([...piece.values()].flatMap((ofIndicator) => [...ofIndicator]));
    for (const indicator of indicatorsOf(kind)) {
      if (indicator.derived) for (const window of derivedWindows(indicator, piece)) asked.add(window);
    }
    const stored = await valuesIn(connection, [scope], [...asked], session);
    const records = new Map(stored.map((record) => [valueKey(record), record]));
    const { measures, from, to } = daysRead(kind, combineParts(life), piece, today);
    const parts: PartBuckets[] = [];
    for (const part of life) {
      const days: Buckets =
        measures.size === 0
          ? new Map<string, Bucket>()
          : new Map(await bucketsBetween(connection, part.scope, from, to, projectionOf(measures), session));
      parts.push({ ...part, buckets: new Map([...part.buckets, ...days]) });
    }
    const results = evaluateParts(kind, parts, piece, today, (window) => resultsIn(records, window));
    const computed = computedValues(scope, results);
    versions.push(
      ...newVersions(clock, computed, ({ window, indicator }) =>
        records.get(valueKey({ window, code: indicator.code })),
      ),
    );
  }
  return versions;
}

/** Windows by the half-year in which they end; those without an end of their own last. */
function pieces(windows: Windows): Windows[] {
  const byEnd = new Map<string, Windows>();
  for (const [code, ofIndicator] of windows) {
    for (const window of ofIndicator) {
      const { to } = parseWindow(window);
      const end = `${to.slice(0, 4)}-H${to.slice(5, 7) <= '06' ? 1 : 2}`;
      const piece = byEnd.get(end) ?? new Map<string, Set<string>>();
      byEnd.set(end, piece);
      piece.set(code, (piece.get(code) ?? new Set()).add(window));
    }
  }
  return [...byEnd.keys()].sort().flatMap((end) => byEnd.get(end) ?? []);
}
