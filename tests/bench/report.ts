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

/** The file with some sections replaced; the others stay as an earlier run wrote them. */
export function withSections(
  written: string,
  titles: readonly string[],
  sections: ReadonlyMap<string, string>,
): string {
  const known = new Map(
    written
      .split(/^(?=## )/m)
      .filter((section) => section.startsWith('## '))
      .map((section) => [section.slice(3, section.indexOf('\n')), section.trimEnd() + '\n']),
  );
  const kept = titles.flatMap((title) => sections.get(title) ?? known.get(title) ?? []);
  return [head, ...kept].join('\n');
}
