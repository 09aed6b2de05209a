import { publishing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import { communityFacts } from '@kolo/standing';
import { nextInSequence } from '../story/story.store.ts';
import { storyEnvelope } from '../story/storyEvent.ts';
import type { AspirationRecord } from './aspiration.model.ts';
import { dueAspirations, markAsked } from './aspiration.store.ts';

const AT_A_TIME = 200;

/**
 * Asks about every hope that has fallen due, once: the question is `aspiration.asked`, which others turn into a message. Finds
 * again what a crash interrupted.
 */
export async function askAspirations({ connection, clock }: Deps): Promise<void> {
  for (;;) {
    const due = await dueAspirations(connection, new Date(clock.now()), AT_A_TIME);
    if (due.length === 0) return;
    const communities = await communityFacts(
      connection,
      due.map(({ communityId }) => communityId),
    );
    for (const aspiration of due) {
      const timezone = communities.get(aspiration.communityId)?.timezone ?? 'UTC';
      await ask({ connection, clock }, aspiration, timezone);
    }
  }
}

async function ask(
  { connection, clock }: Pick<Deps, 'connection' | 'clock'>,
  aspiration: AspirationRecord,
  timezone: string,
): Promise<void> {
  await publishing({ connection, clock }, async ({ session, emit }) => {
    if (!(await markAsked(connection, session, aspiration, new Date(clock.now())))) return;
    const story = await nextInSequence(connection, session, aspiration.storyId);
    emit({
      ...storyEnvelope(story, { standing: { timezone }, actor: null }),
      type: 'aspiration.asked',
      data: {
        stepId: aspiration.stepId,
        dueOn: aspiration.dueAt.toISOString(),
        tellerId: story.tellerId,
      },
    });
  });
}
