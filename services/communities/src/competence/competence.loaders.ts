import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { CompetenceStatementRecord } from './competence.model.ts';
import { findStatements } from './competence.store.ts';

export const createCompetenceStatementLoader = (connection: Connection) =>
  new DataLoader<Id, CompetenceStatementRecord | null>(async (ids) => {
    const byId = new Map(
      (await findStatements(connection, ids)).map((statement) => [statement._id, statement]),
    );
    return ids.map((id) => byId.get(id) ?? null);
  });
