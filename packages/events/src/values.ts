import { z } from 'zod';
import { isId } from '@kolo/runtime';
import type { IdPrefix } from '@kolo/runtime';

// The small vocabularies that more than one service writes into events. The same words stand in the schemas.

export const id = (prefix: IdPrefix) => z.string().refine((value) => isId(prefix, value), `is no ${prefix} id`);
export const instant = z.iso.datetime({ precision: 3 });
export const day = z.iso.date();

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
export type JoinMotive = (typeof joinMotives)[number];
export type CurationCriterion = (typeof curationCriteria)[number];
export type ValueCycle = (typeof valueCycles)[number];
export type BeneficiaryLevel = (typeof beneficiaryLevels)[number];
