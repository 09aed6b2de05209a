import { meanOfChanges } from './changes-told.ts';
import type { Indicator } from './definition.ts';
import { tellers } from './measure/owners.ts';
import { changesOf, reportedChanges } from './measure/reported-changes.ts';
import { stories } from './measure/stories.ts';
import { ofCommunities } from './scope.ts';
import { contains } from './window.ts';
import { firstDayOf } from './year.ts';

export const publicStatistics: Indicator = {
  code: 'RE-06',
  version: 1,
  title: {
    uk: 'Зміна показника державної статистики',
    ru: 'Изменение показателя государственной статистики',
    en: 'Change of a public statistic',
  },
  cycle: 'REALIZED',
  unit: 'measure',
  direction: 'INFORM',
  mode: 'P',
  formula:
    'Mean change of the public statistics that cases target (e.g. net migration) against the year before, as validated stories tell with their source; one part per unit, and no single value when there are several; n = stories.',
  source: 'Senezh school of municipal teams [prop]',
  windows: ['Y'],
  scopes: ofCommunities,
  measures: [reportedChanges, stories, tellers],
  *countsOn(fold) {
    for (const { year } of changesOf('PUBLIC_STATISTIC', fold(reportedChanges), fold(stories)))
      yield firstDayOf(year);
  },
  finish(fold, window) {
    const told = changesOf('PUBLIC_STATISTIC', fold(reportedChanges), fold(stories));
    return meanOfChanges(
      told.filter(({ year }) => contains(window, firstDayOf(year))),
      fold(tellers),
    );
  },
};
