import { z } from 'zod';
import { idPrefix, isId } from '@kolo/runtime';
import type { IdPrefix } from '@kolo/runtime';

// The small vocabularies that more than one service writes into events. The same words stand in the schemas.

// The titles are for CATALOGUE.md.

export const id = (prefix: IdPrefix) =>
  z
    .string()
    .refine((value) => isId(prefix, value), `is no ${prefix} id`)
    .meta({ title: `${prefix} id` });
export const anyId = z.string().refine((value) => idPrefix(value) !== null, 'is no id');
export const instant = z.iso.datetime({ precision: 3 }).meta({ title: 'moment' });
export const day = z.iso.date().meta({ title: 'day' });
/** A language tag (BCP 47) such as `uk` or `bs-Latn`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .meta({ title: 'language' });
/** ISO 4217, e.g. `UAH`. */
export const currencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ title: 'currency' });

/** The largest number that a module of a programme may have: windows name modules by their numbers. */
export const lastModule = 100;
/** The number of a module in its programme. */
export const moduleNumber = z.number().int().min(1).max(lastModule);

const knownZones = new Map<string, boolean>();

function isTimeZone(name: string): boolean {
  let known = knownZones.get(name);
  if (known === undefined) {
    try {
      known =
        /^[A-Z]/i.test(name) &&
        Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId === name;
    } catch {
      known = false;
    }
    // A name costs much to look up, and there are a few hundred; what there is not is not worth keeping.
    if (known) knownZones.set(name, known);
  }
  return known;
}

/** A name of the IANA time zone database in its usual spelling. */
export const zone = z.string().refine(isTimeZone, 'is no time zone');

/** How a contribution or an attendance reached Kolo. All count the same (communities.md §9). */
export const channels = ['WEB', 'EMAIL', 'SMS', 'PRINT', 'PROXY', 'PHONE', 'IN_PERSON', 'ONLINE'] as const;
export const bandwidths = ['NONE', 'SHARED', 'LOW', 'GOOD'] as const;
export const skillLevels = ['NOVICE', 'BASIC', 'CONFIDENT'] as const;
export const membershipLevels = ['CORE', 'ACTIVE', 'OCCASIONAL', 'PERIPHERAL', 'TRANSACTIONAL'] as const;
export const leadershipGroups = [
  'CRITICAL_FRIEND',
  'ORG_BROKER',
  'AGENDA_ACTIVIST',
  'COMMUNITY_KEEPER',
  'SOCIAL_REPORTER',
  'EXTERNAL_MESSENGER',
  'VALUE_DETECTIVE',
] as const;
/** What a group does around a meeting: before it, at it, after it. */
export const leadershipPhases = ['PREPARE', 'ACT', 'HANDOVER'] as const;
export const sponsorshipKinds = [
  'FUNDER',
  'PROGRAMME_OWNER',
  'POLICY_PARTNER',
  'HOST',
  'DELIVERY_PARTNER',
] as const;
export const notificationKinds = [
  'INVITATION',
  'REMINDER',
  'DIGEST',
  'ANSWER',
  'USED_QUESTION',
  'WELCOME',
  'BUDDY',
  'NEWCOMER',
  'QUESTION_WAITS',
  'ASPIRATION',
  'HEALTH_CHECK',
  'TERM_ENDS',
  'RECORD_DUE',
  'REVIEW_DUE',
  'DORMANCY',
] as const;
export const joinMotives = [
  'RELEVANCE',
  'BENEFIT_SELF',
  'BENEFIT_INSTITUTION',
  'BENEFIT_COUNTRY',
  'CONNECTIONS',
  'JOINT_WORK',
  'CAPABILITY',
  'WORKINGS',
  'CONTRIBUTION',
  'ROLES_OFFERED',
] as const;
/** The 29 types of activity, in the order of activities.md; a new type is added here too. */
export const activityTypes = [
  'GUESTS',
  'FIELD_TRIP',
  'PRACTICE_FAIR',
  'DEMONSTRATION',
  'DOCUMENTING_PRACTICE',
  'CASE_EXAMPLE',
  'PROBLEM_SOLVING',
  'READING_GROUP',
  'JOINT_RESPONSE',
  'LEARNING_PROJECT',
  'TIP_EXCHANGE',
  'RESOURCE_POINTER',
  'FOLLOW_LEADER',
  'HOT_TOPIC',
  'EXPLORING_IDEAS',
  'PROJECT_REVIEW',
  'MASTER_CLASS',
  'HELP_DESK',
  'PRACTICE_COMPARISON',
  'PEER_ASSIST',
  'QUESTION_ANSWER',
  'ROLE_PLAY',
  'DOCUMENT_SHARING',
  'SEMINAR_TRAINING',
  'JOINT_EVENT',
  'INVITED_SPEAKER',
  'SYSTEMATIC_SCAN',
  'EXTERNAL_BENCHMARK',
  'BOUNDARY_COLLABORATION',
] as const;
/** What stands for `type` where a tenant added the type itself; which one, says `tenantTypeId`. Outside of the 29. */
export const tenantDefinedType = 'TENANT_DEFINED';
/** A member of the community or a participant of the programme; or a guest, who is outside of member rates. */
export const attendeeLevels = ['MEMBER', 'TRANSACTIONAL'] as const;
export const artefactKinds = [
  'DOCUMENT',
  'TEMPLATE',
  'TOOL',
  'GUIDE',
  'CASE',
  'DATA',
  'RECORDING',
  'PHOTOS',
  'SUMMARY',
  'GLOSSARY',
  'COMPETENCE',
] as const;
export const sessionKinds = ['LECTURE', 'SEMINAR', 'PRACTICUM', 'PEER_EXCHANGE', 'HANDOVER'] as const;
/** How a lecture was taken in. */
export const lectureModes = ['VIDEO', 'AUDIO', 'TRANSCRIPT', 'PRINT'] as const;
export const certificateKinds = ['COURSE_COMPLETION', 'PROFESSIONAL_DEVELOPMENT'] as const;
export const deliverableKinds = ['COMMUNICATION_PLAN', 'PROJECT_CASE'] as const;
/** How far a team's case has come, in this order. */
export const caseStages = ['PROBLEM', 'IDEA', 'SOLUTION', 'PILOT', 'PRESENTED'] as const;
export const deliverableStates = [
  'DRAFT',
  'MENTOR_REVIEW',
  'REVISED',
  'ACCEPTED',
  'IN_IMPLEMENTATION',
  'IMPLEMENTED',
  'DROPPED',
] as const;
export const applicationStates = ['ADMITTED', 'RESERVE', 'REJECTED', 'CONFIRMED', 'WITHDRAWN'] as const;
/** What partners are to an activity, a course or a programme. */
export const partnerRoles = [
  'FUNDER',
  'PROGRAMME_OWNER',
  'POLICY_PARTNER',
  'PLATFORM',
  'LOCAL_ORGANISER',
  'HOST',
] as const;
/**
 * The surveys that Kolo asks: PULSE after an activity or meeting, SKILL_BEFORE and SKILL_AFTER a programme, HALF_YEAR of a community,
 * COHORT around the end of a cohort and after it, INTERACTION_QUALITY of a city. USED and SYSTEM_START belong to communities.
 */
export const surveyKinds = [
  'PULSE',
  'SKILL_BEFORE',
  'SKILL_AFTER',
  'HALF_YEAR',
  'COHORT',
  'INTERACTION_QUALITY',
] as const;
/**
 * What surveys ask. On a scale of 1 to 5: isolation ("I am alone with this subject at work"), identification ("this subject is part of
 * who I am at work"), timeWorth ("it was worth my time"), candour ("here one can speak openly about what went wrong"), ambition (of
 * the project), interactionQuality (of the city with its public), skill1 … skill9 (the aims of the programme, in their order).
 * Yes or no: newApproach (names a new way of working on a project), contactUsed (used a contact made here for work). toolsUsed: how
 * many tools of work with the public are in use.
 */
export const surveyQuestions = [
  'isolation',
  'identification',
  'timeWorth',
  'candour',
  'ambition',
  'interactionQuality',
  'skill1',
  'skill2',
  'skill3',
  'skill4',
  'skill5',
  'skill6',
  'skill7',
  'skill8',
  'skill9',
  'newApproach',
  'contactUsed',
  'toolsUsed',
] as const;
export const curationCriteria = ['RELIABLE', 'USEFUL', 'RELEVANT'] as const;
export const valueCycles = [
  'ORIENTING',
  'IMMEDIATE',
  'POTENTIAL',
  'APPLIED',
  'REALIZED',
  'TRANSFORMATIVE',
  'ENABLING',
  'STRATEGIC',
] as const;
export const beneficiaryLevels = ['SELF', 'INSTITUTION', 'COUNTRY'] as const;
/** In what the outcome of a plan or a public statistic is counted. */
export const outcomeUnits = [
  'PERCENT',
  'PER_THOUSAND',
  'PERSONS',
  'HOUSEHOLDS',
  'ORGANISATIONS',
  'EVENTS',
  'CASES',
  'POINTS',
  'DAYS',
  'HOURS',
] as const;
/** What may cite or follow the output of a community. */
export const policyDocuments = ['RULE', 'STRATEGY', 'MANDATE'] as const;

export type Channel = (typeof channels)[number];
export type Bandwidth = (typeof bandwidths)[number];
export type SkillLevel = (typeof skillLevels)[number];
export type MembershipLevel = (typeof membershipLevels)[number];
export type LeadershipGroup = (typeof leadershipGroups)[number];
export type LeadershipPhase = (typeof leadershipPhases)[number];
export type SponsorshipKind = (typeof sponsorshipKinds)[number];
export type JoinMotive = (typeof joinMotives)[number];
export type CurationCriterion = (typeof curationCriteria)[number];
export type ActivityTypeCode = (typeof activityTypes)[number];
export type AttendeeLevel = (typeof attendeeLevels)[number];
export type ArtefactKind = (typeof artefactKinds)[number];
export type LectureMode = (typeof lectureModes)[number];
export type CertificateKind = (typeof certificateKinds)[number];
export type CaseStage = (typeof caseStages)[number];
export type DeliverableState = (typeof deliverableStates)[number];
export type PartnerRole = (typeof partnerRoles)[number];
export type SurveyKind = (typeof surveyKinds)[number];
export type SurveyQuestion = (typeof surveyQuestions)[number];
export type ValueCycle = (typeof valueCycles)[number];
export type BeneficiaryLevel = (typeof beneficiaryLevels)[number];
export type OutcomeUnit = (typeof outcomeUnits)[number];
export type PolicyDocument = (typeof policyDocuments)[number];
