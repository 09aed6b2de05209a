import { z } from 'zod';
import type { NewEvent } from '@kolo/events';
import { idOf, refuse } from '@kolo/graphql';
import { linkWhatCounts } from '../evidence-link/automaticLinks.ts';
import { defineValueWrite } from '../write.ts';
import { isConfirmed } from './confirmation.ts';
import { confirmer } from './confirming.ts';
import { storyToChange } from './loadStory.ts';
import { countedSteps } from './steps.ts';
import type { StoryRecord, ValidatedVersion } from './story.model.ts';
import { changeStory, insertVersion } from './story.store.ts';
import { storyEnvelope } from './storyEvent.ts';
import { workplaceOf } from './submitStory.ts';
import { dayOf } from './today.ts';

export const validateStory = defineValueWrite({
  name: 'validateStory',
  input: z.object({ storyId: idOf('story') }),
  run: async ({ context, input, session, emit }) => {
    const { connection, clock } = context;
    const { story, standing } = await storyToChange(context, session, input.storyId);
    const { as, personId } = await confirmer(context, standing, story);
    const storyId = story._id;
    const { status, version } = story;
    // Said twice is said once.
    if (status === 'VALIDATED' || status === 'PUBLISHED') return { storyId };
    if (status !== 'SUBMITTED') refuse('WRONG_STATE', 'storyId', { state: status });
    if (story.confirmations.some((one) => one.personId === personId)) return { storyId };

    const at = new Date(clock.now());
    const confirmations = [...story.confirmations, { personId, as, at }];
    if (!isConfirmed(story, confirmations)) {
      await changeStory(connection, session, story, { confirmations });
      return { storyId };
    }
    const content = {
      ...story.content,
      steps: countedSteps(story.content.steps, dayOf(at, standing.timezone)),
    };
    const { organisation: organisationId, territory: territoryId } = await workplaceOf(
      context,
      story.tellerId,
    );
    const validated: ValidatedVersion = {
      ...{ version, status: 'VALIDATED', content, confirmations, at },
      ...{ organisationId, territoryId },
    };
    const changes = { status: validated.status, content, confirmations, validated };
    const changed = await changeStory(connection, session, story, changes);
    const { status: _, ...kept } = validated;
    await insertVersion(connection, session, { _id: `${storyId}@${version}`, storyId, ...kept });
    await linkWhatCounts(connection, session, changed, clock.now());
    const workplace = await workplaceOf(context, personId);
    for (const event of validationEvents(changed)) {
      emit({ ...storyEnvelope(changed, { standing, actor: personId, ...workplace }), ...event });
    }
    return { storyId };
  },
});

type Told =
  | Pick<NewEvent<'story.validated'>, 'type' | 'data'>
  | Pick<NewEvent<'reportedValue.confirmed'>, 'type' | 'data'>;

/** What indicators learn of a validated version: its steps, and each number and document that it names. */
function validationEvents({ content, version, tellerId }: StoryRecord): Told[] {
  const steps = content.steps.map(({ id, cycle, mode, countedOn, trapAvoidedThroughId }) => ({
    stepId: id,
    cycle,
    mode,
    occurredOn: mode === 'ACTUAL' ? countedOn : null,
    trapAvoidedThroughId,
  }));
  const numbers = content.steps.flatMap((step) =>
    step.mode !== 'ACTUAL' || step.countedOn === null
      ? []
      : step.effects.map(({ measure, amount, currency }) => ({
          stepId: step.id,
          tellerId,
          occurredOn: step.countedOn as string,
          measure,
          // A step of negative value tells of hours and money lost.
          amount: step.sign === 'NEGATIVE' ? -amount : amount,
          currency,
        })),
  );
  const changes = content.steps.flatMap(({ id: stepId, mode, countedOn: occurredOn, change }) => {
    if (mode !== 'ACTUAL' || occurredOn === null || !change) return [];
    const { source: _, ...told } = change;
    return [{ stepId, tellerId, occurredOn, ...told }];
  });
  const documents = content.steps.flatMap(({ id: stepId, mode, countedOn: occurredOn, document }) =>
    mode !== 'ACTUAL' || occurredOn === null || !document
      ? []
      : [{ stepId, tellerId, occurredOn, measure: 'DOCUMENT' as const, document: document.kind }],
  );
  return [
    { type: 'story.validated', data: { version, tellerId, beneficiaries: content.beneficiaries, steps } },
    ...[...numbers, ...changes, ...documents].map((data) => ({
      type: 'reportedValue.confirmed' as const,
      data,
    })),
  ];
}
