import type { ClientSession } from 'mongoose';
import type { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import type { Context } from '../context.ts';
import { contributorFields, enterAsContributor } from '../contribution/contributor.ts';
import type { Contributor } from '../contribution/contributor.ts';
import type { AgendaItemRecord } from './agenda.model.ts';
import { mayPropose, mayVoteFor } from './agenda.policy.ts';
import { findAgendaItem } from './agenda.store.ts';

export const voterFields = { agendaItemId: idOf('agendaitem'), ...contributorFields };

/** Who votes for which item: also by SMS, or through who speaks for the member. */
export async function enterAsVoter(
  context: Context,
  session: ClientSession,
  input: z.output<z.ZodObject<typeof voterFields>>,
): Promise<Contributor & { item: AgendaItemRecord }> {
  const field = 'agendaItemId';
  const item = await findAgendaItem(context.connection, session, input.agendaItemId);
  if (!item) return refuse('NOT_FOUND', field);
  const entry = { communityId: item.communityId, field, inside: true, may: mayPropose };
  const voter = await enterAsContributor(context, session, entry, input);
  if (!mayVoteFor(voter.standing, item)) refuse('WRONG_STATE', field, { state: item.status });
  return { ...voter, item };
}
