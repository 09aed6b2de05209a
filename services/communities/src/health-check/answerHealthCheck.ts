import { z } from 'zod';
import { integer, refuse } from '@kolo/graphql';
import { halfYear } from '../community/localDay.ts';
import { enterAsMember, ownMembershipFields } from '../membership/enterAsMember.ts';
import { write } from '../write/write.ts';
import { factorFields } from './health-check.model.ts';
import type { SuccessFactor } from './health-check.model.ts';
import { storeAnswer } from './health-check.store.ts';

const score = integer(1, 5);
const scores = z.object(
  Object.fromEntries(factorFields.map((field) => [field, score])) as Record<SuccessFactor, typeof score>,
);

export const answerHealthCheck = write({
  name: 'answerHealthCheck',
  input: z.object({ ...ownMembershipFields, scores }),
  async run({ context, input, session }) {
    const { community, membership, person, field } = await enterAsMember(context, session, input);
    if (membership.status !== 'ACTIVE') refuse('WRONG_STATE', field, { state: membership.status });
    const now = context.clock.now();
    const period = halfYear(now, community.timezone);
    await storeAnswer(context.connection, session, {
      communityId: community._id,
      personId: person._id,
      period,
      scores: input.scores,
      at: new Date(now),
    });
    return { period, communityId: community._id };
  },
});
