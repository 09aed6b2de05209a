import type { SpokenLanguage } from '@kolo/graphql';
import type { Indicator } from '../indicator/definition.ts';
import type { IndicatorValueView } from '../indicator-value/indicator-value.view.ts';
import type { ToldStep } from '../matrix/matrix.ts';
import type { Column, RowKind } from './wordings.ts';

/** A row of an exported report: what of its columns it has. */
export type ReportRow = { kind: RowKind } & Partial<Record<Exclude<Column, 'kind'>, string | number | null>>;

/** Values with the figures beside them, and after them the definition of each indicator, once. */
export function rowsOfValues(values: readonly IndicatorValueView[], language: SpokenLanguage): ReportRow[] {
  const definitions = new Set(values.map(({ indicator }) => indicator));
  return [
    ...values.flatMap((value) => rowsOfValue(value, language)),
    ...[...definitions].map((indicator) => rowOfDefinition(indicator, language)),
  ];
}

function rowsOfValue(view: IndicatorValueView, language: SpokenLanguage): ReportRow[] {
  const { indicator, period, value, unit, numerator, denominator, n, reason, parts } = view;
  const { code, cycle } = indicator;
  const shared = { code, title: indicator.title[language], cycle, period };
  return [
    {
      kind: 'VALUE',
      ...shared,
      ...{ value, unit, numerator, denominator, n, reason, version: view.version },
    },
    ...parts.map((part): ReportRow => {
      const { key, ...figures } = part;
      return {
        kind: 'PART',
        ...shared,
        text: key,
        ...{ value: figures.value, unit: figures.unit, n: figures.n },
        ...{ numerator: figures.numerator, denominator: figures.denominator },
      };
    }),
  ];
}

function rowOfDefinition(indicator: Indicator, language: SpokenLanguage): ReportRow {
  const { code, title, cycle, unit, direction, version, source, formula, windows } = indicator;
  return {
    kind: 'DEFINITION',
    ...{ code, title: title[language], cycle, unit, direction, version, source },
    period: windows.join(' '),
    text: formula,
  };
}

/** Steps that an export holds: the newest. Who needs more asks the matrix, period by period. */
const MAX_STEPS = 1_000;

/** The newest steps, as rows. */
export const rowsOfSteps = (told: readonly ToldStep[]): ReportRow[] =>
  told.slice(0, MAX_STEPS).map(rowOfStep);

/** A step of a story, without its teller and those it names. */
function rowOfStep({ story, step }: ToldStep): ReportRow {
  const title = story.validated?.content.title ?? null;
  return { kind: 'STEP', code: story._id, title, cycle: step.cycle, date: step.countedOn, text: step.text };
}
