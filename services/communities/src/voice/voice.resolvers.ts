import { badUserInput, pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { daysBefore } from '../community/localDay.ts';
import type { Context } from '../context.ts';
import type { MembershipRecord } from '../membership/membership.model.ts';
import { countMemberships, listMemberships } from '../membership/membership.store.ts';
import type { MembershipFilter } from '../membership/membership.store.ts';
import { noteVoices } from './noteVoices.ts';
import { attendeesOf, heardAt, heardSince } from './voice.store.ts';

const MOST_DAYS = 366;

/** Active members who have not been heard: of those who attended an activity, at it; else in the last days. */
async function silent(
  { _id: communityId, timezone }: CommunityRecord,
  { days, activity }: { days: number; activity?: Id | null },
  { connection, clock }: Context,
): Promise<MembershipFilter> {
  const active = { communityId, status: 'ACTIVE' as const };
  if (activity) {
    const heard = new Set(await heardAt(connection, communityId, activity));
    const attended = await attendeesOf(connection, communityId, activity);
    return { ...active, personId: { $in: attended.filter((personId) => !heard.has(personId)) } };
  }
  const since = new Date(daysBefore(clock.now(), timezone, days));
  return { ...active, personId: { $nin: await heardSince(connection, communityId, since) } };
}

export const voiceResolvers = {
  Mutation: { noteVoices },
  NoteVoicesPayload: {
    community: ({ communityId }: { communityId?: Id }, _: unknown, context: Context) =>
      communityId === undefined ? null : context.loaders.community.load(communityId),
  },
  Community: {
    silentMembers: async (
      community: CommunityRecord,
      args: PageArgs & { days: number; activity?: Id | null },
      context: Context,
    ) => {
      if (args.days < 1 || args.days > MOST_DAYS)
        throw badUserInput(`\`days\` lies between 1 and ${MOST_DAYS}.`);
      const filter = await silent(community, args, context);
      return pageOf<MembershipRecord>(args, {
        read: (after, limit) => listMemberships(context.connection, filter, after, limit),
        keyOf: ({ _id }) => _id,
        count: () => countMemberships(context.connection, filter),
      });
    },
  },
};
