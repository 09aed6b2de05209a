import { badUserInput, pageOf } from '@kolo/graphql';
import type { Page, PageArgs } from '@kolo/graphql';
import { idPrefix } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { Standing } from '@kolo/standing';
import type { Context } from '../context.ts';
import type { Indicator } from '../indicator/definition.ts';
import { evaluateNothing } from '../indicator/evaluation.ts';
import { indicatorOf } from '../indicator/indicators.ts';
import { localDay } from '../indicator/local-day.ts';
import { WindowError, parseWindow } from '../indicator/window.ts';
import type { Window } from '../indicator/window.ts';
import type { ValueRecord } from './indicator-value.model.ts';
import { readsIndicators, shown } from './indicator-value.policy.ts';
import { communityOfCohort, figuresOf, formerVersions, valueOf, valuesIn } from './indicator-value.store.ts';
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

/** What an indicator comes to, as the viewer may read it; null where the scope does not exist for them. */
export async function readValue(
  context: Context,
  args: { code: string; scope: Id; period: string },
): Promise<IndicatorValueView | null> {
  const indicator = readCode(args.code);
  const window = readPeriod(args.period);
  if (!indicator.windows.includes(window.kind)) {
    throw badUserInput(
      `${indicator.code} is computed for periods of the kinds ${indicator.windows.join(', ')}.`,
    );
  }
  const kind = idPrefix(args.scope);
  if ((kind !== 'community' && kind !== 'cohort') || !indicator.scopes.includes(kind)) return null;
  const { connection, loaders } = context;
  const communityId = kind === 'community' ? args.scope : await communityOfCohort(connection, args.scope);
  const standing = communityId && (await loaders.standing.load(communityId));
  if (!standing || !readsIndicators(standing)) return null;
  const record = await valueOf(connection, args.scope, window.code, indicator.code);
  return record
    ? viewOf(record, indicator, standing)
    : nothingYet(context, indicator, args.scope, window.code, standing);
}

/** Every value of a community in some periods, by code, then period; for the matrix. Asks nobody who may read it. */
export async function valuesOfPeriods(
  context: Context,
  communityId: Id,
  periods: readonly string[],
  standing: Standing,
): Promise<IndicatorValueView[]> {
  const records = await valuesIn(context.connection, [communityId], periods);
  const key = ({ indicator, period }: IndicatorValueView) => `${indicator.code} ${period}`;
  return records
    .flatMap((record) => {
      const indicator = indicatorOf(record.code);
      return indicator ? [viewOf(record, indicator, standing)] : [];
    })
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function viewOf(record: ValueRecord, indicator: Indicator, standing: Standing): IndicatorValueView {
  const { _id: id, scope, communityId, window: period } = record;
  return {
    ...shown(record, standing),
    id,
    indicator,
    scope,
    communityId: communityId ?? standing.communityId,
    period,
  };
}

function nothingYet(
  { clock }: Context,
  indicator: Indicator,
  scope: Id,
  period: string,
  standing: Standing,
): IndicatorValueView {
  const today = localDay(new Date(clock.now()).toISOString(), standing.timezone);
  const figures = figuresOf({ indicator, finished: evaluateNothing(indicator, period, today) });
  const { communityId } = standing;
  return { ...figures, version: 0, computedAt: null, id: null, indicator, scope, communityId, period };
}

/** The present version of a value and those before it, newest first. */
export async function versionsOf(
  { connection, loaders }: Context,
  view: IndicatorValueView,
  args: PageArgs,
): Promise<Page<Figures>> {
  const { id, scope, period, indicator, communityId } = view;
  const standing = await loaders.standing.load(communityId);
  return pageOf<Figures>(args, {
    read: async (after, limit) => {
      if (id === null || !standing) return [];
      const below = after === null ? Infinity : Number(after);
      const newest = await valueOf(connection, scope, period, indicator.code);
      const present = newest && newest.version < below ? [newest] : [];
      const former = await formerVersions(connection, id, below, limit - present.length);
      return [...present, ...former].map((version) => shown(version, standing));
    },
    keyOf: ({ version }) => String(version),
    // Versions are numbered without gaps.
    count: async () => (await valueOf(connection, scope, period, indicator.code))?.version ?? 0,
  });
}
