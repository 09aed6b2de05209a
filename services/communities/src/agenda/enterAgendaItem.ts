import type { ClientSession } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { Entered } from '../community/enterCommunity.ts';
import { enterThing } from '../community/enterThing.ts';
import type { Context } from '../context.ts';
import type { Standing } from '../standing/standing.ts';
import type { AgendaItemRecord } from './agenda.model.ts';
import { seesItem } from './agenda.policy.ts';
import { findAgendaItem } from './agenda.store.ts';

/** The agenda item that a leader's write is about; refuses at `agendaItemId`. */
export async function enterAgendaItem(
  context: Context,
  session: ClientSession,
  agendaItemId: Id,
  may: (standing: Standing, item: AgendaItemRecord) => boolean,
): Promise<Entered & { item: AgendaItemRecord }> {
  const { thing, ...entered } = await enterThing(
    context,
    session,
    await findAgendaItem(context.connection, session, agendaItemId),
    { field: 'agendaItemId', sees: seesItem, may },
  );
  return { ...entered, item: thing };
}
