import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { SponsorReviewRecord } from './sponsor-review.model.ts';
import { findReviews } from './sponsor-review.store.ts';

export const createSponsorReviewLoader = (connection: Connection) =>
  new DataLoader<Id, SponsorReviewRecord | null>(async (ids) => {
    const byId = new Map((await findReviews(connection, ids)).map((review) => [review._id, review]));
    return ids.map((id) => byId.get(id) ?? null);
  });
