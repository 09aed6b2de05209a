import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { LeadershipGroup, SponsorshipKind } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { MembershipStatus } from './membershipStatus.ts';

export type CommunityKind = 'PRACTICE' | 'NETWORK';
export type CommunityStatus = 'DRAFT' | 'OPEN' | 'ACTIVE' | 'DORMANT' | 'ARCHIVED';

/** `version` says which event a row stands at; see `versionOf` in apply.ts. */
interface Versioned {
  _id: Id;
  version: string;
}

/** Status, kind and umbrella change one by one: each has the version of the event that told it, '' where none did so far. */
export interface CommunityRow extends Versioned {
  tenantId: Id | null;
  timezone: string;
  status: CommunityStatus;
  statusVersion: string;
  kind: CommunityKind | null;
  kindVersion: string;
  umbrellaId: Id | null;
  umbrellaVersion: string;
  /** Null until `community.created` arrives; until then the community is unknown. */
  createdAt: Date | null;
}

export interface MembershipRow extends Versioned {
  communityId: Id;
  personId: Id;
  status: MembershipStatus;
}

export interface LeadershipRow extends Versioned {
  communityId: Id;
  personId: Id;
  group: LeadershipGroup;
  ended: boolean;
}

/** `_id` is `<community>|<person>`. */
export interface CuratorRow extends Versioned {
  communityId: Id;
  personId: Id;
  appointed: boolean;
}

export interface SponsorshipRow extends Versioned {
  communityId: Id;
  organisationId: Id;
  kind: SponsorshipKind;
  from: Date;
  to: Date | null;
}

const id = { type: String, required: true };
const versioned = { _id: id, version: id };
const rowsOf = (collection: string) => ({ versionKey: false as const, collection });

const community = new Schema(
  {
    ...versioned,
    ...{ tenantId: String, timezone: String, status: String, statusVersion: String },
    ...{ kind: String, kindVersion: String, umbrellaId: String, umbrellaVersion: String },
    createdAt: Date,
  },
  rowsOf('standing_communities'),
);

const membership = new Schema(
  { ...versioned, communityId: id, personId: id, status: String },
  rowsOf('standing_memberships'),
);
// The viewer's standing in some communities; all communities of a person.
membership.index({ personId: 1, communityId: 1 });
// The members of a community.
membership.index({ communityId: 1, status: 1 });

const leadership = new Schema(
  { ...versioned, communityId: id, personId: id, group: String, ended: Boolean },
  rowsOf('standing_leaderships'),
);
// The viewer's assignments in some communities; all communities that a person keeps.
leadership.index({ personId: 1, communityId: 1 });

// Read by `_id` alone.
const curator = new Schema(
  { ...versioned, communityId: id, personId: id, appointed: Boolean },
  rowsOf('standing_curators'),
);

const sponsorship = new Schema(
  { ...versioned, communityId: id, organisationId: id, kind: String, from: Date, to: Date },
  rowsOf('standing_sponsorships'),
);
// Whether a viewer's organisation sponsors some communities.
sponsorship.index({ organisationId: 1, communityId: 1 });

function model<Row>(connection: Connection, name: string, schema: Schema): Model<Row> {
  return (
    (connection.models[name] as Model<Row> | undefined) ?? connection.model<Row>(name, schema as Schema<Row>)
  );
}

export const communityRows = (connection: Connection) =>
  model<CommunityRow>(connection, 'StandingCommunity', community);
export const membershipRows = (connection: Connection) =>
  model<MembershipRow>(connection, 'StandingMembership', membership);
export const leadershipRows = (connection: Connection) =>
  model<LeadershipRow>(connection, 'StandingLeadership', leadership);
export const curatorRows = (connection: Connection) =>
  model<CuratorRow>(connection, 'StandingCurator', curator);
export const sponsorshipRows = (connection: Connection) =>
  model<SponsorshipRow>(connection, 'StandingSponsorship', sponsorship);

/** Registers the collections of the read model, so that a service's migration builds their indexes. */
export function registerStandingModels(connection: Connection): void {
  for (const rows of [communityRows, membershipRows, leadershipRows, curatorRows, sponsorshipRows])
    rows(connection);
}
