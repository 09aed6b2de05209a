import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { sponsorshipModel } from './sponsorship.model.ts';
import type { SponsorshipRecord } from './sponsorship.model.ts';

export function findSponsorships(connection: Connection, ids: readonly Id[]): Promise<SponsorshipRecord[]> {
  return sponsorshipModel(connection)
    .find({ _id: { $in: ids } })
    .lean<SponsorshipRecord[]>();
}

export function findSponsorship(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<SponsorshipRecord | null> {
  return sponsorshipModel(connection).findById(id).session(session).lean<SponsorshipRecord>();
}

/** Past ones too, in the order of their confirmation. */
export async function sponsorshipsOf(
  connection: Connection,
  communityId: Id,
  session: ClientSession | null = null,
): Promise<SponsorshipRecord[]> {
  const found = await sponsorshipModel(connection)
    .find({ communityId })
    .limit(500)
    .session(session)
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

/** Changes a sponsorship as it was read in this transaction; answers its new version. */
export async function changeSponsorship(
  connection: Connection,
  session: ClientSession,
  { _id, version }: Pick<SponsorshipRecord, '_id' | 'version'>,
  change: Partial<SponsorshipRecord>,
): Promise<number> {
  const next = version + 1;
  const { matchedCount } = await sponsorshipModel(connection).updateOne(
    { _id, version },
    { $set: { ...change, version: next } },
    { session },
  );
  if (matchedCount !== 1) throw new Error(`The sponsorship ${_id} was not read in this transaction`);
  return next;
}

/** Sponsorships whose end has come and was not told of. */
export function sponsorshipsOver(
  connection: Connection,
  now: number,
  limit: number,
): Promise<SponsorshipRecord[]> {
  return sponsorshipModel(connection)
    .find({ endedAt: null, to: { $ne: null, $lte: new Date(now) } })
    .limit(limit)
    .lean<SponsorshipRecord[]>();
}

/** Sponsorships in force that are reviewed by a day. */
export async function reviewsBy(connection: Connection, day: string): Promise<SponsorshipRecord[]> {
  const found = await sponsorshipModel(connection)
    .find({ endedAt: null, nextReviewOn: { $ne: null, $lte: day } })
    .lean<SponsorshipRecord[]>();
  return found.filter(({ nextReviewOn, reviewToldFor }) => nextReviewOn !== reviewToldFor);
}
