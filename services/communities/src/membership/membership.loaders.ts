import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { MembershipRecord } from './membership.model.ts';
import { findMemberships, membershipsOfPersons } from './membership.store.ts';

export const createMembershipLoader = (connection: Connection) =>
  new DataLoader<Id, MembershipRecord | null>(async (ids) => {
    const byId = new Map(
      (await findMemberships(connection, ids)).map((membership) => [membership._id, membership]),
    );
    return ids.map((id) => byId.get(id) ?? null);
  });

export const createMembershipsOfPersonLoader = (connection: Connection) =>
  new DataLoader<Id, MembershipRecord[]>(async (personIds) => {
    const byPerson = Map.groupBy(
      await membershipsOfPersons(connection, personIds),
      ({ personId }) => personId,
    );
    return personIds.map((personId) => byPerson.get(personId) ?? []);
  });
