import { CONSENTED, holder, outcomeOf, tellers, VALIDATED, WITH_NUMBER } from './cast.ts';
import { errors } from './play.ts';
import type { PempalPlay } from './play.ts';
import * as texts from './texts.ts';

const TOLD = 10;

/** Steps 11 to 13: fifteen stories are begun, asked about after 90 days, validated, and some shown to sponsors. */
export function tell(play: PempalPlay): void {
  const { diary, ids, people } = play;

  diary.note(TOLD, '10:00', async () => {
    for (const [index, teller] of tellers.entries()) {
      const caller = people.practitioners[teller]!;
      const { story } = await caller.change<{ story: { id: string; steps: { id: string; mode: string }[] } }>(
        `mutation StartStory($input: StartStoryInput!) { startStory(input: $input) { story { id steps { id mode } } ${errors} } }`,
        {
          communityId: ids.community,
          language: 'en',
          title: `Fewer indicators, ${index + 1}`,
          consent: index < CONSENTED ? 'SPONSOR' : 'COMMUNITY',
          beneficiaries: ['INSTITUTION'],
          steps: [
            { cycle: 'IMMEDIATE', text: texts.story.listened, occurredOn: diary.date(index % 4) },
            {
              cycle: 'POTENTIAL',
              capital: 'RESOURCES',
              text: texts.story.took,
              occurredOn: diary.date(4),
              personNamed: ids.practitioners[holder('COMMUNITY_KEEPER', index % 3)],
            },
            { cycle: 'APPLIED', mode: 'ASPIRATION', text: texts.story.hope },
          ],
        },
      );
      const hope = story.steps.find((step) => step.mode === 'ASPIRATION')?.id ?? '';
      ids.stories.push({ id: story.id, hope });
      await caller.change(
        `mutation SubmitStory($input: SubmitStoryInput!) { submitStory(input: $input) { ${errors} } }`,
        { storyId: story.id },
      );
    }
  });

  // Kolo asks on day 90 after the telling.
  diary.note(TOLD + 93, '10:00', async () => {
    for (const [index, teller] of tellers.entries()) {
      const outcome = outcomeOf(index);
      if (outcome === null) continue;
      await people.practitioners[teller]!.change(
        `mutation AnswerAspiration($input: AnswerAspirationInput!) { answerAspiration(input: $input) { ${errors} } }`,
        {
          storyId: ids.stories[index]?.id,
          stepId: ids.stories[index]?.hope,
          outcome,
          ...(outcome === 'ACTUAL' && { occurredOn: diary.date(TOLD + 80) }),
          ...(index < WITH_NUMBER && { effects: [{ measure: 'HOURS', amount: String(10 * (index + 1)) }] }),
        },
      );
    }
  });

  diary.note(TOLD + 100, '10:00', async () => {
    for (const [index, { id }] of ids.stories.slice(0, VALIDATED).entries()) {
      await people.practitioners[holder('COMMUNITY_KEEPER', index % 3)]!.change(
        `mutation ValidateStory($input: ValidateStoryInput!) { validateStory(input: $input) { ${errors} } }`,
        { storyId: id },
      );
    }
  });
}
