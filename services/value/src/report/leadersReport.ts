import type { SpokenLanguage } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { matrixOf } from '../matrix/matrixOf.ts';
import { newestFirst } from '../matrix/matrix.ts';
import type { Cell, MatrixView } from '../matrix/matrix.ts';
import { promptsOf } from '../matrix/prompts.ts';
import { readsLeadersReport } from './report.policy.ts';
import { reportPeriod } from './reportPeriod.ts';
import { rowsOfSteps, rowsOfValues } from './rows.ts';
import type { ReportRow } from './rows.ts';
import type { CommunityReportArgs } from './sponsorReport.ts';

/** What leaders look at to decide what to change: all of the matrix, and what is missing in it. */
export interface LeadersReport {
  communityId: Id;
  matrix: MatrixView;
  gaps: Cell[];
}

/** Null where the viewer is in no leadership group of the community. */
export async function leadersReport(
  context: Context,
  { community, period }: CommunityReportArgs,
): Promise<LeadersReport | null> {
  const window = reportPeriod(period);
  if (!readsLeadersReport(await context.loaders.standing.load(community))) return null;
  const matrix = await matrixOf(context, { scope: community, period: window.code });
  return matrix && { communityId: community, matrix, gaps: matrix.cells.filter(({ gap }) => gap !== 'NONE') };
}

/** What lacks first, then the values with their definitions and the steps that the leader may read. */
export async function leadersRows(
  context: Context,
  { matrix, gaps }: LeadersReport,
  language: SpokenLanguage,
): Promise<ReportRow[]> {
  const { cells, period } = matrix;
  const told = cells.flatMap((cell) => cell.told).sort(newestFirst);
  const prompts = await promptsOf(context, matrix);
  return [
    ...gaps.map(({ cycle, gap }): ReportRow => ({ kind: 'GAP', cycle, period, reason: gap })),
    ...prompts.map(({ indicator, window, to, change }): ReportRow => {
      const { code, title, cycle } = indicator;
      return {
        kind: 'PROMPT',
        code,
        title: title[language],
        cycle,
        period: window,
        value: to,
        numerator: change,
      };
    }),
    ...rowsOfSteps(told.filter(({ isRead }) => isRead)),
    ...rowsOfValues(
      cells.flatMap(({ values }) => values),
      language,
    ),
  ];
}
