import { part, ratio, standingOn } from './definition.ts';
import type { Finished, Indicator, Part } from './definition.ts';
import { attended, attendances } from './measure/attendances.ts';
import { cohorts } from './measure/cohorts.ts';
import { contributions } from './measure/contributions.ts';
import { ofCommunities } from './scope.ts';
import { cohortSpan, daysOf } from './window.ts';
import type { Window } from './window.ts';
import type { Day } from './local-day.ts';

/** The days of a C+n window for a cohort that ended on a day; null while its last day has not begun. */
function dueSpan(endedOn: Day, window: Window, today: Day) {
  const after = daysOf(window.kind);
  if (!after || !('afterCohort' in after)) return null;
  const span = cohortSpan(endedOn, after.afterCohort);
  return span.to <= today ? span : null;
}

export const cohortStillActive: Indicator = {
  code: 'IM-18',
  version: 1,
  title: {
    uk: 'Випускники, які лишаються активними',
    ru: 'Выпускники, остающиеся активными',
    en: 'Cohort still active',
  },
  cycle: 'IMMEDIATE',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Persons of the cohort with at least 1 attendance or contribution in the 30 days that end 30, 90 or 180 days after the cohort / persons of the cohort. For a community: over all its cohorts that are so far.',
  source: 'UNEP network communities [prop]',
  windows: ['C+30', 'C+90', 'C+180'],
  scopes: [...ofCommunities, 'cohort'],
  measures: [cohorts, contributions, attendances],
  *countsOn(fold) {
    for (const [, endedOn] of Object.values(fold(cohorts))) yield endedOn;
  },
  spans: (fold, window, today) =>
    Object.values(fold(cohorts)).flatMap(([, endedOn]) => dueSpan(endedOn, window, today) ?? []),
  finish(fold, window, { today }) {
    let [numerator, denominator] = [0, 0];
    const parts: Part[] = [];
    const inner: Record<string, Finished> = {};
    const persons = new Set<string>();
    const known = fold(cohorts);
    for (const cohortId of Object.keys(known).sort()) {
      const [, endedOn, personIds] = known[cohortId] ?? [0, '', []];
      const span = dueSpan(endedOn, window, today);
      if (!span) continue;
      const contributed = fold(contributions, span);
      const present = new Set(attended(fold(attendances, span)).map(({ personId }) => personId));
      const active = personIds.filter((personId) => personId in contributed || present.has(personId)).length;
      const ofCohort = standingOn(personIds, ratio(active, personIds.length));
      inner[cohortId] = ofCohort;
      parts.push(part(cohortId, ofCohort));
      for (const personId of personIds) persons.add(personId);
      numerator += active;
      denominator += personIds.length;
    }
    return { ...standingOn(persons, ratio(numerator, denominator)), parts, inner };
  },
};
