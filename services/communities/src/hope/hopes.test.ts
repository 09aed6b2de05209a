import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { Viewer } from '@kolo/auth';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';
import { personModel } from '../person/person.model.ts';

let world: World;
let communityId: Id;
let teller: Viewer & { personId: Id };
beforeAll(async () => {
  world = await startWorld();
  communityId = await world.open();
  teller = await world.join(communityId);
  await personModel(world.service.connection).updateOne(
    { _id: teller.personId },
    { languages: ['ru'], bandwidth: 'NONE', channels: ['SMS'] },
  );
});
afterAll(() => world.close());

const asked = (storyId: Id, stepId: Id, tellerId: Id | null) =>
  world.event({
    type: 'aspiration.asked',
    subject: storyId,
    community: communityId,
    tenant: world.tenantId,
    data: { stepId, dueOn: '2010-03-05T15:00:00.000Z', tellerId },
  });
const toldTo = async (viewer: Viewer) => {
  const document = `{ notifications(first: 50) { nodes { kind channel aboutId stepId text { language text } options { code label } } } }`;
  const { notifications } = await world.read(viewer, document);
  return (notifications.nodes as { kind: string; stepId: Id }[]).filter(({ kind }) => kind === 'ASPIRATION');
};

test('the teller of a hope is asked once, by their own way, with answers that one tap gives', async () => {
  const [storyId, stepId] = [newId('story'), newId('step')];
  const event = asked(storyId, stepId, teller.personId);
  await world.consume(event);
  await world.consume(asked(storyId, stepId, teller.personId));
  const found = await toldTo({ ...teller, languages: ['uk'] });
  expect(found).toMatchObject([
    {
      channel: 'SMS',
      aboutId: storyId,
      stepId,
      text: { language: 'ru' },
      options: [
        { code: 'ACTUAL', label: 'Здійснилося' },
        { code: 'CHANGED', label: 'Змінилося, ще попереду' },
        { code: 'ABANDONED', label: 'Уже не планую' },
      ],
    },
  ]);
  const [inRussian] = await toldTo({ ...teller, languages: ['ru'] });
  expect(inRussian).toMatchObject({ options: [{ label: 'Сбылось' }, {}, {}] });
});

test('an event from before, which names no teller, reaches who handed the story in', async () => {
  const [storyId, stepId] = [newId('story'), newId('step')];
  await world.consume(
    world.event({
      type: 'story.submitted',
      subject: storyId,
      community: communityId,
      actor: teller.personId,
      data: { version: 1, aspirations: [] },
    }),
  );
  await world.consume(asked(storyId, stepId, null));
  expect((await toldTo(teller)).map((one) => one.stepId)).toContain(stepId);
  const before = (await toldTo(teller)).length;
  await world.consume(asked(newId('story'), newId('step'), null));
  expect(await toldTo(teller)).toHaveLength(before);
});
