import type { ValueCycle } from '@kolo/events';
import type { Day } from './local-day.ts';
import type { Datum, Measure, PartialOf } from './measure.ts';
import type { ScopeKind } from './scope.ts';
import type { Span, Window, WindowKind } from './window.ts';

/** A text in each language of Kolo. */
export type LocalText = Readonly<Record<'uk' | 'ru' | 'en', string>>;

export const indicatorUnits = [
  'persons',
  'pairs',
  'organisations',
  'municipalities',
  'cities',
  'hours',
  'days',
  'activities',
  'artefacts',
  'certificates',
  'notifications',
  'resources',
  'traps',
  'stories',
  'statements',
  'documents',
  'tools',
  'versions',
  'channels',
  'points',
  'ratio',
  'perHundred',
  'currency',
  'measure',
] as const;
/** `points` are those of a scale; `ratio` lies between 0 and 1 where it is of a part; for `currency` and `measure` the value itself names which one. */
export type IndicatorUnit = (typeof indicatorUnits)[number];

/** Which way is better: INFORM where neither is. */
export type Direction = 'UP' | 'DOWN' | 'INFORM';
/** A computed from what happened, P reported by people, M mixed. */
export type Mode = 'A' | 'P' | 'M';

/** Why there is no value: nothing to divide by or to rank; or sums in several currencies, or changes in several units. */
export type Reason = 'NO_BASE' | 'SEVERAL_CURRENCIES' | 'SEVERAL_UNITS';

/** A figure beside the value, e.g. the sum in one currency. */
export interface Part {
  /** What the part is of: `EUR`, `MEDIAN_PER_STORY`, a framework version, the id of a cohort. */
  key: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  n: number;
  unit: string | null;
  /** How many distinct persons stand behind it, as in `Finished`. */
  persons?: number;
}

/** What an indicator comes to in a window. */
export interface Finished {
  /** Null where the value is no quotient and no count (medians, percentiles). */
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  /** How many persons, questions, stories … the value stands on; 0 means that nothing was observed. */
  n: number;
  /**
   * How many distinct persons stand behind the value, or fewer: what keeps small groups from sponsors. Said where the definition's
   * `standsOn` does not.
   */
  persons?: number;
  /** Where it differs from the definition's unit: the currency. */
  unit?: string;
  parts?: Part[];
  reason?: Reason;
  /** The same indicator for scopes inside this one, by their id: cohorts. */
  inner?: Record<string, Finished>;
}

/**
 * Reads what a measure comes to in a span of days (default: the window's), folded into one partial.
 * For a measure of LIFE the span makes no difference: its values carry their own days.
 */
export type Fold = <V extends Datum>(measure: Measure<V>, span?: Span) => PartialOf<V>;

/** What a derived indicator reads besides measures. */
export interface Extras {
  /** The day it is, in the zone of the scope. */
  today: Day;
  /** Every other indicator's value in the same scope and window. */
  others: readonly { indicator: Indicator; finished: Finished }[];
}

/**
 * The definition of an indicator: data, the measures it folds (their `lift` and `merge`), and `finish`. A change of what it
 * comes to needs a new `version`.
 */
export interface Indicator {
  /** As in the catalogue of value-creation indicators, e.g. `IM-08`. */
  code: string;
  version: number;
  title: LocalText;
  /** The row of the matrix; null for indicators about the matrix itself. */
  cycle: ValueCycle | null;
  unit: IndicatorUnit;
  direction: Direction;
  mode: Mode;
  /** One sentence. */
  formula: string;
  /** Where the theme comes from. */
  source: string;
  /**
   * Whom n counts. PERSONS: distinct persons, or things each of which has persons of its own (municipalities, delegations), so that
   * there are no fewer persons than n. NOBODY: it tells of what the community did, and of no person. Left out where `finish` says how
   * many persons stand behind it; where neither does, nobody knows, and no sponsor is shown it.
   */
  standsOn?: 'PERSONS' | 'NOBODY';
  /** The kinds of window; which of them a kind of scope has, says `windowsFor`. */
  windows: readonly WindowKind[];
  scopes: readonly ScopeKind[];
  measures: readonly Measure[];
  /**
   * The days by whose windows it counts, where they stand in measures of LIFE (for C+n: the ends of the cohorts).
   * Without it: the days on which one of its measures by day has something.
   */
  countsOn?(fold: Fold): Iterable<Day>;
  /** Windows that are named by what was counted, and not by days: the modules of a programme. */
  namedWindows?(fold: Fold): Iterable<string>;
  /** The spans of days that `finish` reads for a window, where they are not the window itself. */
  spans?(fold: Fold, window: Window, today: Day): Span[];
  /** True where `finish` reads `extras.others`: computed after all others, for every window of its kinds that one of them has. */
  derived?: boolean;
  /** Pure. */
  finish(fold: Fold, window: Window, extras: Extras): Finished;
}

/** What of an indicator is counted: not what only marks the days on which something happened. */
export function countedBy({ measures }: Pick<Indicator, 'measures'>): Measure[] {
  return measures.filter(({ marksDays }) => !marksDays);
}

/** A count of things. */
export function count(value: number, n: number = value): Finished {
  return { numerator: value, denominator: null, value, n };
}

/** A quotient; null with a reason when there is nothing to divide by. */
export function ratio(numerator: number, denominator: number, n: number = denominator): Finished {
  if (denominator === 0) return { numerator, denominator, value: null, n, reason: 'NO_BASE' };
  return { numerator, denominator, value: numerator / denominator, n };
}

/** The same, with the distinct persons behind it. */
export function standingOn<F extends Finished | Part>(persons: Iterable<string>, finished: F): F {
  return { ...finished, persons: new Set(persons).size };
}

/** How many persons stand behind a figure; null where nobody knows. Nobody stands behind what was not observed. */
export function personsBehind(
  { standsOn }: Pick<Indicator, 'standsOn'>,
  { n, persons }: Pick<Finished, 'n' | 'persons'>,
): number | null {
  if (persons !== undefined) return persons;
  return standsOn === 'PERSONS' || n === 0 ? n : null;
}

/** A mean of points of a scale, or of anything else that is added up as whole numbers. */
export function mean(values: readonly number[], n: number = values.length): Finished {
  return ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
    n,
  );
}

/** What a figure comes to, as a part beside another. */
export function part(key: string, { value, numerator, denominator, n, unit, persons }: Finished): Part {
  const figures = { key, value, numerator, denominator, n, unit: unit ?? null };
  return persons === undefined ? figures : { ...figures, persons };
}

/** How many of some things there are of each kind, by the name of the kind. */
export function countsOf(kinds: readonly string[]): Part[] {
  const counts = Map.groupBy(kinds, (kind) => kind);
  return [...counts.keys()].sort().map((kind) => part(kind, count(counts.get(kind)?.length ?? 0)));
}

/** A figure that is neither, e.g. a median. */
export function figure(value: number | null, n: number): Finished {
  const finished: Finished = { numerator: null, denominator: null, value, n };
  return value === null ? { ...finished, reason: 'NO_BASE' } : finished;
}
