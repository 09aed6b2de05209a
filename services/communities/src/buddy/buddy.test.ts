import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { personViewer } from '@kolo/testing';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';
import { membershipModel } from '../membership/membership.model.ts';
import { personModel } from '../person/person.model.ts';
import type { PersonRecord } from '../person/person.model.ts';
import { unknownPerson } from '../person/person.store.ts';

let world: World;
let communityId: Id;
beforeEach(async () => {
  world = await startWorld();
  communityId = await world.open();
});
afterEach(() => world.close());

type Known = Viewer & { personId: Id };

/** Somebody who joins, and of whom identity has told something before. */
async function join(known: Partial<PersonRecord>): Promise<Known> {
  const personId = newId('person');
  await personModel(world.service.connection).create({
    ...unknownPerson(personId),
    tenantIds: [world.tenantId],
    ...known,
  });
  const viewer = { ...personViewer(personId, { languages: known.languages ?? ['en'] }), personId };
  await world.act(world.organiser, 'inviteToCommunity', 'leftOut', { communityId, personIds: [personId] });
  await world.act(viewer, 'acceptInvitation', 'membership { id }', { communityId });
  return viewer;
}

const experienced = async (languages: string[]) => {
  const member = await join({ languages });
  await membershipModel(world.service.connection).updateOne(
    { communityId, personId: member.personId },
    { level: 'ACTIVE' },
  );
  return member;
};
const novice = (languages: string[]) => join({ languages, skillLevel: 'NOVICE' });

const toldTo = async (viewer: Viewer) => {
  const document =
    '{ notifications { nodes { kind text { language text } person { id } aboutId options { code label } } } }';
  const { notifications } = await world.read(viewer, document);
  return notifications.nodes as { kind: string; text: { text: string }; person: { id: Id } | null }[];
};
const buddyOf = async (viewer: Known, reader: Viewer = viewer) => {
  const { _id } = (await membershipModel(world.service.connection)
    .findOne({ communityId, personId: viewer.personId })
    .lean()) ?? { _id: '' };
  const { data, errors } = await world.service.execute(
    reader,
    'query ($id: ID!) { membership(id: $id) { id buddy { id } } }',
    { id: _id },
  );
  const code = errors?.[0]?.extensions?.code;
  return { membershipId: _id, buddy: code ?? ((data.membership.buddy?.id ?? null) as Id | null) };
};

test('every newcomer is greeted in their language, with one small thing to do', async () => {
  const newcomer = await join({ languages: ['uk'], skillLevel: 'CONFIDENT' });
  const [welcome, ...others] = (await toldTo(newcomer)).filter(({ kind }) => kind !== 'INVITATION');
  expect(welcome).toMatchObject({
    kind: 'WELCOME',
    aboutId: communityId,
    text: { language: 'uk' },
    options: [],
  });
  expect(welcome?.text.text).toContain('Мережева спільнота UNEP');
  expect(others).toEqual([]);
});

test('who is new to working online gets a buddy who speaks their language and has the fewest newcomers', async () => {
  const [english, first, second] = [
    await experienced(['en']),
    await experienced(['uk', 'ru']),
    await experienced(['uk-UA']),
  ];
  const [one, two, three] = [await novice(['uk']), await novice(['uk']), await novice(['en'])];
  const buddies = [(await buddyOf(one)).buddy, (await buddyOf(two)).buddy];
  expect(buddies.toSorted()).toEqual([first.personId, second.personId].toSorted());
  expect((await buddyOf(three)).buddy).toBe(english.personId);
  expect((await toldTo(one)).find(({ kind }) => kind === 'BUDDY')?.person).toEqual({ id: buddies[0] });
  expect((await toldTo(english)).find(({ kind }) => kind === 'BUDDY')?.person).toEqual({
    id: three.personId,
  });
});

test('where nobody is near enough to the core, the keepers are told and choose', async () => {
  const newcomer = await novice(['uk']);
  expect((await buddyOf(newcomer)).buddy).toBeNull();
  expect((await toldTo(world.keeper)).map(({ kind }) => kind)).toEqual(['NEWCOMER']);
  const waiting =
    'query ($id: ID!) { community(id: $id) { newcomersWithoutBuddy { nodes { person { id } } } } }';
  const read = async (viewer: Viewer) => world.service.execute(viewer, waiting, { id: communityId });
  expect((await read(world.keeper)).data.community.newcomersWithoutBuddy.nodes).toEqual([
    { person: { id: newcomer.personId } },
  ]);
  expect((await read(world.organiser)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');

  const helper = await join({ languages: ['uk'] });
  const { membershipId } = await buddyOf(newcomer);
  const assign = (viewer: Viewer, buddyId: Id) =>
    world.act(viewer, 'assignBuddy', 'membership { buddy { id } }', { membershipId, buddyId });
  expect((await assign(helper, helper.personId)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await assign(world.keeper, newcomer.personId)).userErrors).toMatchObject([
    { code: 'OWN_BUDDY', field: ['buddyId'] },
  ]);
  expect((await assign(world.keeper, newId('person'))).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['buddyId'] },
  ]);
  expect((await assign(world.keeper, helper.personId)).membership.buddy).toEqual({ id: helper.personId });
  expect((await read(world.keeper)).data.community.newcomersWithoutBuddy.nodes).toEqual([]);
});

test('who has a buddy is known to the two of them and to keepers, and ends when the member leaves', async () => {
  const helper = await experienced(['en']);
  const newcomer = await novice(['en']);
  const fellow = await join({ languages: ['en'] });
  expect((await buddyOf(newcomer, helper)).buddy).toBe(helper.personId);
  expect((await buddyOf(newcomer, world.keeper)).buddy).toBe(helper.personId);
  for (const reader of [fellow, world.organiser])
    expect((await buddyOf(newcomer, reader)).buddy).toBe('FORBIDDEN');
  await world.act(newcomer, 'leaveCommunity', 'membership { id }', { communityId });
  expect((await buddyOf(newcomer)).buddy).toBeNull();
});
