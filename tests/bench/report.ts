import os from 'node:os';
import type { Part, Result } from './part.ts';

const GIB = 1024 ** 3;

const head = `# Results of the benchmark

Written by \`npm run bench\`; \`npm run bench -- <part>\` measures one part anew. A speed is a ratio of two things measured in
turns in the same run: medians of the rounds. Only ratios can be compared between machines.
`;

/** One part as Markdown. */
export function sectionOf({ title, name, method }: Part, results: readonly Result[]): string {
  const rows = results.map(
    ({ what, figure, bar, met }) => `| ${what} | ${figure} | ${bar ?? ''} | ${verdictOf(met)} |`,
  );
  const machine = `${os.availableParallelism()} cores, ${Math.round(os.totalmem() / GIB)} GB of memory`;
  return [
    `## ${title}`,
    '',
    method,
    '',
    '| measured | result | bar | verdict |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `Command: \`npm run bench -- ${name}\`. Machine: ${machine}.`,
    '',
  ].join('\n');
}

const verdictOf = (met: boolean | undefined): string => (met === undefined ? '' : met ? 'met' : '**missed**');

/** The file with one section replaced; the others stay as an earlier run wrote them. */
export function withSection(
  written: string,
  titles: readonly string[],
  title: string,
  section: string,
): string {
  const sections = new Map(
    written
      .split(/^(?=## )/m)
      .filter((known) => known.startsWith('## '))
      .map((known) => [known.slice(3, known.indexOf('\n')), known.trimEnd() + '\n']),
  );
  sections.set(title, section);
  return [head, ...titles.flatMap((known) => sections.get(known) ?? [])].join('\n');
}
