export { applyToStanding } from './apply.ts';
export { membershipStatuses } from './membershipStatus.ts';
export type { MembershipStatus } from './membershipStatus.ts';
export {
  activeMembersOf,
  communitiesOf,
  keepsCommunityOf,
  leadershipGroupsOf,
  shareCommunity,
} from './persons.ts';
export type { PersonInCommunity } from './persons.ts';
export { registerStandingModels } from './rows.ts';
export type { CommunityKind, CommunityStatus } from './rows.ts';
export { communitiesSponsoredBy, communityFacts, createStandingLoader, standingOf } from './standing.ts';
export type { CommunityFacts, Standing } from './standing.ts';
