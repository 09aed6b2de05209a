import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from './community.model.ts';
import { findCommunities } from './community.store.ts';

export const createCommunityLoader = (connection: Connection) =>
  new DataLoader<Id, CommunityRecord | null>(async (ids) => {
    const byId = new Map(
      (await findCommunities(connection, ids)).map((community) => [community._id, community]),
    );
    return ids.map((id) => byId.get(id) ?? null);
  });
