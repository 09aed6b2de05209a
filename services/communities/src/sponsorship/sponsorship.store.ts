import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { sponsorshipModel } from './sponsorship.model.ts';
import type { SponsorshipRecord } from './sponsorship.model.ts';

export function findSponsorships(connection: Connection, ids: readonly Id[]): Promise<SponsorshipRecord[]> {
  return sponsorshipModel(connection)
    .find({ _id: { $in: ids } })
    .lean<SponsorshipRecord[]>();
}

export async function sponsorshipsOf(connection: Connection, communityId: Id): Promise<SponsorshipRecord[]> {
  const found = await sponsorshipModel(connection)
    .find({ communityId })
    .limit(500)
    .lean<SponsorshipRecord[]>();
  return found.toSorted((a, b) => (a._id < b._id ? -1 : 1));
}

export async function addSponsorship(
  connection: Connection,
  session: ClientSession,
  sponsorship: SponsorshipRecord,
): Promise<void> {
  await sponsorshipModel(connection).insertMany([sponsorship], { session });
}
