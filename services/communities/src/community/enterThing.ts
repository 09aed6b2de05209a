import type { ClientSession } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { Standing } from '../standing/standing.ts';
import { enterCommunity } from './enterCommunity.ts';
import type { Entered } from './enterCommunity.ts';

/**
 * A thing of a community that a write is about, and the community with it. Refuses at `field`: as if absent where the viewer
 * does not see it, NOT_ALLOWED where they see it and may not do this.
 */
export async function enterThing<Thing extends { communityId: Id }>(
  context: Context,
  session: ClientSession,
  thing: Thing | null,
  options: {
    field: string;
    sees: (standing: Standing, thing: Thing) => boolean;
    may: (standing: Standing, thing: Thing) => boolean;
  },
): Promise<Entered & { thing: Thing }> {
  const { field, sees, may } = options;
  if (!thing) return refuse('NOT_FOUND', field);
  const entered = await enterCommunity(context, session, thing.communityId, { field });
  const { standing } = entered;
  if (!sees(standing, thing)) refuse('NOT_FOUND', field);
  if (!may(standing, thing)) refuse('NOT_ALLOWED', field);
  return { ...entered, thing };
}
