import { openWorld } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

const content = `id status version consent title teller { id } validatedBy { id } returnReason viewerCanValidate completeness
  steps { id cycle mode text occurredOn capital effects { measure amount currency } trapAvoidedThrough { id } }
  versions { version steps { text } validatedBy { id } }`;
const mutation = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { story { ${content} } userErrors { code field message } } }`;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const write = async (as: keyof World['viewers'], name: string, input: object) => {
  const { data, errors } = await world.service.execute(world.viewers[as], mutation(name), { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
};
const read = async (as: keyof World['viewers'], id: string) => {
  const { data } = await world.service.execute(
    world.viewers[as],
    `query ($id: ID!) { story(id: $id) { ${content} } }`,
    { id },
  );
  return data.story;
};

/** The story of the wrong list of environmental aspects: 40 hours and 300 EUR saved through the practice of another city. */
const avoided = (over: object = {}) => ({
  communityId: world.communityId,
  language: 'uk',
  title: 'Хибний перелік екологічних аспектів',
  beneficiaries: ['SELF', 'INSTITUTION'],
  consent: 'COMMUNITY',
  steps: [
    { cycle: 'IMMEDIATE', text: 'Прочитав, як інше місто втратило два місяці.' },
    {
      cycle: 'REALIZED',
      text: 'Ми цього уникли.',
      occurredOn: '2010-05-18',
      effects: [
        { measure: 'HOURS', amount: '40' },
        { measure: 'MONEY', amount: '300', currency: 'eur' },
      ],
      trapAvoidedThrough: world.persons.helper,
    },
  ],
  ...over,
});

const submitted = async (over: object = {}) => {
  const { story, userErrors } = await write('teller', 'startStory', avoided(over));
  expect(userErrors).toEqual([]);
  expect((await write('teller', 'submitStory', { storyId: story.id })).userErrors).toEqual([]);
  return story.id as string;
};

test('a story goes from its first lines to being confirmed by whose practice helped, and its numbers are told once each', async () => {
  const { story } = await write('teller', 'startStory', avoided());
  expect(story).toMatchObject({ status: 'DRAFT', version: 1, completeness: 2 / 8 });
  expect(story.steps[1].effects).toEqual([
    { measure: 'HOURS', amount: '40', currency: null },
    { measure: 'MONEY', amount: '300', currency: 'EUR' },
  ]);
  const storyId = story.id;
  expect((await write('helper', 'validateStory', { storyId })).userErrors[0].code).toBe('NOT_FOUND');

  expect((await write('teller', 'submitStory', { storyId })).story.status).toBe('SUBMITTED');
  expect(await read('helper', storyId)).toMatchObject({ viewerCanValidate: true, status: 'SUBMITTED' });
  expect((await write('teller', 'submitStory', { storyId })).userErrors[0]).toMatchObject({
    code: 'WRONG_STATE',
  });
  const confirmed = await write('helper', 'validateStory', { storyId });
  expect(confirmed).toMatchObject({
    userErrors: [],
    story: { status: 'VALIDATED', viewerCanValidate: false },
  });
  expect(confirmed.story.validatedBy).toEqual([{ id: world.persons.helper }]);

  // Said twice, and by another who might have: one effect.
  expect((await write('helper', 'validateStory', { storyId })).userErrors).toEqual([]);
  expect((await write('colleague', 'validateStory', { storyId })).userErrors).toEqual([]);
  const validations = (await world.told('story.validated')).filter((event) => event.subject === storyId);
  expect(validations).toHaveLength(1);
  expect(validations[0]).toMatchObject({
    community: world.communityId,
    tenant: world.tenantId,
    timezone: 'Europe/Kyiv',
    actor: world.persons.helper,
    data: {
      version: 1,
      tellerId: world.persons.teller,
      steps: [
        { cycle: 'IMMEDIATE', occurredOn: '2010-05-20', trapAvoidedThroughId: null },
        { cycle: 'REALIZED', occurredOn: '2010-05-18', trapAvoidedThroughId: world.persons.helper },
      ],
    },
  });
  const numbers = (await world.told('reportedValue.confirmed')).filter((event) => event.subject === storyId);
  expect(numbers.map(({ data }) => [data.measure, data.amount, data.currency, data.occurredOn])).toEqual([
    ['HOURS', 4000, null, '2010-05-18'],
    ['MONEY', 30000, 'EUR', '2010-05-18'],
  ]);
  const submission = (await world.told('story.submitted')).find((event) => event.subject === storyId);
  expect(submission).toMatchObject({
    actor: world.persons.teller,
    channel: 'WEB',
    data: { version: 1, aspirations: [] },
  });
  expect(submission?.territory).toMatch(/^territory_/);
  expect(JSON.stringify(await world.service.events())).not.toContain('Прочитав');

  expect((await write('teller', 'publishStory', { storyId })).story.status).toBe('PUBLISHED');
});

test('two confirmations that arrive at once have one effect', async () => {
  const storyId = await submitted();
  const both = await Promise.all([
    write('helper', 'validateStory', { storyId }),
    write('helper', 'validateStory', { storyId }),
    write('colleague', 'validateStory', { storyId }),
  ]);
  expect(both.map(({ userErrors }) => userErrors)).toEqual([[], [], []]);
  const told = async (type: 'story.validated' | 'reportedValue.confirmed') =>
    (await world.told(type)).filter((event) => event.subject === storyId).length;
  expect([await told('story.validated'), await told('reportedValue.confirmed')]).toEqual([1, 2]);
});

test('a repeated idempotency key begins one story', async () => {
  const input = { ...avoided(), idempotencyKey: 'once' };
  const [first, second] = [
    await write('teller', 'startStory', input),
    await write('teller', 'startStory', input),
  ];
  expect(second.story.id).toBe(first.story.id);
});

describe('who confirms', () => {
  test('never the teller, nor a member who is not named', async () => {
    const storyId = await submitted();
    for (const viewer of ['teller', 'member', 'keeper'] as const) {
      const { userErrors } = await write(viewer, 'validateStory', { storyId });
      expect([viewer, userErrors[0]?.code]).toEqual([viewer, 'NOT_YOURS_TO_CONFIRM']);
    }
    expect((await read('teller', storyId)).status).toBe('SUBMITTED');
  });

  test('a colleague of the teller’s organisation confirms alone', async () => {
    const storyId = await submitted();
    expect((await write('colleague', 'validateStory', { storyId })).story.status).toBe('VALIDATED');
  });

  test('a keeper where nobody is named', async () => {
    const storyId = await submitted({ steps: [{ cycle: 'APPLIED', text: 'Спробували вдома.' }] });
    expect((await write('member', 'validateStory', { storyId })).userErrors[0].code).toBe(
      'NOT_YOURS_TO_CONFIRM',
    );
    expect((await write('keeper', 'validateStory', { storyId })).story.status).toBe('VALIDATED');
  });

  test('everybody whom an applied or realized step names', async () => {
    const { helper, member } = world.persons;
    const storyId = await submitted({
      steps: [
        { cycle: 'APPLIED', text: 'Спробували.', personNamed: member },
        { cycle: 'REALIZED', text: 'Вдалося.', trapAvoidedThrough: helper },
      ],
    });
    expect((await write('helper', 'validateStory', { storyId })).story.status).toBe('SUBMITTED');
    expect((await write('helper', 'validateStory', { storyId })).story.status).toBe('SUBMITTED');
    expect((await write('member', 'validateStory', { storyId })).story.status).toBe('VALIDATED');
    expect((await world.told('story.validated')).filter((event) => event.subject === storyId)).toHaveLength(
      1,
    );
  });

  test('who may confirm may send it back with a reason, and its teller hands it in anew', async () => {
    const storyId = await submitted();
    expect((await write('helper', 'returnStory', { storyId, reason: ' ' })).userErrors[0]).toMatchObject({
      code: 'REQUIRED',
      field: ['reason'],
    });
    expect((await write('helper', 'returnStory', { storyId, reason: 'Було 30 годин.' })).userErrors).toEqual(
      [],
    );
    expect(await read('teller', storyId)).toMatchObject({
      status: 'RETURNED',
      returnReason: 'Було 30 годин.',
    });
    expect(await read('helper', storyId)).toBeNull();
    expect((await write('helper', 'validateStory', { storyId })).userErrors[0].code).toBe('NOT_FOUND');
    expect((await write('teller', 'submitStory', { storyId })).story.status).toBe('SUBMITTED');
    expect((await world.told('story.returned')).filter((event) => event.subject === storyId)).toHaveLength(1);
  });
});

describe('versions', () => {
  test('a change of a validated story is a new version; others read the old one until it is confirmed', async () => {
    const storyId = await submitted();
    const { story } = await write('helper', 'validateStory', { storyId });
    const steps = story.steps.map(({ id, text, cycle }: { id: string; text: string; cycle: string }) => ({
      id,
      text,
      cycle,
    }));
    const effects = [{ measure: 'HOURS', amount: '35.5' }];
    const edited = await write('teller', 'editStory', {
      storyId,
      steps: [
        steps[0],
        {
          ...steps[1],
          text: 'Уникли, та не зовсім.',
          occurredOn: '2010-05-18',
          effects,
          trapAvoidedThrough: world.persons.helper,
        },
      ],
    });
    expect(edited).toMatchObject({ userErrors: [], story: { status: 'DRAFT', version: 2 } });
    expect(edited.story.steps.map(({ id }: { id: string }) => id)).toEqual(
      steps.map(({ id }: { id: string }) => id),
    );
    expect(await read('member', storyId)).toMatchObject({
      status: 'VALIDATED',
      version: 1,
      steps: [{}, { text: 'Ми цього уникли.' }],
    });

    await write('teller', 'submitStory', { storyId });
    expect(await read('member', storyId)).toMatchObject({ status: 'SUBMITTED', version: 2 });
    await write('helper', 'validateStory', { storyId });
    const numbers = (await world.told('reportedValue.confirmed')).filter(
      (event) => event.subject === storyId,
    );
    expect(numbers.map(({ data }) => data.amount)).toEqual([4000, 30000, 3550]);
    // The day by which a step without one counts does not move with a later version.
    world.service.clock.advance({ days: 40 });
    await write('teller', 'editStory', { storyId, title: 'Інша назва' });
    await write('teller', 'submitStory', { storyId });
    await write('helper', 'validateStory', { storyId });
    const validations = (await world.told('story.validated')).filter((event) => event.subject === storyId);
    expect(validations.map(({ data }) => [data.version, data.steps[0].occurredOn])).toEqual([
      [1, '2010-05-20'],
      [2, '2010-05-20'],
      [3, '2010-05-20'],
    ]);
    expect(validations.map(({ sequence }) => sequence)).toEqual([3, 6, 9]);

    for (const viewer of ['teller', 'keeper'] as const) {
      const { versions } = await read(viewer, storyId);
      expect(versions.map(({ version }: { version: number }) => version)).toEqual([1, 2, 3]);
      expect(versions[0].steps[1].text).toBe('Ми цього уникли.');
    }
    expect((await read('member', storyId)).versions).toEqual([]);
  });

  test('a step of another story cannot be taken over, and none twice', async () => {
    const { story } = await write('teller', 'startStory', avoided());
    const { story: other } = await write('teller', 'startStory', avoided());
    const foreign = { id: other.steps[0].id, cycle: 'APPLIED', text: 'x' };
    const edit = (steps: object[]) => write('teller', 'editStory', { storyId: story.id, steps });
    expect((await edit([foreign])).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['steps', '0', 'id'] },
    ]);
    const own = { id: story.steps[0].id, cycle: 'APPLIED', text: 'x' };
    expect((await edit([own, own])).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['steps', '1', 'id'] },
    ]);
  });
});

describe('in the name of a member', () => {
  test.each([
    ['a keeper for a member without a connection', 'keeper'],
    ['the proxy whom the member named', 'helper'],
    ['a machine that relays messages', 'relay'],
  ] as const)('%s tells and hands in', async (_, viewer) => {
    const onBehalfOf = world.persons.offline;
    const input = { ...avoided({ steps: [{ cycle: 'APPLIED', text: 'Спробувала.' }] }), onBehalfOf };
    const { userErrors } = await write(viewer, 'startStory', input);
    expect(userErrors).toEqual([]);
    const { data } = await world.service.execute(
      world.viewers.offline,
      'query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person { stories(first: 1) { nodes { id } totalCount } } } }',
      { id: onBehalfOf },
    );
    const storyId = data._entities[0].stories.nodes[0].id;
    expect(
      (await write(viewer, 'submitStory', { storyId, onBehalfOf, channel: 'PRINT' })).userErrors,
    ).toEqual([]);
    expect((await world.told('story.submitted')).at(-1)).toMatchObject({
      subject: storyId,
      actor: onBehalfOf,
      channel: 'PRINT',
    });
  });

  test.each(['member', 'colleague', 'organiser'] as const)('%s does not', async (viewer) => {
    const input = { ...avoided(), onBehalfOf: world.persons.offline };
    expect((await write(viewer, 'startStory', input)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', field: ['onBehalfOf'] },
    ]);
  });

  test('nobody for a person who is not of the community', async () => {
    const input = { ...avoided(), onBehalfOf: world.persons.foreigner };
    expect((await write('relay', 'startStory', input)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['onBehalfOf'] },
    ]);
  });
});
