import type { SpokenLanguage } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { LocalText } from '../indicator/definition.ts';
import { indicatorOf } from '../indicator/indicators.ts';
import { inWords } from './codeWords.ts';
import { csvOf } from './csv.ts';
import type { ReportRow } from './rows.ts';
import { columns, wordings } from './wordings.ts';

export type ExportFormat = 'CSV' | 'JSON';

/** A report as a file. */
export interface ReportExport {
  fileName: string;
  mediaType: string;
  text: string;
}

/** What is exported: of whom or what, in which period, in which language, made when. */
export interface ReportContent {
  name: 'member' | 'leaders' | 'sponsor' | 'trace';
  about: Id;
  period: string;
  language: SpokenLanguage;
  madeAt: Date;
  rows: readonly ReportRow[];
}

/** A report as a table for people or as data for machines; both hold the definitions of what they show. */
export function exported(content: ReportContent, format: ExportFormat): ReportExport {
  const { name, period } = content;
  // C+30 and D7:2010-05-31 make no file names.
  const base = `kolo-${name}-${period.replaceAll(/[^\w-]/g, '-')}`;
  return format === 'CSV'
    ? { fileName: `${base}.csv`, mediaType: 'text/csv; charset=utf-8; header=present', text: csvFor(content) }
    : { fileName: `${base}.json`, mediaType: 'application/json', text: jsonFor(content) };
}

function csvFor({ rows, language }: ReportContent): string {
  const words = wordings[language];
  const table = rows.map((row) =>
    columns.map((column) => {
      if (column === 'kind') return words.kinds[row.kind];
      const cell = row[column] ?? null;
      return typeof cell === 'string' ? inWords(column, cell, language) : cell;
    }),
  );
  return csvOf([columns.map((column) => words.columns[column]), ...table]);
}

function jsonFor({ rows, madeAt, ...head }: ReportContent): string {
  const byKind = Object.fromEntries(
    [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, ofKind]) => [
      kind,
      ofKind.map((row) =>
        Object.fromEntries(
          Object.entries({ ...row, ...titlesOf(row) }).filter(
            ([key, value]) => key !== 'kind' && value !== null,
          ),
        ),
      ),
    ]),
  );
  return JSON.stringify({ ...head, madeAt: madeAt.toISOString(), rows: byKind }, null, 2);
}

/** Of a definition its name in every language: a file is passed on. */
function titlesOf({ kind, code }: ReportRow): { titles?: LocalText } {
  const indicator = kind === 'DEFINITION' ? indicatorOf(String(code)) : undefined;
  return indicator ? { titles: indicator.title } : {};
}
