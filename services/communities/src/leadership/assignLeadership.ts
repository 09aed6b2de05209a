import { z } from 'zod';
import { leadershipGroups } from '@kolo/events';
import { idOf, moment, oneOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { refuseUnknownActivity } from '../activity/refuseUnknownActivity.ts';
import { enterCommunity, envelopeOf } from '../community/enterCommunity.ts';
import { membershipOf } from '../membership/membership.store.ts';
import { findPerson } from '../person/person.store.ts';
import { refuseStrangers } from '../person/refuseStrangers.ts';
import { write } from '../write/write.ts';
import { groupsUsedBy } from './groups.ts';
import type { LeadershipRecord } from './leadership.model.ts';
import { mayAssignLeadership } from './leadership.policy.ts';
import { addLeadership, holds } from './leadership.store.ts';
import { phaseFrom } from './phases.ts';

export const assignLeadership = write({
  name: 'assignLeadership',
  input: z.object({
    communityId: idOf('community'),
    personId: idOf('person'),
    group: oneOf(leadershipGroups),
    from: moment.optional(),
    to: moment.optional(),
    activityId: idOf('activity').optional(),
    actsAt: moment.optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { communityId, personId, group } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!mayAssignLeadership(standing)) refuse('NOT_ALLOWED', 'communityId');
    const now = clock.now();
    const from = input.from ?? now;
    if (from > now) refuse('MUST_BE_IN_PAST', 'from');
    if (input.to !== undefined && input.to <= now) refuse('MUST_BE_IN_FUTURE', 'to');
    if (!groupsUsedBy(community).includes(group)) refuse('GROUP_NOT_USED', 'group');
    await refuseStrangers(connection, session, community.tenantId, [{ personId, field: ['personId'] }]);
    if (group !== 'COMMUNITY_KEEPER') {
      const membership = await membershipOf(connection, session, communityId, personId);
      if (membership?.status !== 'ACTIVE') refuse('NOT_A_MEMBER', 'personId');
    }
    if (await holds(connection, session, { communityId, group, personId })) refuse('DUPLICATE', 'personId');

    const activityId = input.activityId ?? null;
    const activity = await refuseUnknownActivity(connection, session, community, input.activityId);
    const actsAt = input.actsAt === undefined ? (activity?.startsAt ?? null) : new Date(input.actsAt);
    const term: LeadershipRecord = {
      _id: newId('leadership'),
      communityId,
      tenantId: community.tenantId,
      personId,
      group,
      from: new Date(from),
      to: input.to === undefined ? null : new Date(input.to),
      current: true,
      activityId,
      phase: activity?.heldAt ? 'HANDOVER' : phaseFrom(now, { activityId, actsAt }),
      actsAt,
      remindedAt: null,
      version: 1,
    };
    await addLeadership(connection, session, term);
    const person = await findPerson(connection, session, personId);
    emit({
      type: 'leadership.assigned',
      ...envelopeOf(community),
      subject: term._id,
      actor: viewer.personId,
      territory: person.territoryId,
      data: {
        personId,
        group,
        from: term.from.toISOString(),
        to: term.to?.toISOString() ?? null,
        activityId,
        phase: term.phase,
      },
    });
    return { leadershipId: term._id, communityId };
  },
});
