import type { Step } from '../world.ts';
import { activitySteps } from './activities.ts';
import { contributionSteps, foundingSteps, lastCommunitySteps, membershipSteps } from './communities.ts';
import { identitySteps, lastIdentitySteps } from './identity.ts';
import { organisingSteps } from './organising.ts';
import { leadershipSteps } from './leadership.ts';
import { valueSteps } from './value.ts';

/** Every mutation once, in an order in which each can succeed. */
export const script: readonly Step[] = [
  ...identitySteps,
  ...foundingSteps,
  ...membershipSteps,
  ...contributionSteps,
  ...activitySteps,
  ...leadershipSteps,
  ...organisingSteps,
  ...valueSteps,
  ...lastIdentitySteps,
  ...lastCommunitySteps,
];
