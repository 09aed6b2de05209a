import DataLoader from 'dataloader';
import { evaluates, hasScope, organises, sponsors } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import type { LeadershipGroup, SponsorshipKind } from '@kolo/events';
import type { Clock, Id } from '@kolo/runtime';
import type { Connection } from 'mongoose';
import type { Standing as KnownStanding } from '@kolo/standing';
import { createCommunityLoader } from '../community/community.loaders.ts';
import type { CommunityRecord } from '../community/community.model.ts';
import { leadershipModel } from '../leadership/leadership.model.ts';
import type { LeadershipRecord } from '../leadership/leadership.model.ts';
import { membershipModel } from '../membership/membership.model.ts';
import type { MembershipRecord } from '../membership/membership.model.ts';
import { belongingStatuses } from '../membership/states.ts';
import type { MembershipStatus } from '../membership/states.ts';
import { findPerson } from '../person/person.store.ts';
import { sponsorshipModel } from '../sponsorship/sponsorship.model.ts';
import type { SponsorshipRecord } from '../sponsorship/sponsorship.model.ts';

/**
 * How the viewer stands to a community: what the policies of this service are written with. The same words as in
 * `@kolo/standing`, from this service's own data, and a little more.
 */
export interface Standing extends Omit<KnownStanding, 'membership'> {
  /** Null for who was never invited, for machines and for the anonymous. */
  membership: MembershipStatus | null;
  membershipId: Id | null;
  /** Groups in which the viewer holds an assignment now. */
  groups: LeadershipGroup[];
  /** Leads the umbrella under which this community stands. */
  leadsUmbrella: boolean;
  /** What the organisations in whose name the viewer sponsors give this community now; none for a sponsor of the tenant alone. */
  sponsorKinds: SponsorshipKind[];
  /** A machine that relays contributions for persons of this tenant. */
  isRelay: boolean;
  /** Belongs to, or holds a role in, another part of the same tenant. */
  isNeighbour: boolean;
}

/** What a viewer is anywhere in this service; asked once a request. */
export interface Ties {
  /** Tenants that identity has the viewer registered in. */
  registeredIn: Id[];
  memberships: MembershipRecord[];
  leaderships: LeadershipRecord[];
  sponsorships: SponsorshipRecord[];
  /** Organisations in whose name the viewer sponsors. */
  sponsoringIds: Id[];
  /** Where the viewer works, as identity tells. */
  worksAtId: Id | null;
}

export interface StandingLoader {
  standing(communityId: Id): Promise<Standing | null>;
  ties(): Promise<Ties>;
}

async function tiesOf(connection: Connection, viewer: Viewer): Promise<Ties> {
  const { personId } = viewer;
  const organisationIds = viewer.roles.flatMap(({ role, organisationId }) =>
    role === 'SPONSOR' && organisationId !== undefined ? [organisationId] : [],
  );
  const [person, memberships, leaderships, sponsorships] = await Promise.all([
    personId === null ? null : findPerson(connection, null, personId),
    personId === null ? [] : membershipModel(connection).find({ personId }).lean<MembershipRecord[]>(),
    personId === null
      ? []
      : leadershipModel(connection).find({ personId, current: true }).lean<LeadershipRecord[]>(),
    organisationIds.length === 0
      ? []
      : sponsorshipModel(connection)
          .find({ organisationId: { $in: organisationIds } })
          .lean<SponsorshipRecord[]>(),
  ]);
  return {
    registeredIn: person?.tenantIds ?? [],
    memberships,
    leaderships,
    sponsorships,
    sponsoringIds: organisationIds,
    worksAtId: person?.organisationId ?? null,
  };
}

/** A sponsorship that has begun and not ended. */
export function inForce({ from, to }: { from: Date; to: Date | null }, now: number): boolean {
  return from.getTime() <= now && (to === null || now < to.getTime());
}

/** The tenants of which the viewer is a part: registered there, by a membership or by a role. */
export function tenantsOf(viewer: Viewer, ties: Ties): Set<Id> {
  const here = ties.memberships.filter(({ open }) => open).map(({ tenantId }) => tenantId);
  const roles = viewer.roles.flatMap(({ tenantId }) => (tenantId === null ? [] : [tenantId]));
  return new Set([
    ...ties.registeredIn,
    ...here,
    ...ties.leaderships.map(({ tenantId }) => tenantId),
    ...roles,
  ]);
}

function standingIn(community: CommunityRecord, viewer: Viewer, ties: Ties, now: number): Standing {
  const { _id: communityId, tenantId, timezone, status } = community;
  const mine = ties.memberships.filter((membership) => membership.communityId === communityId);
  // Somebody who left may have been invited anew: the membership that is open decides, else the newest.
  const membership = mine.find(({ open }) => open) ?? mine.toSorted((a, b) => (a._id < b._id ? 1 : -1))[0];
  const state = membership?.status ?? null;
  const groups = ties.leaderships
    .filter((held) => held.communityId === communityId)
    .map(({ group }) => group);
  const { personId } = viewer;
  const sponsored = ties.sponsorships.filter(
    (held) => held.communityId === communityId && inForce(held, now),
  );
  return {
    communityId,
    tenantId,
    timezone,
    status,
    membership: state,
    membershipId: membership?._id ?? null,
    isMember: state === 'ACTIVE' || state === 'PAUSED',
    belongs: (belongingStatuses as readonly (MembershipStatus | null)[]).includes(state),
    groups,
    isKeeper: groups.includes('COMMUNITY_KEEPER'),
    leads: groups.length > 0,
    isCurator:
      personId !== null &&
      community.curators.some((curator) => curator.personId === personId && curator.to === null),
    isOrganiser: organises(viewer, tenantId),
    isSponsor: sponsors(viewer, tenantId) || sponsored.length > 0,
    sponsorKinds: [...new Set(sponsored.map(({ kind }) => kind))],
    leadsUmbrella:
      community.umbrellaId !== null &&
      ties.leaderships.some((held) => held.communityId === community.umbrellaId),
    isEvaluator: evaluates(viewer, tenantId),
    isRelay:
      hasScope(viewer, 'contributions:relay') && viewer.roles.some((role) => role.tenantId === tenantId),
    isNeighbour: personId !== null && tenantsOf(viewer, ties).has(tenantId),
  };
}

/** Batched and cached for one request. */
export function createStanding(
  connection: Connection,
  viewer: Viewer,
  clock: Clock,
  communities = createCommunityLoader(connection),
): StandingLoader {
  let known: Promise<Ties> | undefined;
  const ties = () => (known ??= tiesOf(connection, viewer));
  const loader = new DataLoader<Id, Standing | null>(async (ids) => {
    const [known, held] = await Promise.all([communities.loadMany(ids), ties()]);
    return known.map((community) => {
      if (community instanceof Error) return community;
      return community && standingIn(community, viewer, held, clock.now());
    });
  });
  return { standing: (communityId) => loader.load(communityId), ties };
}
