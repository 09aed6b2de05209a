import path from 'node:path';
import prettier from 'prettier';
import { valueCycles } from '@kolo/events';
import { countedBy } from '../../services/value/src/indicator/definition.ts';
import type { Indicator } from '../../services/value/src/indicator/definition.ts';
import { indicators } from '../../services/value/src/indicator/indicators.ts';
import type { ScopeKind } from '../../services/value/src/indicator/scope.ts';
import { windowsFor } from '../../services/value/src/indicator/windowsFor.ts';
import type { GeneratedFile } from '../schema/generatedFiles.ts';

const file = 'services/value/INDICATORS.md';

const opening = `# Indicators

Written by \`npm run generate\` from [src/indicator](src/indicator): what each of the ${indicators.length} indicators is, how it is computed, and in which
scopes and periods.

- **Periods**: \`M\` month, \`Q\` quarter, \`H\` half-year, \`Y\` year, in the zone of the scope; \`D1\`, \`D7\` the days that end on a
  day, \`D28\`, \`D90\` those that end on a Sunday or on the last day of a month; \`P\` a programme, \`MODULE\` one of its modules, \`MODULES\` from one to another; \`C+n\` n days after the end of a cohort; \`L\` life. An event counts by the
  day on which it happened.
- **Values** keep numerator, denominator and n: on how many persons, questions, stories they stand. Without anything to divide by there is no value and
  the reason \`NO_BASE\`, never 0. Figures beside the value stand in its \`parts\`.
- **Mode**: automatic (from what happened), reported (by people, with the response rate beside it), mixed.
- **Scopes**: an umbrella is a community with those under it, a sponsor is the communities that an organisation sponsored in the period, a tenant is all
  its communities and what belongs to none of them; a person in several of them counts once.
- A **version** counts up when an indicator comes to something else for the same events.
`;

const modes = { A: 'automatic', P: 'reported', M: 'mixed' } as const;
const directions = { UP: 'more is better', DOWN: 'less is better', INFORM: 'informs' } as const;

/** The definitions of all indicators as a page to read. */
export async function generateIndicatorPage(root: string): Promise<GeneratedFile> {
  const sections = [...valueCycles, null].map((cycle) =>
    sectionOf(
      cycle,
      indicators.filter((indicator) => indicator.cycle === cycle),
    ),
  );
  const options = await prettier.resolveConfig(path.join(root, file));
  const page = [opening, ...sections].join('\n');
  return { file, content: await prettier.format(page, { ...options, filepath: file }) };
}

function sectionOf(cycle: Indicator['cycle'], ofCycle: readonly Indicator[]): string {
  if (ofCycle.length === 0) return '';
  const heading =
    cycle === null ? 'About the matrix itself' : `${cycle[0]}${cycle.slice(1).toLowerCase()} value`;
  return [`## ${heading}`, ...ofCycle.map(entryOf), ''].join('\n\n');
}

function entryOf(indicator: Indicator): string {
  const { code, version, title, formula, unit, direction, mode, source } = indicator;
  const events = [...new Set(countedBy(indicator).flatMap(({ eventTypes }) => eventTypes))].sort();
  return [
    `### ${code} ${title.en}`,
    `${title.uk} · ${title.ru}`,
    formula,
    [
      `- Unit: ${unit}; ${directions[direction]}; ${modes[mode]}; version ${version}`,
      `- Periods: ${periodsOf(indicator)}`,
      `- Events: ${events.map((type) => `\`${type}\``).join(', ')}${indicator.derived ? ', and the other indicators' : ''}`,
      `- Source: ${source}`,
    ].join('\n'),
  ].join('\n\n');
}

/** The periods, with the kinds of scope that have them; scopes that have the same ones together. */
function periodsOf(indicator: Indicator): string {
  const byPeriods = Map.groupBy(indicator.scopes, (scope: ScopeKind) =>
    windowsFor(indicator, scope)
      .map((kind) => `\`${kind}\``)
      .join(' '),
  );
  return [...byPeriods].map(([periods, scopes]) => `${periods} (${scopes.join(', ')})`).join('; ');
}
