import { roles } from './cast.ts';
import type { UnepPlay } from './play.ts';
import * as texts from './texts.ts';

const errors = 'userErrors { code message field }';

/** Step 9: a member tells what another city's mistake saved them, and the member of that city confirms it. */
export function story(play: UnepPlay): void {
  const { diary, ids, people } = play;

  diary.note(45, '14:00', async () => {
    const teller = people.officers[roles.teller]!;
    const helper = ids.officers[roles.helper];
    const started = await teller.change<{ story: { id: string; steps: { id: string; mode: string }[] } }>(
      `mutation StartStory($input: StartStoryInput!) { startStory(input: $input) { story { id steps { id mode } } ${errors} } }`,
      {
        communityId: ids.community,
        language: texts.story.language,
        title: texts.story.title,
        consent: 'SPONSOR',
        beneficiaries: ['INSTITUTION'],
        steps: [
          {
            cycle: 'POTENTIAL',
            capital: 'RESOURCES',
            text: texts.story.read,
            occurredOn: diary.date(30),
            trapAvoidedThrough: helper,
          },
          {
            cycle: 'REALIZED',
            text: texts.story.saved,
            occurredOn: diary.date(44),
            personNamed: helper,
            effects: [
              { measure: 'HOURS', amount: '40' },
              { measure: 'MONEY', amount: '300', currency: 'EUR' },
            ],
          },
          { cycle: 'APPLIED', mode: 'ASPIRATION', text: texts.story.hope },
        ],
      },
    );
    ids.story = started.story.id;
    ids.hope = started.story.steps.find((step) => step.mode === 'ASPIRATION')?.id ?? '';
    await teller.change(
      `mutation SubmitStory($input: SubmitStoryInput!) { submitStory(input: $input) { ${errors} } }`,
      { storyId: ids.story },
    );
  });

  diary.note(47, '09:30', async () => {
    await people.officers[roles.helper]!.change(
      `mutation ValidateStory($input: ValidateStoryInput!) { validateStory(input: $input) { ${errors} } }`,
      { storyId: ids.story },
    );
  });

  // Ninety days after it was told, Kolo has asked what became of the hope.
  diary.note(140, '09:00', async () => {
    await people.officers[roles.teller]!.change(
      `mutation AnswerAspiration($input: AnswerAspirationInput!) { answerAspiration(input: $input) { ${errors} } }`,
      { storyId: ids.story, stepId: ids.hope, outcome: 'ACTUAL', occurredOn: diary.date(138) },
    );
  });
}
