import type { EventType, NewEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import { computeEverything } from '../engine/computeScopes.ts';
import { openWorld } from '../story/world.fixture.ts';
import type { World } from '../story/world.fixture.ts';
import { computeNetworks } from './computeNetworks.ts';
import { createNetworkThread } from './networkThreads.ts';

const thread = createNetworkThread();
let world: World;

const reply = (
  from: keyof World['persons'],
  to: keyof World['persons'],
  hours: number,
): NewEvent<'reply.created'> => ({
  type: 'reply.created',
  tenant: world.tenantId,
  community: world.communityId,
  timezone: 'Europe/Kyiv',
  subject: newId('reply'),
  actor: world.persons[from],
  data: {
    postId: newId('post'),
    postAuthorId: world.persons[to],
    postedAt: new Date(world.service.clock.now() - hours * 3_600_000).toISOString(),
  },
});

const compute = async () => {
  await world.compute();
  const { connection, clock } = world.service;
  await computeEverything({ connection, clock });
  await computeNetworks({ connection, clock, thread });
};

beforeAll(async () => {
  world = await openWorld('2010-05-20T09:00:00Z');
  await world.learn<EventType>(
    reply('teller', 'member', 1),
    reply('member', 'teller', 3),
    reply('member', 'colleague', 5),
    reply('colleague', 'helper', 7),
  );
  await compute();
}, 30_000);
afterAll(async () => {
  await thread.stop();
  await world.close();
});

const figure = '{ value numerator denominator n reason }';
const figures = `members ties ${figure} density ${figure} reciprocity ${figure} participationGini ${figure}
  medianFirstReplyHours ${figure} groupings { by external internal index ${figure} expected ${figure} groups } version computedAt`;
const read = (as: keyof World['viewers'], selection: string, period = '2010-Q2') =>
  world.service.execute(
    world.viewers[as],
    `query ($id: ID!, $period: String!) {
      _entities(representations: [{ __typename: "Community", id: $id }]) { ... on Community { network(period: $period) { ${selection} } } } }`,
    { id: world.communityId, period },
  );
const network = async (as: keyof World['viewers'], selection: string, period?: string) => {
  const { data, errors } = await read(as, selection, period);
  if (errors) throw new Error(JSON.stringify(errors));
  return data._entities[0].network;
};

test('members read the figures, with what they are made of', async () => {
  const { computedAt, ...found } = await network('member', figures);
  expect(computedAt).not.toBeNull();
  // Everybody who was a member at some moment: who left or became an alumnus since, too.
  expect(found.members).toBe(8);
  expect(found.ties).toEqual({ value: 4, numerator: 4, denominator: null, n: 8, reason: null });
  expect(found.density).toMatchObject({ value: 4 / 56, numerator: 4, denominator: 56 });
  expect(found.reciprocity).toMatchObject({ value: 0.5, numerator: 2, denominator: 4, n: 4 });
  expect(found.medianFirstReplyHours).toMatchObject({ value: 4, n: 4, reason: null });
  expect(found.groupings.map(({ by }: { by: string }) => by)).toEqual([
    'MUNICIPALITY',
    'ORGANISATION',
    'COUNTRY',
    'COHORT',
  ]);
  expect(found.groupings[3].index).toMatchObject({ value: null, reason: 'NO_BASE' });
});

test('who the brokers are is for those who lead the community, and for nobody else', async () => {
  const [first, second, ...more] = (
    await network('keeper', 'brokers { person { id } betweenness neighbours }')
  ).brokers;
  // teller - member - colleague - helper: 2 of the 7 · 6 / 2 pairs of others lead over each of the two in the middle.
  expect([first, second].map(({ person }) => person.id)).toEqual(
    [world.persons.member, world.persons.colleague].sort(),
  );
  expect([first.betweenness, first.neighbours, more]).toEqual([2 / 21, 2, []]);
  expect((await network('keeper', 'brokers(first: 1) { person { id } }')).brokers).toHaveLength(1);
  for (const other of ['member', 'alumnus', 'organiser', 'evaluator', 'sponsor'] as const) {
    const { data, errors } = await read(other, 'brokers { person { id } }');
    expect([other, errors?.[0]?.extensions?.code]).toEqual([other, 'FORBIDDEN']);
    expect(JSON.stringify(data)).not.toContain('person_');
  }
  const { errors } = await read('keeper', 'brokers(first: 21) { neighbours }');
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('a sponsor reads nothing that tells of fewer than 5 persons; a stranger and another tenant nothing at all', async () => {
  const found = await network('sponsor', figures);
  for (const masked of ['ties', 'density', 'reciprocity', 'medianFirstReplyHours'])
    expect([masked, found[masked]]).toMatchObject([masked, { value: null, n: null, reason: 'MASKED' }]);
  for (const grouping of found.groupings)
    expect(grouping).toMatchObject({ external: null, internal: null, index: { value: null } });
  // The quarter is not over: from one look to the next a version more would tell that somebody did something.
  const versions = `version versions { totalCount nodes { ties ${figure} } }`;
  expect(await network('sponsor', versions)).toEqual({ version: 0, versions: { totalCount: 0, nodes: [] } });
  expect((await network('member', versions)).version).toBeGreaterThan(0);
  for (const other of ['stranger', 'foreigner', 'neighbour', 'former'] as const)
    expect([other, await network(other, figures)]).toEqual([other, null]);
});

test('when the period is over a sponsor learns that there are figures, masked as they are', async () => {
  const { clock } = world.service;
  const now = clock.now();
  clock.set('2010-07-01T09:00:00Z');
  const { version, versions } = await network('sponsor', `version versions { nodes { ties ${figure} } }`);
  clock.set(now);
  expect(version).toBeGreaterThan(0);
  expect(versions.nodes).toMatchObject([{ ties: { value: null, reason: 'MASKED' } }]);
});

test('a period in which nothing happened is one without members, and what is no period is said so', async () => {
  expect(await network('member', figures, '2009-H1')).toMatchObject({
    members: null,
    ties: { value: 0 },
    density: { value: null, reason: 'NO_BASE' },
    version: 0,
    computedAt: null,
  });
  for (const period of ['2010', 'L', 'D28:2010-05-31', 'May'])
    expect((await read('member', 'members', period)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('versions stay readable when late events make others', async () => {
  await world.learn(reply('helper', 'keeper', 9));
  await compute();
  const { version, versions } = await network(
    'member',
    `version versions(first: 1) { totalCount nodes { version ties ${figure} } pageInfo { endCursor hasNextPage } }`,
  );
  expect([version, versions.totalCount, versions.pageInfo.hasNextPage]).toEqual([2, 2, true]);
  const before = await network(
    'member',
    `versions(after: "${versions.pageInfo.endCursor}") { nodes { version ties { value } } }`,
  );
  expect(before.versions.nodes).toEqual([{ version: 1, ties: { value: 4 } }]);
});

describe('an umbrella', () => {
  const child = newId('community');
  const newcomers = Array.from({ length: 14 }, () => newId('person'));
  const inChild = <T extends EventType>(event: NewEvent<T>): NewEvent<T> => ({ ...event, community: child });

  beforeAll(async () => {
    const common = { tenant: world.tenantId, community: child, timezone: 'Europe/Kyiv' };
    await world.learn<EventType>(
      {
        ...{ ...common, type: 'community.umbrellaChanged', subject: child, actor: null },
        data: { from: null, to: world.communityId },
      },
      ...newcomers.map((personId): NewEvent<'membership.accepted'> => ({
        ...{ ...common, type: 'membership.accepted', subject: newId('membership'), actor: personId },
        data: {
          ...{ personId, cohortId: null, joinMotive: [], skillLevel: null, bandwidth: null },
          organisationId: null,
        },
      })),
      ...newcomers.flatMap((from, index) =>
        [1, 2].map((step) => {
          const made = inChild(reply('teller', 'member', 2));
          const to = newcomers[(index + step) % newcomers.length] ?? '';
          return { ...made, subject: newId('reply'), actor: from, data: { ...made.data, postAuthorId: to } };
        }),
      ),
    );
    await compute();
  }, 60_000);

  const readAs = async (as: keyof World['viewers'], scopeKind: string, selection: string) => {
    const { data, errors } = await world.service.execute(
      world.viewers[as],
      `query ($id: ID!, $as: ScopeKind) {
        _entities(representations: [{ __typename: "Community", id: $id }]) { ... on Community { network(period: "2010-H1", as: $as) { ${selection} } } } }`,
      { id: world.communityId, as: scopeKind },
    );
    return errors ? { refused: errors[0]?.extensions?.code } : data._entities[0].network;
  };

  test('is meant where a community has others under it, and it is said which one is read', async () => {
    expect(await network('member', 'scopeKind members ties { value }', '2010-H1')).toEqual({
      ...{ scopeKind: 'UMBRELLA', members: 22 },
      ties: { value: 33 },
    });
    expect(await readAs('member', 'COMMUNITY', 'scopeKind members ties { value }')).toEqual({
      ...{ scopeKind: 'COMMUNITY', members: 8 },
      ties: { value: 5 },
    });
    for (const other of ['SPONSOR', 'COHORT', 'TENANT'])
      expect(await readAs('member', other, 'members')).toEqual({ refused: 'BAD_USER_INPUT' });
  });

  test('a sponsor who reads it reads nothing of the community from which a few ties of the others could be told', async () => {
    const selection = `members ties ${figure} reciprocity ${figure} versions { totalCount nodes { version } }`;
    // While the half-year goes on, there may be one tie more each day.
    expect(await readAs('sponsor', 'UMBRELLA', selection)).toMatchObject({
      ...{ members: null, ties: { value: null, n: null, reason: 'MASKED' } },
    });
    world.service.clock.set('2010-07-20T09:00:00Z');
    const whole = await readAs('sponsor', 'UMBRELLA', selection);
    expect(whole).toMatchObject({ members: 22, ties: { value: 33 } });
    // From one version to the next there may be one person.
    expect([whole.versions.totalCount, whole.versions.nodes.length]).toEqual([1, 1]);
    const part = await readAs('sponsor', 'COMMUNITY', selection);
    expect(part.ties).toMatchObject({ value: null, n: null, reason: 'MASKED' });
  });

  test('who is told the brokers of it leads the community above', async () => {
    expect((await readAs('keeper', 'UMBRELLA', 'brokers { person { id } }')).brokers).not.toHaveLength(0);
    expect(await readAs('member', 'UMBRELLA', 'brokers { person { id } }')).toEqual({ refused: 'FORBIDDEN' });
  });
});

test.each(['2010-13', '2010-Q5', '2010-H3', '', ' 2010-04', '2010-4', '٢٠١٠-04', 'P', '2010-04-01', 'M1'])(
  'no network is of the period %p, and it is said what a period is',
  async (period) => {
    for (const as of ['member', 'sponsor', 'stranger'] as const)
      expect((await read(as, 'members', period)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  },
);
