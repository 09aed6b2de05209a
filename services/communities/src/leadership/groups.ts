import { leadershipGroups } from '@kolo/events';
import type { LeadershipGroup } from '@kolo/events';
import type { CommunityRecord } from '../community/community.model.ts';

/** Groups that a community uses only when it chose to: later texts know them, the six do not need them. */
export const optionalGroups = ['VALUE_DETECTIVE'] as const satisfies readonly LeadershipGroup[];

const isOptional = (group: LeadershipGroup): boolean =>
  (optionalGroups as readonly LeadershipGroup[]).includes(group);

/** The six groups, and those beyond them that the community chose. */
export const groupsUsedBy = (community: Pick<CommunityRecord, 'optionalGroups'>): LeadershipGroup[] =>
  leadershipGroups.filter((group) => !isOptional(group) || community.optionalGroups.includes(group));
