import { z } from 'zod';
import { calendarDay, idOf, oneOf, refuse, report, text } from '@kolo/graphql';
import type { Day } from '../indicator/local-day.ts';
import { stillBelongs } from '../person/tellerFor.ts';
import { checkPersonsNamed } from '../story/checkPersonsNamed.ts';
import { ownStory } from '../story/loadStory.ts';
import { changeInput, documentInput, effectList, refList } from '../story/stepInput.ts';
import type { StepRecord, StoryRecord } from '../story/story.model.ts';
import { changeStory } from '../story/story.store.ts';
import { storyEnvelope } from '../story/storyEvent.ts';
import { submit, workplaceOf } from '../story/submitStory.ts';
import { today } from '../story/today.ts';
import { contributionChannels } from '../story/values.ts';
import { defineValueWrite } from '../write.ts';
import { aspirationOutcomes } from './aspiration.model.ts';
import type { AspirationOutcome, AspirationRecord } from './aspiration.model.ts';
import { aspirationsOf, changeAspiration, insertAspirations } from './aspiration.store.ts';
import { toldNow } from './tellAspirations.ts';

const answerInput = z
  .object({
    storyId: idOf('story'),
    stepId: idOf('step'),
    outcome: oneOf(aspirationOutcomes),
    text: text(4_000, { lines: true }).optional(),
    occurredOn: calendarDay.optional(),
    effects: effectList.default([]),
    change: changeInput.optional(),
    document: documentInput.optional(),
    refs: refList.optional(),
    personNamed: idOf('person').optional(),
    channel: oneOf(contributionChannels).default('WEB'),
    onBehalfOf: idOf('person').optional(),
  })
  .superRefine(({ effects, change, document, outcome }, context) => {
    const [first, second] = effects;
    if (first && first.measure === second?.measure)
      report(context, 'ONE_EFFECT_EACH', {}, ['effects', 1, 'measure']);
    if (outcome === 'ACTUAL') return;
    const proof = { effects: first, change, document };
    for (const [field, given] of Object.entries(proof)) {
      if (given !== undefined) report(context, 'EFFECT_NOT_YET', {}, [field]);
    }
  });

type Answer = z.output<typeof answerInput>;

export const answerAspiration = defineValueWrite({
  name: 'answerAspiration',
  input: answerInput,
  run: async ({ context, input, session, emit }) => {
    const { connection, clock } = context;
    const { outcome, stepId, channel } = input;
    const { story, standing } = await ownStory(context, session, input.storyId, input);
    const storyId = story._id;
    const hopes = (await aspirationsOf(connection, [storyId], session)).filter(
      (hope) => hope.stepId === stepId,
    );
    const hope = openHope(hopes);
    const now = clock.now();

    const steps = story.content.steps.map((step) =>
      step.id === stepId ? stepAfter(step, input, today(clock, standing.timezone)) : step,
    );
    await checkPersonsNamed(context, story, steps, story.content.steps, 'personNamed');
    const closed = { state: 'CLOSED' as const, answeredAt: new Date(now), outcome };
    await changeAspiration(connection, session, hope, closed);
    const told = steps.find((step) => step.id === stepId);
    if (outcome === 'CHANGED' && told) {
      await insertAspirations(connection, session, [toldNow(story, told, now, standing.timezone)]);
    }

    const after = storyAfter(story, steps, outcome);
    const changed = await changeStory(connection, session, story, after.changes);
    const workplace = await workplaceOf(context, story.tellerId);
    emit({
      ...storyEnvelope(changed, { standing, actor: story.tellerId, ...workplace, channel }),
      type: 'aspiration.answered',
      data: { stepId, dueOn: hope.dueAt.toISOString(), outcome },
    });
    const isSubmitted = after.isSubmitted && (await stillBelongs(context, story.communityId, story.tellerId));
    if (isSubmitted) await submit(context, session, { story: changed, standing, channel, emit });
    return { storyId };
  },
});

/** The hope that an answer is about; refuses where there is none, or none that is still open. */
function openHope(hopes: readonly AspirationRecord[]): AspirationRecord {
  const newest = hopes.at(-1);
  if (!newest) refuse('NOT_FOUND', 'stepId');
  if (newest.state === 'CLOSED') refuse('WRONG_STATE', 'stepId', { state: newest.outcome ?? 'CLOSED' });
  return newest;
}

function stepAfter(step: StepRecord, answer: Answer, today: Day): StepRecord {
  const { outcome, text = step.text } = answer;
  if (outcome === 'ABANDONED') return step;
  const refs = answer.refs ? [...new Set(answer.refs)] : step.refs;
  if (outcome === 'CHANGED') return { ...step, text, refs, occurredOn: answer.occurredOn ?? step.occurredOn };
  if (answer.occurredOn !== undefined && answer.occurredOn > today) refuse('NOT_YET', 'occurredOn');
  // As for any other step: the hope may have been told as one of no value.
  if (answer.effects.length > 0 && step.sign === 'NULL') refuse('EFFECT_WITHOUT_VALUE', 'effects');
  // The day that was hoped for is no day on which it happened.
  return {
    ...step,
    text,
    mode: 'ACTUAL',
    occurredOn: answer.occurredOn ?? null,
    refs,
    effects: answer.effects.length > 0 ? answer.effects : step.effects,
    change: answer.change ?? step.change ?? null,
    document: answer.document ?? step.document ?? null,
    personNamedId: answer.personNamed ?? step.personNamedId,
  };
}

/**
 * What an answer makes of the story. A validated one gets a new version, handed in by the same tap so that it can be confirmed; one
 * that is being confirmed has to be confirmed anew. A hope given up changes nothing that was claimed.
 */
function storyAfter(
  story: StoryRecord,
  steps: StepRecord[],
  outcome: AspirationOutcome,
): { changes: Partial<Omit<StoryRecord, '_id' | 'sequence'>>; isSubmitted: boolean } {
  if (outcome === 'ABANDONED') return { changes: {}, isSubmitted: false };
  const changes = { content: { ...story.content, steps }, confirmations: [] };
  if (story.validated?.version !== story.version) return { changes, isSubmitted: false };
  const next = { ...changes, version: story.version + 1, status: 'DRAFT' as const };
  return { changes: next, isSubmitted: story.consent !== 'PRIVATE' };
}
