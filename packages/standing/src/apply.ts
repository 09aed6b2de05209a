import type { ClientSession, Connection, Model } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import { communityRows, curatorRows, leadershipRows, membershipRows, sponsorshipRows } from './rows.ts';
import type { CommunityRow, CuratorRow, LeadershipRow, MembershipRow, SponsorshipRow } from './rows.ts';
import { statusAfter } from './membershipStatus.ts';

/**
 * Brings the read model up to date with a batch of events, inside the consumer's transaction. The events may come in any
 * order, repeatedly and mixed with types that standing is not made of: the newest one of each thing decides.
 */
export async function applyToStanding(
  connection: Connection,
  events: readonly AnyKoloEvent[],
  session: ClientSession,
): Promise<void> {
  const rows = rowsOf(events);
  // One after the other: a transaction carries one command at a time.
  await merge(communityRows(connection), rows.communities, newerCommunity, session);
  await merge(membershipRows(connection), rows.memberships, newer, session);
  await merge(leadershipRows(connection), rows.leaderships, newer, session);
  await merge(curatorRows(connection), rows.curators, newer, session);
  await merge(sponsorshipRows(connection), rows.sponsorships, newer, session);
}

/**
 * Sorts events of one thing as text: by what is final, by the aggregate's own counter, then by time, and by id so that
 * two that share both still end the same way everywhere.
 */
function versionOf(event: AnyKoloEvent, final = false): string {
  const sequence = String(event.sequence).padStart(12, '0');
  return `${final ? '1' : '0'}${sequence}|${event.time}|${event.id}`;
}

interface Rows {
  communities: CommunityRow[];
  memberships: MembershipRow[];
  leaderships: LeadershipRow[];
  curators: CuratorRow[];
  sponsorships: SponsorshipRow[];
}

function rowsOf(events: readonly AnyKoloEvent[]): Rows {
  const rows: Rows = { communities: [], memberships: [], leaderships: [], curators: [], sponsorships: [] };
  for (const event of events) addRow(rows, event);
  return rows;
}

function addRow(rows: Rows, event: AnyKoloEvent): void {
  const { community: communityId, subject: _id } = event;
  if (communityId === null) return;
  const version = versionOf(event);
  switch (event.type) {
    case 'community.created':
    case 'community.statusChanged':
    case 'community.kindChanged':
    case 'community.umbrellaChanged':
      rows.communities.push(communityRow(event, version));
      return;
    case 'membership.invited':
    case 'membership.accepted':
    case 'membership.declined':
    case 'membership.expired':
    case 'membership.paused':
    case 'membership.resumed':
    case 'membership.becameAlumnus':
    case 'membership.left':
    case 'membership.removed': {
      const { personId } = event.data;
      rows.memberships.push({ _id, version, communityId, personId, status: statusAfter[event.type] });
      return;
    }
    case 'leadership.assigned':
    case 'leadership.ended': {
      // An assignment that ended does not begin again: a new one has a new id.
      const ended = event.type === 'leadership.ended';
      const { personId, group } = event.data;
      rows.leaderships.push({ _id, version: versionOf(event, ended), communityId, personId, group, ended });
      return;
    }
    case 'curator.appointed':
    case 'curator.dismissed': {
      const { personId } = event.data;
      const appointed = event.type === 'curator.appointed';
      rows.curators.push({ _id: `${communityId}|${personId}`, version, communityId, personId, appointed });
      return;
    }
    case 'sponsorship.confirmed':
    case 'sponsorship.ended': {
      // One that ended does not go on: a renewal has an id of its own.
      const sponsorshipVersion = versionOf(event, event.type === 'sponsorship.ended');
      const { organisationId, kind, from, to } = event.data;
      const term = { from: new Date(from), to: to === null ? null : new Date(to) };
      rows.sponsorships.push({
        _id,
        version: sponsorshipVersion,
        communityId,
        organisationId,
        kind,
        ...term,
      });
      return;
    }
    default:
      // Everything else that happens leaves standing as it was.
      return;
  }
}

function newer<Row extends { version: string }>(a: Row, b: Row): Row {
  return a.version < b.version ? b : a;
}

type CommunityEvent = Extract<
  AnyKoloEvent,
  {
    type:
      'community.created' | 'community.statusChanged' | 'community.kindChanged' | 'community.umbrellaChanged';
  }
>;

/** What one event tells of a community; nothing of the rest. */
function communityRow(event: CommunityEvent, version: string): CommunityRow {
  const { subject, tenant, timezone, time } = event;
  const untold = { status: 'DRAFT', statusVersion: '', kind: null, kindVersion: '' } as const;
  const row: CommunityRow = {
    ...{ _id: subject, version, tenantId: tenant, timezone },
    ...{ ...untold, umbrellaId: null, umbrellaVersion: '', createdAt: null },
  };
  switch (event.type) {
    case 'community.created':
      return { ...row, kind: event.data.kind, kindVersion: version, createdAt: new Date(time) };
    case 'community.statusChanged':
      return { ...row, status: event.data.to, statusVersion: version };
    case 'community.kindChanged':
      return { ...row, kind: event.data.to, kindVersion: version };
    case 'community.umbrellaChanged':
      return { ...row, umbrellaId: event.data.to, umbrellaVersion: version };
  }
}

/** Each thing as the newest event left it that tells of it. */
function newerCommunity(a: CommunityRow, b: CommunityRow): CommunityRow {
  const { status, statusVersion } = a.statusVersion < b.statusVersion ? b : a;
  const { kind, kindVersion } = a.kindVersion < b.kindVersion ? b : a;
  const { umbrellaId, umbrellaVersion } = a.umbrellaVersion < b.umbrellaVersion ? b : a;
  return {
    ...newer(a, b),
    ...{ status, statusVersion, kind, kindVersion, umbrellaId, umbrellaVersion },
    createdAt: a.createdAt ?? b.createdAt,
  };
}

/**
 * Folds rows into a collection: one read, one insert of what is new, one batch of replacements. (An upsert guarded by the
 * version would insert a second time where a newer row lies, and its duplicate key would end the transaction.)
 */
async function merge<Row extends { _id: string; version: string }>(
  rows: Model<Row>,
  changes: readonly Row[],
  fold: (a: Row, b: Row) => Row,
  session: ClientSession,
): Promise<void> {
  if (changes.length === 0) return;
  const wanted = new Map<string, Row>();
  for (const change of changes) {
    const other = wanted.get(change._id);
    wanted.set(change._id, other ? fold(other, change) : change);
  }
  const collection = rows.collection;
  const known = await collection.find({ _id: { $in: [...wanted.keys()] as never[] } }, { session }).toArray();
  const replacements = (known as unknown as Row[]).flatMap((row) => {
    const folded = fold(row, wanted.get(row._id) ?? row);
    wanted.delete(row._id);
    return differs(row, folded)
      ? [{ replaceOne: { filter: { _id: row._id as never }, replacement: folded } }]
      : [];
  });
  if (wanted.size > 0) await collection.insertMany([...wanted.values()] as never[], { session });
  if (replacements.length > 0) await collection.bulkWrite(replacements, { session });
}

const differs = (a: object, b: object): boolean => JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b));
const sorted = (row: object) => Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1));
