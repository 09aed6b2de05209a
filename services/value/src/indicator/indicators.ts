import { answersUsedAtWork } from './ap-04-answers-used-at-work.ts';
import { usedInTimeForOwnSystem } from './ap-07-used-in-time-for-own-system.ts';
import type { Indicator } from './definition.ts';
import { contributingMembers } from './im-01-contributing-members.ts';
import { hoursToFirstAnswer } from './im-08-hours-to-first-answer.ts';
import { questionsAnsweredInAWeek } from './im-09-questions-answered-in-a-week.ts';
import { balanceOfContributions } from './im-10-balance-of-contributions.ts';
import { daysToFirstContribution } from './im-17-days-to-first-contribution.ts';
import { cohortStillActive } from './im-18-cohort-still-active.ts';
import { notificationsPerWeek } from './im-20-notifications-per-week.ts';
import type { CountedEvent, Measure } from './measure.ts';
import { matrixCoverage } from './mx-01-matrix-coverage.ts';
import { aspirationsAnswered } from './mx-02-aspirations-answered.ts';
import { resourcesThatPassed } from './po-03-resources-that-passed.ts';
import { shareOfResourcesThatPassed } from './po-04-share-of-resources-that-passed.ts';
import { hoursSaved } from './re-01-hours-saved.ts';
import { moneySaved } from './re-02-money-saved.ts';
import { trapsAvoided } from './re-03-traps-avoided.ts';

/** Every indicator that Kolo computes, in the order in which readers meet them. */
export const indicators: readonly Indicator[] = [
  contributingMembers,
  hoursToFirstAnswer,
  questionsAnsweredInAWeek,
  balanceOfContributions,
  daysToFirstContribution,
  cohortStillActive,
  notificationsPerWeek,
  resourcesThatPassed,
  shareOfResourcesThatPassed,
  answersUsedAtWork,
  usedInTimeForOwnSystem,
  hoursSaved,
  moneySaved,
  trapsAvoided,
  matrixCoverage,
  aspirationsAnswered,
];

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** The definition of a code, or undefined for one that Kolo does not compute. */
export function indicatorOf(code: string): Indicator | undefined {
  return byCode.get(code);
}

/** Every measure that some indicator folds, once. */
export const measures: readonly Measure[] = [
  ...new Set(indicators.flatMap((indicator) => indicator.measures)),
];

const measuresByType = new Map<string, readonly Measure[]>();
for (const measure of measures) {
  for (const type of measure.eventTypes)
    measuresByType.set(type, [...(measuresByType.get(type) ?? []), measure]);
}

const none: readonly Measure[] = [];

/** The measures to which events of a type matter. */
export function measuresOf(type: CountedEvent['type']): readonly Measure[] {
  return measuresByType.get(type) ?? none;
}
