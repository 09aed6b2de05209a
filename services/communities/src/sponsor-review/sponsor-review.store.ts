import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { sponsorReviewModel } from './sponsor-review.model.ts';
import type { SponsorReviewRecord } from './sponsor-review.model.ts';

export function findReviews(connection: Connection, ids: readonly Id[]): Promise<SponsorReviewRecord[]> {
  return sponsorReviewModel(connection)
    .find({ _id: { $in: ids } })
    .lean<SponsorReviewRecord[]>();
}

/** The latest review of a sponsorship by its day. */
export async function lastReviewOf(
  connection: Connection,
  sponsorshipId: Id,
): Promise<SponsorReviewRecord | null> {
  const reviews = await sponsorReviewModel(connection).find({ sponsorshipId }).lean<SponsorReviewRecord[]>();
  return reviews.toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))[0] ?? null;
}

/** A page of the reviews of a sponsorship, newest first. */
export function listReviews(
  connection: Connection,
  sponsorshipId: Id,
  after: Id | null,
  limit: number,
): Promise<SponsorReviewRecord[]> {
  return sponsorReviewModel(connection)
    .find({ sponsorshipId, ...(after === null ? {} : { _id: { $lt: after } }) })
    .sort({ _id: -1 })
    .limit(limit)
    .lean<SponsorReviewRecord[]>();
}

export function countReviews(connection: Connection, sponsorshipId: Id): Promise<number> {
  return sponsorReviewModel(connection).countDocuments({ sponsorshipId });
}

export async function addReview(
  connection: Connection,
  session: ClientSession,
  review: SponsorReviewRecord,
): Promise<void> {
  await sponsorReviewModel(connection).insertMany([review], { session });
}
