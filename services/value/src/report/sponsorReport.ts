import type { SpokenLanguage } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { wideScope } from '../indicator/scope.ts';
import { valuesOfPeriods } from '../indicator-value/readValue.ts';
import type { IndicatorValueView } from '../indicator-value/indicator-value.view.ts';
import { stepsTold } from '../matrix/matrix.ts';
import type { ToldStep } from '../matrix/matrix.ts';
import { placesIn } from '../matrix/periods.ts';
import { storiesCountedIn } from '../story/story.store.ts';
import { readsSponsorReport } from './report.policy.ts';
import { reportPeriod } from './reportPeriod.ts';
import { rowOfStep, rowsOfValues } from './rows.ts';
import type { ReportRow } from './rows.ts';

/** What a sponsor may show others of a community: figures of no small group, and what tellers agreed to show sponsors. */
export interface SponsorReport {
  communityId: Id;
  period: string;
  values: IndicatorValueView[];
  /** Newest first. */
  told: ToldStep[];
}

export interface CommunityReportArgs {
  community: Id;
  period: string;
}

/** Null where the viewer does not sponsor the community. Masked also for a sponsor who reads more by another role: reports are passed on. */
export async function sponsorReport(
  context: Context,
  { community: communityId, period }: CommunityReportArgs,
): Promise<SponsorReport | null> {
  const { connection, loaders } = context;
  const window = reportPeriod(period);
  if (!readsSponsorReport(await loaders.standing.load(communityId))) return null;
  const under = await loaders.communitiesUnder.load(communityId);
  const scope = await loaders.scope.load(under.length > 0 ? wideScope('umbrella', communityId) : communityId);
  if (!scope) return null;

  const places = placesIn(window);
  const placed = new Set(places.map((place) => `${place.indicator} ${place.period}`));
  const periods = [...new Set(places.map((place) => place.period))];
  const found = await valuesOfPeriods(context, { ...scope, sight: 'MASKED' }, periods);
  const stories = await storiesCountedIn(connection, [communityId, ...under], window);
  const consented = stories.filter(({ consent }) => consent === 'SPONSOR' || consent === 'PUBLIC');
  return {
    communityId,
    period: window.code,
    values: found.filter((value) => placed.has(`${value.indicator.code} ${value.period}`)),
    told: stepsTold(consented, window),
  };
}

export const sponsorRows = ({ values, told }: SponsorReport, language: SpokenLanguage): ReportRow[] => [
  ...told.map(rowOfStep),
  ...rowsOfValues(values, language),
];
