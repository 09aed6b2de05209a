import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Viewer } from '@kolo/auth';
import type { Id } from '@kolo/runtime';
import type { AgendaItemRecord } from './agenda.model.ts';
import { findAgendaItems } from './agenda.store.ts';
import { votedFor } from './vote.store.ts';

export const createAgendaItemLoader = (connection: Connection) =>
  new DataLoader<Id, AgendaItemRecord | null>(async (ids) => {
    const byId = new Map((await findAgendaItems(connection, ids)).map((item) => [item._id, item]));
    return ids.map((id) => byId.get(id) ?? null);
  });

/** Whether the viewer voted for an agenda item. */
export const createViewerVoteLoader = (connection: Connection, { personId }: Viewer) =>
  new DataLoader<Id, boolean>(async (ids) => {
    const voted = personId === null ? new Set<Id>() : await votedFor(connection, personId, ids);
    return ids.map((id) => voted.has(id));
  });
