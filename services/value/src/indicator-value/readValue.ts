import { badUserInput, pageOf } from '@kolo/graphql';
import type { Page, PageArgs } from '@kolo/graphql';
import type { Context } from '../context.ts';
import { quietKey } from '../engine/evaluateQuiet.ts';
import type { QuietCell } from '../engine/evaluateQuiet.ts';
import { quietValues } from '../engine/quietValues.ts';
import type { Finished, Indicator } from '../indicator/definition.ts';
import { evaluateNothing } from '../indicator/evaluation.ts';
import { indicatorOf, indicatorsOf } from '../indicator/indicators.ts';
import { localDay } from '../indicator/local-day.ts';
import type { ScopeKind } from '../indicator/scope.ts';
import { WindowError, parseWindow } from '../indicator/window.ts';
import type { Window } from '../indicator/window.ts';
import { windowsFor } from '../indicator/windowsFor.ts';
import { findScope } from '../scope/findScope.ts';
import type { ScopeArgs } from '../scope/findScope.ts';
import { maskingOf } from '../masking/masking.ts';
import type { Masking } from '../masking/masking.ts';
import { openPeriodsOf } from '../masking/openPeriods.ts';
import type { ScopeView } from '../scope/scope.loaders.ts';
import type { ValueRecord } from './indicator-value.model.ts';
import { shown, stillOpen } from './indicator-value.policy.ts';
import { figuresOf, formerVersions, valueOf, valuesIn } from './indicator-value.store.ts';
import type { Figures, IndicatorValueView } from './indicator-value.view.ts';

/** Reads a code; throws BAD_USER_INPUT for one that Kolo does not compute. */
export function readCode(code: string): Indicator {
  const indicator = indicatorOf(code);
  if (!indicator)
    throw badUserInput('`code` is of no indicator that Kolo computes: see indicatorDefinitions.');
  return indicator;
}

/** Reads a period; throws BAD_USER_INPUT with what it should have been. */
export function readPeriod(period: string): Window {
  try {
    return parseWindow(period);
  } catch (error) {
    throw error instanceof WindowError ? badUserInput(error.message) : error;
  }
}

/** The window that is asked for; of an activity or a programme, where none is, all of it. */
export function windowAsked(kind: ScopeKind, period: string | null | undefined): Window {
  if (period) return readPeriod(period);
  if (kind === 'activity') return readPeriod('L');
  if (kind === 'programme') return readPeriod('P');
  throw badUserInput('`period` may be left out for activities and programmes only.');
}

export interface ValueArgs extends ScopeArgs {
  code: string;
  period?: string | null | undefined;
}

/** What an indicator comes to, as the viewer may read it; null where the scope does not exist for them. */
export async function readValue(context: Context, args: ValueArgs): Promise<IndicatorValueView | null> {
  const indicator = readCode(args.code);
  // What is no period is said so, whether there is such a scope or not.
  if (args.period) readPeriod(args.period);
  const scope = await findScope(context, args);
  if (!scope) return null;
  const window = windowAsked(scope.kind, args.period);
  refuseWindow(indicator, scope.kind, window);
  const record = await valueOf(context.connection, scope.name, window.code, indicator.code);
  const cell = { indicator, window: window.code };
  const [view] = await viewsOf(context, scope, [cell], record ? [record] : []);
  return view ?? null;
}

function refuseWindow(indicator: Indicator, kind: ScopeKind, window: Window): void {
  if (!indicator.scopes.includes(kind)) {
    const scopes = indicator.scopes.map((scope) => scope.toUpperCase()).join(', ');
    throw badUserInput(`${indicator.code} is computed for scopes of the kinds ${scopes}.`);
  }
  const windows = windowsFor(indicator, kind);
  if (!windows.includes(window.kind)) {
    throw badUserInput(
      `${indicator.code} is computed for periods of the kinds ${windows.join(', ')} in a scope of this kind.`,
    );
  }
}

export interface ValuesArgs extends ScopeArgs {
  codes?: readonly string[] | null | undefined;
  period?: string | null | undefined;
}

/**
 * What indicators come to in one scope and period, in their order: those asked for, else all that are computed for it. Null where the
 * scope does not exist for the viewer.
 */
export async function readValues(context: Context, args: ValuesArgs): Promise<IndicatorValueView[] | null> {
  const asked = args.codes && [...new Set(args.codes)].map(readCode);
  if (args.period) readPeriod(args.period);
  const scope = await findScope(context, args);
  if (!scope) return null;
  const window = windowAsked(scope.kind, args.period);
  for (const indicator of asked ?? []) refuseWindow(indicator, scope.kind, window);
  const computed = indicatorsOf(scope.kind).filter(({ windows }) => windows.includes(window.kind));
  const cells = (asked ?? computed).map((indicator) => ({ indicator, window: window.code }));
  return valuesInCells(context, scope, cells);
}

/** A stored value, as the viewer may read it; null where its scope does not exist for them. */
export async function valueView(context: Context, record: ValueRecord): Promise<IndicatorValueView | null> {
  const indicator = indicatorOf(record.code);
  const scope = await context.loaders.scope.load(record.scope);
  if (!indicator || !scope) return null;
  const [view] = await viewsOf(context, scope, [{ indicator, window: record.window }], [record]);
  return view ?? null;
}

/** What indicators come to in some windows of a scope, in the order asked for: in as many reads for many as for one. */
export async function valuesInCells(
  context: Context,
  scope: ScopeView,
  cells: readonly QuietCell[],
): Promise<IndicatorValueView[]> {
  if (cells.length === 0) return [];
  const windows = [...new Set(cells.map(({ window }) => window))];
  return viewsOf(context, scope, cells, await valuesIn(context.connection, [scope.name], windows));
}

async function viewsOf(
  context: Context,
  scope: ScopeView,
  cells: readonly QuietCell[],
  records: readonly ValueRecord[],
): Promise<IndicatorValueView[]> {
  const byCell = new Map(records.map((record) => [`${record.code} ${record.window}`, record]));
  const isOpen = await openPeriodsOf(context, scope);
  const shownCells = cells.filter(({ indicator, window }) => !isOpen(indicator, window));
  const [computed, missing] = [true, false].map((isThere) =>
    shownCells.filter((cell) => byCell.has(quietKey(cell)) === isThere),
  );
  const masking = await maskingOf(context, scope, computed ?? []);
  const quiet = await quietIn(context, scope, missing ?? []);
  return cells.map((cell) => {
    if (isOpen(cell.indicator, cell.window)) return openView(cell, scope);
    const record = byCell.get(quietKey(cell));
    return record ? viewOf(record, cell.indicator, scope, masking) : quietView(cell, scope, quiet);
  });
}

function viewOf(
  record: ValueRecord,
  indicator: Indicator,
  { communityId }: Pick<ScopeView, 'communityId'>,
  masking: Masking,
): IndicatorValueView {
  const { _id: id, scope, window: period } = record;
  return { ...shown(record, masking(indicator, period)), id, indicator, scope, communityId, period };
}

/** What indicators come to where none of what they count happened. Who reads with masks learns of it no more than that. */
async function quietIn(
  { clock, connection }: Context,
  { name, timezone, sight }: ScopeView,
  cells: readonly QuietCell[],
): Promise<ReadonlyMap<string, Finished>> {
  if (cells.length === 0) return new Map();
  const today = localDay(new Date(clock.now()).toISOString(), timezone);
  if (sight === 'FULL') return quietValues(connection, name, cells, today);
  return new Map(cells.map((cell) => [quietKey(cell), evaluateNothing(cell.indicator, cell.window, today)]));
}

/** Of what definition and in which unit the figure will be: as where nothing has happened. */
function openView(
  { indicator, window: period }: QuietCell,
  { name: scope, communityId }: ScopeView,
): IndicatorValueView {
  const nothing = { numerator: null, denominator: null, value: null, n: 0 };
  const figures = stillOpen(figuresOf({ indicator, finished: nothing }));
  return { ...figures, id: null, indicator, scope, communityId, period };
}

function quietView(
  cell: QuietCell,
  { name: scope, communityId }: ScopeView,
  quiet: ReadonlyMap<string, Finished>,
): IndicatorValueView {
  const { indicator, window: period } = cell;
  const finished = quiet.get(quietKey(cell));
  if (!finished) throw new Error(`${indicator.code} was not evaluated`);
  const figures = figuresOf({ indicator, finished });
  return { ...figures, version: 0, computedAt: null, id: null, indicator, scope, communityId, period };
}

/**
 * The present version of a value and those before it, newest first. Sponsors read the present one: from one version to the next there is
 * often one event, and one person.
 */
export async function versionsOf(
  context: Context,
  view: IndicatorValueView,
  args: PageArgs,
): Promise<Page<Figures>> {
  const { id, scope, period, indicator } = view;
  const { connection, loaders } = context;
  const seen = await loaders.scope.load(scope);
  const masking = seen && (await maskingOf(context, seen, [{ indicator, window: period }]));
  return pageOf<Figures>(args, {
    read: async (after, limit) => {
      if (id === null || !masking) return [];
      const below = after === null ? Infinity : Number(after);
      const newest = await valueOf(connection, scope, period, indicator.code);
      const present = newest && newest.version < below ? [newest] : [];
      const former =
        seen.sight === 'FULL' ? await formerVersions(connection, id, below, limit - present.length) : [];
      return [...present, ...former].map((version) => shown(version, masking(indicator, period)));
    },
    keyOf: ({ version }) => String(version),
    // Versions are numbered without gaps.
    count: async () => {
      // What is still open to the viewer has no version for them.
      if (id === null) return 0;
      const versions = (await valueOf(connection, scope, period, indicator.code))?.version ?? 0;
      return seen?.sight === 'FULL' ? versions : Math.min(versions, 1);
    },
  });
}
