import { z } from 'zod';
import { idOf, listOf, oneOf, refuse } from '@kolo/graphql';
import { changeCommunity } from '../community/community.store.ts';
import { enterCommunity } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { optionalGroups } from './groups.ts';
import { mayAssignLeadership } from './leadership.policy.ts';
import { currentLeadersOf } from './leadership.store.ts';

export const chooseOptionalGroups = write({
  name: 'chooseOptionalGroups',
  input: z.object({
    communityId: idOf('community'),
    groups: listOf(oneOf(optionalGroups), { max: optionalGroups.length }).default([]),
  }),
  async run({ context, input, session }) {
    const { connection } = context;
    const { communityId } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!mayAssignLeadership(standing)) refuse('NOT_ALLOWED', 'communityId');
    const groups = [...new Set(input.groups)];
    const dropped = community.optionalGroups.filter((group) => !(groups as string[]).includes(group));
    const held = await currentLeadersOf(connection, [communityId], session);
    if (held.some(({ group }) => dropped.includes(group))) refuse('GROUP_IS_HELD', 'groups');
    await changeCommunity(connection, session, community, { optionalGroups: groups });
    return { communityId };
  },
});
