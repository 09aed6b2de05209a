import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { openWorld } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

// What happens to a story between one step of its life and the next.

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const write = async (as: keyof World['viewers'], name: string, input: object) => {
  const document = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { story { id status version consent steps { id } } userErrors { code field } } }`;
  const { data, errors } = await world.service.execute(world.viewers[as], document, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
};
const begun = async (steps: object[] = [{ cycle: 'APPLIED', text: 'Запровадили.' }]) => {
  const input = { communityId: world.communityId, language: 'uk', consent: 'COMMUNITY', steps };
  const { story, userErrors } = await write('teller', 'startStory', input);
  expect(userErrors).toEqual([]);
  return story as { id: Id; steps: { id: Id }[] };
};
const leave = (personId: Id) =>
  world.learn({
    ...{ tenant: world.tenantId, community: world.communityId, timezone: 'Europe/Kyiv' },
    ...{ type: 'membership.removed' as const, subject: `membership_${personId.slice(7)}` },
    ...{ sequence: 3, data: { personId } },
  });

test('who is no longer of the community hands nothing in to it, and keeps what they told', async () => {
  const { id: storyId } = await begun();
  await leave(world.persons.teller);
  const { userErrors } = await write('teller', 'submitStory', { storyId });
  expect(userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['storyId'] }]);
  expect(await world.told('story.submitted')).toEqual([]);
  expect((await write('teller', 'changeStoryConsent', { storyId, consent: 'PRIVATE' })).story).toMatchObject({
    consent: 'PRIVATE',
  });
});

test('nor by saying what became of a hope: the answer is kept as a draft', async () => {
  const hope = { cycle: 'REALIZED', text: 'Заощадимо.', mode: 'ASPIRATION' };
  const { id: storyId, steps } = await begun([{ cycle: 'APPLIED', text: 'Запровадили.' }, hope]);
  await write('teller', 'submitStory', { storyId });
  await write('colleague', 'validateStory', { storyId });
  await leave(world.persons.teller);
  const answer = { storyId, stepId: steps[1]?.id, outcome: 'ACTUAL' };
  const { story, userErrors } = await write('teller', 'answerAspiration', answer);
  expect(userErrors).toEqual([]);
  expect(story).toMatchObject({ status: 'DRAFT', version: 2 });
  expect(await world.told('story.submitted')).toHaveLength(1);
});

test('a story withdrawn while it lies with those who confirm does not exist for them any more', async () => {
  const { id: storyId } = await begun();
  await write('teller', 'submitStory', { storyId });
  await write('teller', 'changeStoryConsent', { storyId, consent: 'PRIVATE' });
  for (const [name, over] of [
    ['validateStory', {}],
    ['returnStory', { reason: 'Чому?' }],
    ['publishStory', {}],
  ] as const) {
    const { userErrors } = await write('colleague', name, { storyId, ...over });
    expect(userErrors).toEqual([{ code: 'NOT_FOUND', field: ['storyId'] }]);
  }
  expect(await world.told('story.validated')).toEqual([]);
});

test('handed in twice at once, it is handed in once', async () => {
  const { id: storyId } = await begun();
  const both = await Promise.all([1, 2].map(() => write('teller', 'submitStory', { storyId })));
  const codes = both.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
  expect(codes).toEqual(['WRONG_STATE']);
  expect(await world.told('story.submitted')).toHaveLength(1);
});

test('confirmed and withdrawn at once, one comes before the other, and what was counted is told once', async () => {
  const { id: storyId } = await begun();
  await write('teller', 'submitStory', { storyId });
  await Promise.all([
    write('colleague', 'validateStory', { storyId }),
    write('teller', 'changeStoryConsent', { storyId, consent: 'PRIVATE' }),
  ]);
  const validated = await world.told('story.validated');
  expect(validated.length).toBeLessThanOrEqual(1);
  const { data } = await world.service.execute(
    world.viewers.teller,
    'query ($id: ID!) { story(id: $id) { consent status } }',
    { id: storyId },
  );
  expect(data.story).toEqual({
    consent: 'PRIVATE',
    status: validated.length === 1 ? 'VALIDATED' : 'SUBMITTED',
  });
});

test('returned while the teller edits it, the edit stands and can be handed in', async () => {
  const { id: storyId } = await begun();
  await write('teller', 'submitStory', { storyId });
  const steps = [{ cycle: 'APPLIED', text: 'Запровадили у двох містах.' }];
  await Promise.all([
    write('colleague', 'returnStory', { storyId, reason: 'Де саме?' }),
    write('teller', 'editStory', { storyId, steps }),
  ]);
  const { story, userErrors } = await write('teller', 'submitStory', { storyId });
  expect(userErrors).toEqual([]);
  expect(story).toMatchObject({ status: 'SUBMITTED', version: 1 });
});

test('a story that there is not is not found, whatever is to be done with it', async () => {
  const storyId = newId('story');
  for (const name of ['submitStory', 'validateStory', 'publishStory', 'editStory']) {
    expect((await write('teller', name, { storyId })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['storyId'] },
    ]);
  }
});
