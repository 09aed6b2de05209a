import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import { evaluates, organises, sponsors } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import type { SponsorshipKind } from '@kolo/events';
import type { Clock, Id } from '@kolo/runtime';
import { belongingStatuses, decisive, memberStatuses } from './membershipStatus.ts';
import type { MembershipStatus } from './membershipStatus.ts';
import { communityRows, curatorRows, leadershipRows, membershipRows, sponsorshipRows } from './rows.ts';
import type { CommunityKind, CommunityStatus } from './rows.ts';

/** What other services know of a community. */
export interface CommunityFacts {
  communityId: Id;
  tenantId: Id;
  /** IANA zone in which the community counts its days. */
  timezone: string;
  status: CommunityStatus;
  kind: CommunityKind;
  /** The community under which it is; null for one that is under none. */
  umbrellaId: Id | null;
  createdAt: Date;
}

/** How a viewer stands to a community: what policies of other services are written with. */
export interface Standing {
  communityId: Id;
  tenantId: Id;
  timezone: string;
  status: CommunityStatus;
  /** Null for who was never invited, for machines and for the anonymous. */
  membership: MembershipStatus | null;
  /** ACTIVE or PAUSED. */
  isMember: boolean;
  /** A member or an alumnus. */
  belongs: boolean;
  /** Holds a COMMUNITY_KEEPER assignment. */
  isKeeper: boolean;
  /** Holds an assignment in any leadership group. */
  leads: boolean;
  isCurator: boolean;
  /** Organises the tenant of the community. */
  isOrganiser: boolean;
  /** Sponsors the tenant, or in the name of an organisation whose sponsorship of this community is in force. */
  isSponsor: boolean;
  /** As what the viewer's organisations sponsor it now; none for who sponsors the tenant as a whole. */
  sponsorKinds: SponsorshipKind[];
  /** Evaluates the tenant of the community. */
  isEvaluator: boolean;
}

/** What is known of some communities, by id. One that is unknown so far is missing. */
export async function communityFacts(
  connection: Connection,
  ids: readonly Id[],
): Promise<Map<Id, CommunityFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await communityRows(connection)
    .find({ _id: { $in: [...new Set(ids)] } })
    .lean();
  return new Map(
    rows.flatMap(({ _id, tenantId, timezone, status, kind, umbrellaId, createdAt }) =>
      tenantId === null || kind === null || createdAt === null
        ? []
        : [[_id, { communityId: _id, tenantId, timezone, status, kind, umbrellaId, createdAt }] as const],
    ),
  );
}

/** How the viewer stands to some communities, in the order of `ids`; null where a community is unknown. */
export async function standingOf(
  connection: Connection,
  viewer: Viewer,
  clock: Clock,
  ids: readonly Id[],
): Promise<(Standing | null)[]> {
  const facts = await communityFacts(connection, ids);
  const known = [...facts.keys()];
  const personal = await personalStanding(
    connection,
    viewer.kind === 'PERSON' ? viewer.personId : null,
    known,
  );
  const sponsored = await sponsoredBy(connection, viewer, clock, known);
  return ids.map((id) => {
    const community = facts.get(id);
    if (!community) return null;
    const { tenantId, timezone, status } = community;
    return {
      communityId: id,
      tenantId,
      timezone,
      status,
      ...personal(id),
      isOrganiser: organises(viewer, tenantId),
      isSponsor: sponsors(viewer, tenantId) || sponsored.has(id),
      sponsorKinds: sponsored.get(id) ?? [],
      isEvaluator: evaluates(viewer, tenantId),
    };
  });
}

/** `standingOf`, batched and cached for one request. */
export function createStandingLoader(
  connection: Connection,
  viewer: Viewer,
  clock: Clock,
): DataLoader<Id, Standing | null> {
  return new DataLoader((ids) => standingOf(connection, viewer, clock, ids));
}

type Personal = Pick<Standing, 'membership' | 'isMember' | 'belongs' | 'isKeeper' | 'leads' | 'isCurator'>;

async function personalStanding(
  connection: Connection,
  personId: Id | null,
  communityIds: Id[],
): Promise<(communityId: Id) => Personal> {
  const nobody: Personal = {
    membership: null,
    isMember: false,
    belongs: false,
    isKeeper: false,
    leads: false,
    isCurator: false,
  };
  if (personId === null || communityIds.length === 0) return () => nobody;
  const mine = { personId, communityId: { $in: communityIds } };
  const [memberships, leaderships, curators] = await Promise.all([
    membershipRows(connection).find(mine).lean(),
    leadershipRows(connection)
      .find({ ...mine, ended: false })
      .lean(),
    curatorRows(connection)
      .find({ _id: { $in: communityIds.map((id) => `${id}|${personId}`) } })
      .lean(),
  ]);
  return (id) => {
    const groups = leaderships.filter((row) => row.communityId === id).map((row) => row.group);
    const membership = decisive(memberships.filter((row) => row.communityId === id));
    return {
      membership,
      isMember: membership !== null && memberStatuses.includes(membership),
      belongs: membership !== null && belongingStatuses.includes(membership),
      isKeeper: groups.includes('COMMUNITY_KEEPER'),
      leads: groups.length > 0,
      isCurator: curators.some((row) => row.communityId === id && row.appointed),
    };
  };
}

/** The communities that are sponsored, now, by an organisation in whose name the viewer sponsors. */
export async function communitiesSponsoredBy(
  connection: Connection,
  viewer: Viewer,
  clock: Clock,
): Promise<Id[]> {
  return [...(await sponsoredBy(connection, viewer, clock)).keys()];
}

/** The same, with the kinds of the sponsorships. */
async function sponsoredBy(
  connection: Connection,
  viewer: Viewer,
  clock: Clock,
  among?: readonly Id[],
): Promise<Map<Id, SponsorshipKind[]>> {
  const organisationIds = viewer.roles.flatMap(({ role, organisationId }) =>
    role === 'SPONSOR' && organisationId !== undefined ? [organisationId] : [],
  );
  if (organisationIds.length === 0 || among?.length === 0) return new Map();
  const rows = await sponsorshipRows(connection)
    .find({ organisationId: { $in: organisationIds }, ...(among ? { communityId: { $in: among } } : {}) })
    .lean();
  const now = clock.now();
  const inForce = rows.filter(({ from, to }) => from.getTime() <= now && (to === null || now < to.getTime()));
  const byCommunity = Map.groupBy(inForce, ({ communityId }) => communityId);
  return new Map(
    [...byCommunity].map(([communityId, theirs]) => [
      communityId,
      [...new Set(theirs.map(({ kind }) => kind))].sort(),
    ]),
  );
}
