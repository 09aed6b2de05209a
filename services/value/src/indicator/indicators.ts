import { plansAccepted } from './ap-01-plans-accepted.ts';
import { plansImplemented } from './ap-02-plans-implemented.ts';
import { artefactsReused } from './ap-03-artefacts-reused.ts';
import { answersUsedAtWork } from './ap-04-answers-used-at-work.ts';
import { casesAdvanced } from './ap-05-cases-advanced.ts';
import { toolsNewlyUsed } from './ap-06-tools-newly-used.ts';
import { usedInTimeForOwnSystem } from './ap-07-used-in-time-for-own-system.ts';
import { contactsUsed } from './ap-08-contacts-used.ts';
import type { Indicator } from './definition.ts';
import { leadersAmongActive } from './en-01-leaders-among-active.ts';
import { newInLeadership } from './en-02-new-in-leadership.ts';
import { groupsWithHolders } from './en-03-groups-with-holders.ts';
import { channelsInUse } from './en-04-channels-in-use.ts';
import { hubsWithActivity } from './en-05-hubs-with-activity.ts';
import { flowBetweenLevels } from './en-06-flow-between-levels.ts';
import { helpInTime } from './en-07-help-in-time.ts';
import { contributingMembers } from './im-01-contributing-members.ts';
import { attendedOfRegistered } from './im-02-attended-of-registered.ts';
import { municipalitiesPresent } from './im-03-municipalities-present.ts';
import { citiesOfHubs } from './im-04-cities-of-hubs.ts';
import { activitiesHeld } from './im-05-activities-held.ts';
import { typesOfActivity } from './im-06-types-of-activity.ts';
import { answersFromMembers } from './im-07-answers-from-members.ts';
import { hoursToFirstAnswer } from './im-08-hours-to-first-answer.ts';
import { questionsAnsweredInAWeek } from './im-09-questions-answered-in-a-week.ts';
import { balanceOfContributions } from './im-10-balance-of-contributions.ts';
import { worthTheTime } from './im-11-worth-the-time.ts';
import { lecturesCompleted } from './im-12-lectures-completed.ts';
import { lecturesByMode } from './im-13-lectures-by-mode.ts';
import { shortSittings } from './im-14-short-sittings.ts';
import { activeOnWeakLinks } from './im-15-active-on-weak-links.ts';
import { newExchanges } from './im-16-new-exchanges.ts';
import { daysToFirstContribution } from './im-17-days-to-first-contribution.ts';
import { cohortStillActive } from './im-18-cohort-still-active.ts';
import { weeksAttended } from './im-19-weeks-attended.ts';
import { notificationsPerWeek } from './im-20-notifications-per-week.ts';
import type { CountedEvent, Measure } from './measure.ts';
import { networkMeasures } from './measure/network.ts';
import { partMeasures } from './measure/parts.ts';
import { matrixCoverage } from './mx-01-matrix-coverage.ts';
import { aspirationsAnswered } from './mx-02-aspirations-answered.ts';
import { isolation } from './or-01-isolation.ts';
import { pitchAnswered } from './or-02-pitch-answered.ts';
import { motives } from './or-03-motives.ts';
import { identification } from './or-04-identification.ts';
import { organisationsSeen } from './or-05-organisations-seen.ts';
import { certificatesIssued } from './po-01-certificates-issued.ts';
import { coursesCompleted } from './po-02-courses-completed.ts';
import { resourcesThatPassed } from './po-03-resources-that-passed.ts';
import { shareOfResourcesThatPassed } from './po-04-share-of-resources-that-passed.ts';
import { artefactsPublished } from './po-05-artefacts-published.ts';
import { recordedInTime } from './po-06-recorded-in-time.ts';
import { groupsThatPresented } from './po-07-groups-that-presented.ts';
import { gainOfSkill } from './po-08-gain-of-skill.ts';
import { tiesBetweenOrganisations } from './po-09-ties-between-organisations.ts';
import { mentorHours } from './po-10-mentor-hours.ts';
import { candour } from './po-11-candour.ts';
import { newApproach } from './po-12-new-approach.ts';
import { hoursSaved } from './re-01-hours-saved.ts';
import { moneySaved } from './re-02-money-saved.ts';
import { trapsAvoided } from './re-03-traps-avoided.ts';
import { juryResultsOfTeams } from './re-04-jury-results.ts';
import { planOutcomes } from './re-05-plan-outcomes.ts';
import { publicStatistics } from './re-06-public-statistics.ts';
import { qualityOfInteraction } from './re-07-quality-of-interaction.ts';
import { widerBenefit } from './re-08-wider-benefit.ts';
import { scopeKinds } from './scope.ts';
import type { BaseKind, ScopeKind } from './scope.ts';
import { reviewsHeld } from './st-01-reviews-held.ts';
import { agendaThatServesObjectives } from './st-02-agenda-that-serves-objectives.ts';
import { messagesAcknowledged } from './st-03-messages-acknowledged.ts';
import { partnersByRole } from './st-04-partners-by-role.ts';
import { sponsorshipsRenewed } from './st-05-sponsorships-renewed.ts';
import { agendaAcrossCountries } from './st-06-agenda-across-countries.ts';
import { transformativeStories } from './tr-01-transformative-stories.ts';
import { problemsRestated } from './tr-02-problems-restated.ts';
import { changeOfAmbition } from './tr-03-change-of-ambition.ts';
import { competencesStated } from './tr-04-competences-stated.ts';
import { policyDocuments } from './tr-05-policy-documents.ts';
import { windowsFor } from './windowsFor.ts';

/** Every indicator that Kolo computes, in the order in which readers meet them: cycle by cycle, by code. */
export const indicators: readonly Indicator[] = [
  isolation,
  pitchAnswered,
  motives,
  identification,
  organisationsSeen,
  contributingMembers,
  attendedOfRegistered,
  municipalitiesPresent,
  citiesOfHubs,
  activitiesHeld,
  typesOfActivity,
  answersFromMembers,
  hoursToFirstAnswer,
  questionsAnsweredInAWeek,
  balanceOfContributions,
  worthTheTime,
  lecturesCompleted,
  lecturesByMode,
  shortSittings,
  activeOnWeakLinks,
  newExchanges,
  daysToFirstContribution,
  cohortStillActive,
  weeksAttended,
  notificationsPerWeek,
  certificatesIssued,
  coursesCompleted,
  resourcesThatPassed,
  shareOfResourcesThatPassed,
  artefactsPublished,
  recordedInTime,
  groupsThatPresented,
  gainOfSkill,
  tiesBetweenOrganisations,
  mentorHours,
  candour,
  newApproach,
  plansAccepted,
  plansImplemented,
  artefactsReused,
  answersUsedAtWork,
  casesAdvanced,
  toolsNewlyUsed,
  usedInTimeForOwnSystem,
  contactsUsed,
  hoursSaved,
  moneySaved,
  trapsAvoided,
  juryResultsOfTeams,
  planOutcomes,
  publicStatistics,
  qualityOfInteraction,
  widerBenefit,
  transformativeStories,
  problemsRestated,
  changeOfAmbition,
  competencesStated,
  policyDocuments,
  leadersAmongActive,
  newInLeadership,
  groupsWithHolders,
  channelsInUse,
  hubsWithActivity,
  flowBetweenLevels,
  helpInTime,
  reviewsHeld,
  agendaThatServesObjectives,
  messagesAcknowledged,
  partnersByRole,
  sponsorshipsRenewed,
  agendaAcrossCountries,
  matrixCoverage,
  aspirationsAnswered,
];

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** The definition of a code, or undefined for one that Kolo does not compute. */
export function indicatorOf(code: string): Indicator | undefined {
  return byCode.get(code);
}

const ofKind = new Map(
  scopeKinds.map((kind) => [
    kind,
    indicators.flatMap((indicator) =>
      indicator.scopes.includes(kind) ? [{ ...indicator, windows: windowsFor(indicator, kind) }] : [],
    ),
  ]),
);

/** The indicators that are computed for a kind of scope, with the windows that such a scope has. */
export function indicatorsOf(kind: ScopeKind): readonly Indicator[] {
  return ofKind.get(kind) ?? [];
}

/** The kinds of scope into which events are lifted for one of these. */
const basesOf: Record<ScopeKind, readonly BaseKind[]> = {
  activity: ['activity'],
  programme: ['programme'],
  cohort: ['community'],
  community: ['community'],
  umbrella: ['community'],
  sponsor: ['community'],
  organisation: ['organisation'],
  territory: ['territory'],
  tenant: ['community', 'tenant'],
};

const folded: readonly Measure[] = [...new Set(indicators.flatMap((indicator) => indicator.measures))];

/** What no indicator folds, or not alone. */
const foldedElsewhere = [...partMeasures, ...networkMeasures];

/** Every measure that is lifted: for indicators, for what tells of the parts of wider scopes, for networks. */
export const measures: readonly Measure[] = [
  ...new Set([...folded, ...foldedElsewhere.map(({ measure }) => measure)]),
];

const measuresByType = new Map<string, readonly Measure[]>();
for (const measure of measures) {
  for (const type of measure.eventTypes)
    measuresByType.set(type, [...(measuresByType.get(type) ?? []), measure]);
}

const byName = new Map(measures.map((measure) => [measure.name, measure]));

/** The measure of a name; undefined for one that nothing folds any more. */
export function measureNamed(name: string): Measure | undefined {
  return byName.get(name);
}

const basesByMeasure = new Map(
  measures.map((measure) => {
    const folding = indicators.filter((indicator) => indicator.measures.includes(measure));
    const bases = folding.flatMap(({ scopes }) => scopes.flatMap((kind) => basesOf[kind]));
    const elsewhere = foldedElsewhere.filter((other) => other.measure === measure);
    return [measure, new Set([...bases, ...elsewhere.flatMap(({ kinds }) => kinds)])];
  }),
);

/** Whether what a measure lifts matters to a kind of scope. */
export function isLiftedInto(measure: Measure, kind: BaseKind): boolean {
  return basesByMeasure.get(measure)?.has(kind) ?? false;
}

const none: readonly Measure[] = [];

/** The measures to which events of a type matter. */
export function measuresOf(type: CountedEvent['type']): readonly Measure[] {
  return measuresByType.get(type) ?? none;
}
