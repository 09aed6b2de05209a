import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { SponsorshipRecord } from './sponsorship.model.ts';
import { findSponsorships } from './sponsorship.store.ts';

export const createSponsorshipLoader = (connection: Connection) =>
  new DataLoader<Id, SponsorshipRecord | null>(async (ids) => {
    const byId = new Map(
      (await findSponsorships(connection, ids)).map((sponsorship) => [sponsorship._id, sponsorship]),
    );
    return ids.map((id) => byId.get(id) ?? null);
  });
