import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { LeadershipRecord } from './leadership.model.ts';
import { currentLeadersOf, findLeaderships } from './leadership.store.ts';

export const createLeadershipLoader = (connection: Connection) =>
  new DataLoader<Id, LeadershipRecord | null>(async (ids) => {
    const byId = new Map((await findLeaderships(connection, ids)).map((term) => [term._id, term]));
    return ids.map((id) => byId.get(id) ?? null);
  });

/** The terms in force in a community. */
export const createLeadersOfLoader = (connection: Connection) =>
  new DataLoader<Id, LeadershipRecord[]>(async (communityIds) => {
    const byCommunity = Map.groupBy(
      await currentLeadersOf(connection, communityIds),
      ({ communityId }) => communityId,
    );
    return communityIds.map((id) => byCommunity.get(id) ?? []);
  });
