import { meanOfChanges } from './changes-told.ts';
import type { Indicator } from './definition.ts';
import { tellers } from './measure/owners.ts';
import { changesOf, reportedChanges } from './measure/reported-changes.ts';
import { stories } from './measure/stories.ts';
import { ofCommunities } from './scope.ts';
import { contains } from './window.ts';
import { firstDayOf } from './year.ts';

export const planOutcomes: Indicator = {
  code: 'RE-05',
  version: 1,
  title: {
    uk: 'Результат плану проти вихідного рівня',
    ru: 'Результат плана к исходному уровню',
    en: 'Outcome of plans',
  },
  cycle: 'REALIZED',
  unit: 'measure',
  direction: 'INFORM',
  mode: 'P',
  formula:
    'Mean change of the plans’ own measures of outcome against their baselines that validated stories tell, by the year of the plan; one part per unit, and no single value when there are several; n = stories.',
  source: 'Zhytomyr exchange network [prop]',
  windows: ['Y'],
  scopes: ofCommunities,
  measures: [reportedChanges, stories, tellers],
  *countsOn(fold) {
    for (const { year } of changesOf('PLAN_OUTCOME', fold(reportedChanges), fold(stories)))
      yield firstDayOf(year);
  },
  finish(fold, window) {
    const told = changesOf('PLAN_OUTCOME', fold(reportedChanges), fold(stories));
    return meanOfChanges(
      told.filter(({ year }) => contains(window, firstDayOf(year))),
      fold(tellers),
    );
  },
};
