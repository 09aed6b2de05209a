import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { PersonRecord } from './person.model.ts';
import { findPersons, unknownPerson } from './person.store.ts';

/** What policies ask of a person; never answered itself. */
export const createPersonLoader = (connection: Connection) =>
  new DataLoader<Id, PersonRecord>(async (ids) => {
    const byId = await findPersons(connection, ids);
    return ids.map((id) => byId.get(id) ?? unknownPerson(id));
  });
