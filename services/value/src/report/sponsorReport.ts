import type { SpokenLanguage } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { valuesInCells } from '../indicator-value/readValue.ts';
import type { IndicatorValueView } from '../indicator-value/indicator-value.view.ts';
import { stepsTold } from '../matrix/matrix.ts';
import type { ToldStep } from '../matrix/matrix.ts';
import { placesIn } from '../matrix/periods.ts';
import { storiesOfScope } from '../matrix/storiesOfScope.ts';
import { findScope } from '../scope/findScope.ts';
import type { ScopeView } from '../scope/scope.loaders.ts';
import { storiesCountedIn } from '../story/story.store.ts';
import { toSponsors } from '../story/values.ts';
import { readsSponsorReport } from './report.policy.ts';
import { reportPeriod } from './reportPeriod.ts';
import { rowsOfSteps, rowsOfValues } from './rows.ts';
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
  const scope = await findScope(context, { scope: communityId });
  if (!scope) return null;

  const masked: ScopeView = { ...scope, sight: 'MASKED' };
  const values = await valuesInCells(context, masked, placesIn(scope.kind, window));
  const { which } = await storiesOfScope(context, masked, window);
  const consented = { ...which, consent: { $in: [...toSponsors] } };
  const stories = await storiesCountedIn(connection, consented, window);
  return { communityId, period: window.code, values, told: stepsTold(stories, window) };
}

export const sponsorRows = ({ values, told }: SponsorReport, language: SpokenLanguage): ReportRow[] => [
  ...rowsOfSteps(told),
  ...rowsOfValues(values, language),
];
