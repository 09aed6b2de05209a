import { count, part, ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { caseVersions, caseVersionsIn } from './measure/deliverables.ts';

export const problemsRestated: Indicator = {
  code: 'TR-02',
  version: 1,
  title: {
    uk: 'Переосмислені проблеми',
    ru: 'Переосмысленные проблемы',
    en: 'Problems restated',
  },
  cycle: 'TRANSFORMATIVE',
  unit: 'versions',
  direction: 'INFORM',
  mode: 'A',
  formula:
    'Versions of cases in which the problem statement changed / teams that work on a case; with the count of each team as a part.',
  source: 'Senezh school of municipal teams [prop]',
  standsOn: 'PERSONS',
  windows: ['P'],
  scopes: ['programme'],
  measures: [caseVersions],
  finish(fold) {
    const versions = caseVersionsIn(fold(caseVersions));
    const changed = versions.filter(({ problemChanged }) => problemChanged);
    const teams = [...new Set(versions.map(({ team }) => team))].sort();
    return {
      ...ratio(changed.length, teams.length),
      parts: teams.map((team) => {
        const ofTeam = changed.filter((version) => version.team === team);
        return part(team, standingOn([team], count(ofTeam.length)));
      }),
    };
  },
};
