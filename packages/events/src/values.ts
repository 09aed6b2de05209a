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
export type ValueCycle = (typeof valueCycles)[number];
export type BeneficiaryLevel = (typeof beneficiaryLevels)[number];
