import { z } from 'zod';
import { idOf, listOf, oneOf, refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { communityFacts } from '@kolo/standing';
import type { Context } from '../context.ts';
import { partnerRoles } from './programme.model.ts';

export const partnersInput = listOf(
  z.object({ organisationId: idOf('organisation'), role: oneOf(partnerRoles) }),
);

/** Refuses a community that is unknown or another tenant's: to this tenant the two are the same. */
export async function refuseForeignCommunity(
  context: Context,
  tenantId: Id,
  communityId: Id | undefined,
): Promise<void> {
  if (communityId === undefined) return;
  const facts = await communityFacts(context.connection, [communityId]);
  if (facts.get(communityId)?.tenantId !== tenantId) refuse('NOT_FOUND', 'communityId');
}

/** Calendar days compare as text. */
export function refuseEndBeforeStart(startsOn: string, endsOn: string): void {
  if (endsOn < startsOn) refuse('ENDS_BEFORE_START', 'endsOn');
}
