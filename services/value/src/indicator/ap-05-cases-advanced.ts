import { ratio } from './definition.ts';
import type { Fold, Indicator } from './definition.ts';
import { caseVersions, caseVersionsIn } from './measure/deliverables.ts';
import type { CaseVersion } from './measure/deliverables.ts';
import { modulesHeld } from './measure/programme-days.ts';

/** Modules after each other, e.g. `M1-M2`. */
function* pairsOfModules(fold: Fold): Iterable<string> {
  const handedIn = caseVersionsIn(fold(caseVersions)).map(({ module }) => module ?? 0);
  const numbers = [...new Set([...handedIn, ...Object.keys(fold(modulesHeld)).map(Number)])]
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1];
    if (next !== undefined) yield `M${number}-M${next}`;
  }
}

/** How far a case had come after a module: the stage of its last version by then that tells one. */
function stageAfter(versions: readonly CaseVersion[], module: number): number | null {
  const byThen = versions.filter(
    (version) => version.stage !== null && version.module !== null && version.module <= module,
  );
  return byThen.sort((a, b) => a.version - b.version).at(-1)?.stage ?? null;
}

export const casesAdvanced: Indicator = {
  code: 'AP-05',
  version: 1,
  title: {
    uk: 'Команди, чий проєкт просунувся',
    ru: 'Команды, чей проект продвинулся',
    en: 'Teams whose case advanced',
  },
  cycle: 'APPLIED',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Teams whose case came at least one stage further from the last version after one module to the last version after the next / teams that work on a case.',
  source: 'Senezh school of municipal teams [prop]',
  standsOn: 'PERSONS',
  windows: ['MODULES'],
  scopes: ['programme'],
  measures: [caseVersions, modulesHeld],
  namedWindows: pairsOfModules,
  finish(fold, { code, modules }) {
    // A module between the two that was told of later: they are not after each other any more, as if nobody had ever thought so.
    if (![...pairsOfModules(fold)].includes(code)) return ratio(0, 0);
    const byTeam = Map.groupBy(caseVersionsIn(fold(caseVersions)), ({ team }) => team);
    const [first = 0, last = 0] = modules ?? [];
    const advanced = [...byTeam.values()].filter((versions) => {
      const before = stageAfter(versions, first);
      const now = stageAfter(versions, last);
      return before !== null && now !== null && now > before;
    });
    return ratio(advanced.length, byTeam.size);
  },
};
