import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';
import { leaderIn, sponsorOf } from '../fixtures/leaders.ts';

let world: World;
let communityId: Id;
let members: (Viewer & { personId: Id })[];
beforeAll(async () => {
  world = await startWorld();
  communityId = await world.open();
  members = [];
  for (let index = 0; index < 3; index += 1) members.push(await world.join(communityId));
});
afterAll(() => world.close());

const member = (index: number) => {
  const found = members[index];
  if (!found) throw new Error('no such member');
  return found;
};
const silent = async (viewer: Viewer, args: string) => {
  const document = `query ($id: ID!) { community(id: $id) { silentMembers(${args}) {
    totalCount nodes { person { id } } } } }`;
  const { data, errors } = await world.service.execute(viewer, document, { id: communityId });
  const nodes = data.community?.silentMembers?.nodes as { person: { id: Id } }[] | undefined;
  return errors?.[0]?.extensions?.code ?? nodes?.map(({ person }) => person.id).toSorted();
};
const ids = (...indexes: number[]) => indexes.map((index) => member(index).personId).toSorted();

test('keepers see who has not contributed lately', async () => {
  expect(await silent(world.keeper, 'days: 30')).toEqual(ids(0, 1, 2));
  const text = { language: 'en', text: 'A first word.' };
  await world.act(member(0), 'createPost', 'post { id }', { communityId, text });
  expect(await silent(world.keeper, 'days: 30')).toEqual(ids(1, 2));
  world.clock.advance({ days: 31 });
  expect(await silent(world.keeper, 'days: 30')).toEqual(ids(0, 1, 2));
});

test('of those who attended, keepers see who has not spoken, as far as they noted it', async () => {
  const activityId = await world.announce(communityId);
  const attended = [0, 1].map((index) =>
    world.event({
      type: 'attendance.recorded',
      subject: activityId,
      community: communityId,
      data: { personId: member(index).personId, cohortId: null },
    }),
  );
  await world.consume(...attended);
  expect(await silent(world.keeper, `activity: "${activityId}"`)).toEqual(ids(0, 1));
  const note = (personIds: Id[]) =>
    world.act(world.keeper, 'noteVoices', 'community { id }', { communityId, activityId, personIds });
  await note([member(1).personId]);
  await note([member(1).personId]);
  expect(await silent(world.keeper, `activity: "${activityId}"`)).toEqual(ids(0));
  expect(await silent(world.keeper, 'days: 7')).toEqual(ids(0, 2));
  expect((await note([newId('person')])).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['personIds', '0'] },
  ]);
  // An attendance that was a mistake is none.
  const mistake = world.event({
    type: 'attendance.cancelled',
    subject: activityId,
    sequence: 2,
    community: communityId,
    data: { personId: member(0).personId, cohortId: null },
  });
  await world.consume(mistake, ...attended);
  expect(await silent(world.keeper, `activity: "${activityId}"`)).toEqual([]);
});

test('nobody but keepers is told of silence, and nothing of it becomes an event', async () => {
  const reporter = await leaderIn(world, communityId, 'SOCIAL_REPORTER');
  const { viewer } = await sponsorOf(world, communityId);
  for (const one of [member(0), reporter, world.organiser, viewer]) {
    expect(await silent(one, 'days: 30')).toBe('FORBIDDEN');
  }
  const input = { communityId, activityId: newId('activity'), personIds: [member(0).personId] };
  expect((await world.act(reporter, 'noteVoices', '__typename', input)).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', field: ['communityId'] },
  ]);
  expect(await silent(world.keeper, 'days: 0')).toBe('BAD_USER_INPUT');
  expect((await world.service.events()).some((event) => String(event['type']).includes('voice'))).toBe(false);
});
