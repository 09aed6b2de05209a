import type { Id } from '@kolo/runtime';
import type { ScopeName } from '../indicator/scope.ts';
import type { Indicator, Part, Reason } from '../indicator/definition.ts';

/** What a version of a value says, as a reader gets it. */
export interface Figures {
  version: number;
  definitionVersion: number;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  /** Null where it is masked. */
  n: number | null;
  unit: string | null;
  parts: Part[];
  reason: Reason | 'MASKED' | 'STILL_OPEN' | null;
  computedAt: Date | null;
}

/** The value of an indicator in a scope and window, as one viewer reads it: the parent of `IndicatorValue`. */
export interface IndicatorValueView extends Figures {
  /** Null while nothing was computed. */
  id: Id | null;
  indicator: Indicator;
  /** The name of its scope. */
  scope: ScopeName;
  /** Its community, of one, of an umbrella and of what belongs to one. */
  communityId: Id | null;
  /** Code of the window. */
  period: string;
}
