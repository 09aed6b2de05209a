import { newId } from '@kolo/runtime';
import type { StoryConsent } from './values.ts';
import { storyConsents } from './values.ts';
import { openWorld } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

let world: World;
/** Stories by stage, then consent. */
const stories: Record<'draft' | 'submitted' | 'validated' | 'inWork', Record<StoryConsent, string>> = {
  draft: {} as never,
  submitted: {} as never,
  validated: {} as never,
  inWork: {} as never,
};

const write = async (as: keyof World['viewers'], name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { story { id } userErrors { code field } } }`;
  const { data, errors } = await world.service.execute(world.viewers[as], document, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
};

beforeAll(async () => {
  world = await openWorld();
  const step = { cycle: 'REALIZED', text: 'Таємниця 1', personNamed: world.persons.helper };
  for (const stage of Object.keys(stories) as (keyof typeof stories)[]) {
    for (const consent of storyConsents) {
      const input = { communityId: world.communityId, language: 'uk', title: 'Назва', steps: [step] };
      const storyId = (await write('teller', 'startStory', input)).story.id;
      stories[stage][consent] = storyId;
      if (stage !== 'draft') await write('teller', 'submitStory', { storyId, consent: 'COMMUNITY' });
      if (stage === 'validated' || stage === 'inWork') await write('helper', 'validateStory', { storyId });
      if (stage === 'inWork')
        await write('teller', 'editStory', { storyId, steps: [{ ...step, text: 'Таємниця 2' }] });
      const { userErrors } = await write('teller', 'changeStoryConsent', { storyId, consent });
      expect(userErrors).toEqual([]);
    }
  }
}, 60_000);
afterAll(() => world.close());

const read = async (as: keyof World['viewers'], id: string) =>
  (
    await world.service.execute(
      world.viewers[as],
      'query ($id: ID!) { story(id: $id) { version teller { id } steps { text personNamed { id } } validatedBy { id } } }',
      { id },
    )
  ).data.story;

const P: StoryConsent = 'PRIVATE';
const C: StoryConsent = 'COMMUNITY';
const S: StoryConsent = 'SPONSOR';
const U: StoryConsent = 'PUBLIC';

// For each reader: the consents with which a story of that stage exists for them.
const table: [
  keyof World['viewers'],
  { draft: StoryConsent[]; submitted: StoryConsent[]; validated: StoryConsent[] },
][] = [
  ['teller', { draft: [P, C, S, U], submitted: [P, C, S, U], validated: [P, C, S, U] }],
  ['member', { draft: [], submitted: [C, S, U], validated: [C, S, U] }],
  ['helper', { draft: [], submitted: [C, S, U], validated: [C, S, U] }],
  ['keeper', { draft: [], submitted: [C, S, U], validated: [C, S, U] }],
  ['alumnus', { draft: [], submitted: [C, S, U], validated: [C, S, U] }],
  ['sponsor', { draft: [], submitted: [], validated: [S, U] }],
  ['evaluator', { draft: [], submitted: [], validated: [S, U] }],
  ['organiser', { draft: [], submitted: [], validated: [U] }],
  ['neighbour', { draft: [], submitted: [], validated: [U] }],
  ['former', { draft: [], submitted: [], validated: [] }],
  ['stranger', { draft: [], submitted: [], validated: [] }],
  ['foreigner', { draft: [], submitted: [], validated: [] }],
];

describe.each(table)('%s', (viewer, expected) => {
  test.each(['draft', 'submitted', 'validated'] as const)(
    'reads what the consent allows of a story that is %s',
    async (stage) => {
      const seen = [];
      for (const consent of storyConsents)
        if (await read(viewer, stories[stage][consent])) seen.push(consent);
      expect(seen).toEqual(expected[stage]);
    },
  );

  test('meets the same stories in the list, and counts the same', async () => {
    const { data } = await world.service.execute(
      world.viewers[viewer],
      'query ($id: ID!) { stories(community: $id, first: 100) { nodes { id } totalCount } }',
      { id: world.communityId },
    );
    const all = (['draft', 'submitted', 'validated'] as const).flatMap((stage) =>
      expected[stage].map((consent) => stories[stage][consent]),
    );
    // What was validated before stays readable while the next version is in work.
    const inWork = expected.validated.map((consent) => stories.inWork[consent]);
    if (viewer === 'former' || viewer === 'stranger' || viewer === 'foreigner')
      return expect(data.stories).toBeNull();
    expect(data.stories.nodes.map(({ id }: { id: string }) => id)).toEqual(
      [...all, ...inWork].sort().reverse(),
    );
    expect(data.stories.totalCount).toBe(viewer === 'organiser' ? 12 : all.length + inWork.length);
  });
});

test('while a new version is in work, only its teller reads it', async () => {
  const id = stories.inWork.PUBLIC;
  expect(await read('teller', id)).toMatchObject({ version: 2, steps: [{ text: 'Таємниця 2' }] });
  for (const viewer of ['member', 'sponsor', 'neighbour'] as const) {
    expect(await read(viewer, id)).toMatchObject({ version: 1, steps: [{ text: 'Таємниця 1' }] });
  }
});

test('who told it and whom it names is for the community and the evaluator', async () => {
  const id = stories.validated.PUBLIC;
  const known = {
    teller: { id: world.persons.teller },
    steps: [{ personNamed: { id: world.persons.helper } }],
  };
  for (const viewer of ['member', 'evaluator'] as const) expect(await read(viewer, id)).toMatchObject(known);
  const unknown = { teller: null, validatedBy: [], steps: [{ personNamed: null }] };
  for (const viewer of ['sponsor', 'neighbour', 'organiser'] as const)
    expect(await read(viewer, id)).toMatchObject(unknown);
});

test.each([
  ['VALIDATED', 'keeper', 6],
  ['VALIDATED', 'sponsor', 4],
  ['SUBMITTED', 'keeper', 3],
  ['SUBMITTED', 'sponsor', 0],
  ['DRAFT', 'teller', 8],
  ['DRAFT', 'keeper', 0],
  ['VALIDATED', 'organiser', 8],
  ['DRAFT', 'organiser', 0],
] as const)('of the stories shown as %s the %s counts %i', async (status, viewer, count) => {
  const { data } = await world.service.execute(
    world.viewers[viewer],
    'query ($id: ID!, $status: StoryStatus) { stories(community: $id, status: $status) { totalCount } }',
    { id: world.communityId, status },
  );
  expect(data.stories.totalCount).toBe(count);
});

test('a withdrawn consent hides the text from everybody else at once, as an entity too, and the count stays', async () => {
  const input = {
    communityId: world.communityId,
    language: 'uk',
    steps: [{ cycle: 'APPLIED', text: 'Прошу забути' }],
  };
  const storyId = (await write('teller', 'startStory', input)).story.id;
  await write('teller', 'submitStory', { storyId, consent: 'PUBLIC' });
  await write('keeper', 'validateStory', { storyId });
  const counted = async () =>
    (await world.told('story.validated')).filter(({ subject }) => subject === storyId).length;
  const before = await counted();
  expect(await read('sponsor', storyId)).not.toBeNull();

  await write('teller', 'changeStoryConsent', { storyId, consent: 'PRIVATE' });
  for (const viewer of ['member', 'keeper', 'sponsor', 'evaluator', 'neighbour'] as const) {
    expect([viewer, await read(viewer, storyId)]).toEqual([viewer, null]);
    const { data } = await world.service.execute(
      world.viewers[viewer],
      'query ($id: ID!) { _entities(representations: [{ __typename: "ValueStory", id: $id }]) { ... on ValueStory { title versions { version } } } }',
      { id: storyId },
    );
    expect(data._entities).toEqual([null]);
  }
  expect(await counted()).toBe(before);
  expect(
    (await world.told('story.consentChanged')).filter(({ subject }) => subject === storyId),
  ).toHaveLength(1);
});

test('nobody but the teller changes the consent, and a community that was archived does not keep it', async () => {
  const storyId = stories.validated.COMMUNITY;
  for (const [viewer, code] of [
    ['keeper', 'NOT_ALLOWED'],
    ['foreigner', 'NOT_FOUND'],
  ] as const) {
    const { userErrors } = await write(viewer, 'changeStoryConsent', { storyId, consent: 'PUBLIC' });
    expect(userErrors).toEqual([{ code, field: ['storyId'] }]);
  }
  const archived = { from: 'ACTIVE', to: 'ARCHIVED' } as const;
  const home = { tenant: world.tenantId, community: world.communityId, timezone: 'Europe/Kyiv' };
  await world.learn({
    ...home,
    type: 'community.statusChanged',
    subject: world.communityId,
    sequence: 2,
    data: archived,
  });
  expect((await write('teller', 'changeStoryConsent', { storyId, consent: 'PRIVATE' })).userErrors).toEqual(
    [],
  );
  const start = { communityId: world.communityId, language: 'uk', steps: [{ cycle: 'APPLIED', text: 'Ще' }] };
  expect((await write('teller', 'startStory', start)).userErrors).toEqual([
    { code: 'WRONG_STATE', field: ['communityId'] },
  ]);
  expect(
    (await write('teller', 'startStory', { ...start, communityId: newId('community') })).userErrors[0].code,
  ).toBe('NOT_FOUND');
});

test('without signing in there is nothing', async () => {
  const anonymous = { ...world.viewers.member, kind: 'ANONYMOUS' as const, personId: null, sessionId: null };
  const { errors } = await world.service.execute(anonymous, 'query ($id: ID!) { story(id: $id) { id } }', {
    id: stories.validated.PUBLIC,
  });
  expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});
