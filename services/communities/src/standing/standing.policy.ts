import type { LeadershipGroup, SponsorshipKind } from '@kolo/events';
import type { Standing } from './standing.ts';

// Who somebody is to a community, in the words of communities.md. Every other policy is built from these.

/** Reads what members write: members, alumni, leaders (keepers may be named before they are members) and curators. */
export const isInside = (standing: Standing): boolean =>
  standing.belongs || standing.leads || standing.isCurator;

/** Takes part now: may write. Alumni may answer, but not open anything new. */
export const takesPart = (standing: Standing): boolean => standing.membership === 'ACTIVE' || standing.leads;

/** Waits to be answered, or was let in late: knows of the community through a letter. */
const wasInvited = (standing: Standing): boolean =>
  standing.membership === 'INVITED' ||
  standing.membership === 'REQUESTED' ||
  standing.membership === 'EXPIRED';

/** Uses the tools of a leadership group: who holds it, and keepers, who step in wherever a group has a gap. */
export const actsAs = (standing: Standing, ...groups: LeadershipGroup[]): boolean =>
  standing.isKeeper || groups.some((group) => standing.groups.includes(group));

/** A host reads of its own staff, a delivery partner of what it delivers (communities.md §8): neither of the whole community. */
const kindsThatCount: readonly SponsorshipKind[] = ['FUNDER', 'PROGRAMME_OWNER', 'POLICY_PARTNER'];

/** Who backs the community, or the tenant as a whole, gets its counts. */
export const countsAsSponsor = ({ isSponsor, sponsorKinds }: Standing): boolean =>
  isSponsor && (sponsorKinds.length === 0 || sponsorKinds.some((kind) => kindsThatCount.includes(kind)));

/** Gets counts, never who said or did what. Who leads an umbrella sees how the communities under it are doing. */
export const readsAggregates = (standing: Standing): boolean =>
  isInside(standing) ||
  standing.isOrganiser ||
  standing.isEvaluator ||
  standing.leadsUmbrella ||
  countsAsSponsor(standing);

/**
 * Whether the community exists for the viewer. What is not open yet is known to those who prepare it; an open one to
 * its own, to those it invited and to persons of the same tenant; to everybody else it does not exist.
 */
export function seesCommunity(standing: Standing): boolean {
  if (isInside(standing) || standing.isOrganiser || standing.isEvaluator || standing.leadsUmbrella)
    return true;
  if (standing.status === 'DRAFT') return false;
  if (standing.isSponsor || standing.isRelay || wasInvited(standing)) return true;
  return standing.isNeighbour && standing.status !== 'ARCHIVED' && standing.membership !== 'REMOVED';
}
