import type { ClientSession } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { hasToDoWith } from '../activity-type/activityType.policy.ts';
import type { Context } from '../context.ts';
import type { HubRecord } from './hub.model.ts';
import { hubById } from './hub.store.ts';

/** A hub for a write; refuses at `hubId` whoever it does not exist for. */
export async function knownHub(context: Context, session: ClientSession, hubId: Id): Promise<HubRecord> {
  const hub = await hubById(context.connection, hubId, session);
  if (!hub || !hasToDoWith(await context.reach(), hub.tenantId)) return refuse('NOT_FOUND', 'hubId');
  return hub;
}

/** What the events of a hub say of it. */
export const factsOf = ({ networkId, organisationId, territoryId }: HubRecord) => ({
  hubNetworkId: networkId,
  organisationId,
  territoryId,
});
