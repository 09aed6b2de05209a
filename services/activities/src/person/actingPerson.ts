import type { ClientSession } from 'mongoose';
import type { z } from 'zod';
import { channels } from '@kolo/events';
import type { Channel } from '@kolo/events';
import { idOf, oneOf, refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { keepsCommunityOf } from '@kolo/standing';
import type { Context } from '../context.ts';
import { mayActFor, relaysFor } from './acting.ts';
import type { PersonRecord } from './person.model.ts';
import { findPerson } from './person.store.ts';
import { refuseStrangers } from './refuseStrangers.ts';

/** What an input has that somebody may enter in the name of another. */
export const actingInput = { channel: oneOf(channels).optional(), onBehalfOf: idOf('person').optional() };

type ActingInput = z.output<z.ZodObject<typeof actingInput>>;

/** Who acts in the eyes of Kolo, also when somebody else types it in. */
export interface ActingPerson {
  person: PersonRecord;
  channel: Channel;
  isOwn: boolean;
}

/**
 * Who acts: the viewer, or the person named by `onBehalfOf`, for whom a relay, a named proxy, a keeper or who organises may speak.
 * Refuses at `field` whoever does not see the thing: unless they speak for the person, it does not exist for them.
 */
export async function actingPerson(
  context: Context,
  session: ClientSession,
  {
    tenantId,
    field,
    isSeen,
    organises,
  }: { tenantId: Id; field: string; isSeen: boolean; organises: boolean },
  input: ActingInput,
): Promise<ActingPerson> {
  const { connection, viewer } = context;
  const { onBehalfOf } = input;
  if (onBehalfOf === undefined || onBehalfOf === viewer.personId) {
    if (viewer.personId === null && relaysFor(viewer, tenantId)) return refuse('REQUIRED', 'onBehalfOf');
    if (viewer.personId === null || !isSeen) return refuse('NOT_FOUND', field);
    const person = await findPerson(connection, viewer.personId, session);
    return { person, channel: input.channel ?? 'WEB', isOwn: true };
  }
  const person = await findPerson(connection, onBehalfOf, session);
  const keeps =
    isSeen && viewer.personId !== null && (await keepsCommunityOf(connection, viewer.personId, onBehalfOf));
  if (!organises && !mayActFor(viewer, tenantId, person, keeps)) {
    return isSeen ? refuse('NOT_ALLOWED', 'onBehalfOf') : refuse('NOT_FOUND', field);
  }
  if (!isSeen && !person.tenantIds.includes(tenantId)) return refuse('NOT_FOUND', field);
  await refuseStrangers(connection, session, tenantId, [{ personId: onBehalfOf, field: ['onBehalfOf'] }]);
  return { person, channel: input.channel ?? 'PROXY', isOwn: false };
}
