import type { ClientSession } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Entered } from '../community/enterCommunity.ts';
import { enterThing } from '../community/enterThing.ts';
import type { Context } from '../context.ts';
import type { Standing } from '../standing/standing.ts';
import type { ExternalMessageRecord } from './message.model.ts';
import { seesMessage } from './message.policy.ts';
import { findMessage } from './message.store.ts';

/** The message that a write is about, in the status that it needs; refuses at `messageId`. */
export async function enterMessage(
  context: Context,
  session: ClientSession,
  messageId: Id,
  status: ExternalMessageRecord['status'],
  may: (standing: Standing) => boolean,
): Promise<Entered & { message: ExternalMessageRecord }> {
  const field = 'messageId';
  const ties = await context.ties();
  const { thing: message, ...entered } = await enterThing(
    context,
    session,
    await findMessage(context.connection, session, messageId),
    { field, sees: (standing, found) => seesMessage(standing, ties, found), may },
  );
  if (message.status !== status) refuse('WRONG_STATE', field, { state: message.status });
  return { ...entered, message };
}
