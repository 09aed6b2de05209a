import type { Indicator } from './definition.ts';
import type { ScopeKind } from './scope.ts';
import { daysOf, isCalendar } from './window.ts';
import type { WindowKind } from './window.ts';

const isRolling = (kind: WindowKind): boolean => 'rolling' in (daysOf(kind) ?? {});
const isAfterCohort = (kind: WindowKind): boolean => 'afterCohort' in (daysOf(kind) ?? {});
const isOfProgramme = (kind: WindowKind): boolean => kind === 'P' || kind === 'MODULE' || kind === 'MODULES';

/**
 * The kinds of window for which an indicator is computed in a kind of scope. An activity has its life alone, a cohort the
 * days after it, and what belongs to a programme is no window of anything else.
 */
export function windowsFor(
  { windows, scopes }: Pick<Indicator, 'windows' | 'scopes'>,
  scope: ScopeKind,
): readonly WindowKind[] {
  if (!scopes.includes(scope)) return [];
  switch (scope) {
    case 'activity':
      return ['L'];
    case 'programme':
      return windows.filter((kind) => kind !== 'L' && !isRolling(kind));
    case 'cohort':
      return windows.filter(isAfterCohort);
    case 'organisation':
    case 'territory':
      return windows.filter((kind) => isCalendar(kind) || kind === 'L');
    default:
      return windows.filter((kind) => !isOfProgramme(kind));
  }
}
