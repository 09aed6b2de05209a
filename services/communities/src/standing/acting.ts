import type { ClientSession } from 'mongoose';
import type { Channel } from '@kolo/events';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { PersonRecord } from '../person/person.model.ts';
import { findPerson } from '../person/person.store.ts';
import type { Standing } from './standing.ts';

/** In whose name something is done. */
export interface Acting {
  /** Who does it in the eyes of the community: the actor of its events. */
  person: PersonRecord;
  personId: Id;
  channel: Channel;
}

/**
 * Whether a viewer may act for a person (communities.md §9): a machine that relays e-mail and SMS for the tenant, a keeper
 * for somebody without a connection of their own, and a proxy whom the person named.
 */
export function mayActFor(viewerId: Id | null, standing: Standing, person: PersonRecord): boolean {
  if (standing.isRelay) return true;
  if (viewerId === null) return false;
  if (person.proxyIds.includes(viewerId)) return true;
  return standing.isKeeper && (person.bandwidth === 'NONE' || person.bandwidth === 'SHARED');
}

/** Who acts: the viewer, or the person whom `onBehalfOf` names. Refuses at `onBehalfOf` where that may not be. */
export async function actingPerson(
  context: Context,
  session: ClientSession,
  standing: Standing,
  input: { onBehalfOf?: Id | undefined; channel?: Channel | undefined },
  may: typeof mayActFor = mayActFor,
): Promise<Acting> {
  const { personId: viewerId } = context.viewer;
  const channel = input.channel ?? 'WEB';
  if (input.onBehalfOf === undefined || input.onBehalfOf === viewerId) {
    if (viewerId === null) refuse('REQUIRED', 'onBehalfOf');
    return { person: await findPerson(context.connection, session, viewerId), personId: viewerId, channel };
  }
  const person = await findPerson(context.connection, session, input.onBehalfOf);
  if (!may(viewerId, standing, person)) refuse('NOT_ALLOWED', 'onBehalfOf');
  return { person, personId: person._id, channel };
}
