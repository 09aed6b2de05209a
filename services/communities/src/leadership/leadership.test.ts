import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { Viewer } from '@kolo/auth';
import { personViewer } from '@kolo/testing';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const document = /* GraphQL */ `
  query ($id: ID!) {
    community(id: $id) {
      leadership {
        group
        gap
        gapBeganAt
        formerHolders {
          nodes {
            person {
              id
            }
          }
        }
        holders(first: 1) {
          totalCount
          nodes {
            id
            person {
              id
            }
            from
            to
            phase
            activity {
              id
            }
            rotationDueAt
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  }
`;
interface Group {
  group: string;
  gap: boolean;
  gapBeganAt: string | null;
  formerHolders: { nodes: { person: { id: Id } }[] };
  holders: {
    totalCount: number;
    nodes: {
      id: Id;
      person: { id: Id };
      to: string | null;
      phase: string;
      activity: { id: Id } | null;
      rotationDueAt: string | null;
    }[];
    pageInfo: { hasNextPage: boolean };
  };
}
const leadership = async (viewer: Viewer, id: Id) =>
  (await world.read(viewer, document, { id })).community.leadership as Group[];
const assign = (viewer: Viewer, input: object) =>
  world.act(viewer, 'assignLeadership', 'leadership { id current }', input);

test('the six groups are listed with holders, terms and gaps; keepers may be named before they are members', async () => {
  const communityId = await world.found();
  for (const personId of [newId('person'), newId('person')]) {
    expect(
      (await assign(world.organiser, { communityId, personId, group: 'COMMUNITY_KEEPER' })).userErrors,
    ).toEqual([]);
  }
  const groups = await leadership(world.organiser, communityId);
  expect(groups.map(({ group, gap, holders }) => [group, gap, holders.totalCount])).toEqual([
    ['CRITICAL_FRIEND', true, 0],
    ['ORG_BROKER', true, 0],
    ['AGENDA_ACTIVIST', true, 0],
    ['COMMUNITY_KEEPER', false, 2],
    ['SOCIAL_REPORTER', true, 0],
    ['EXTERNAL_MESSENGER', true, 0],
  ]);
  expect(groups[3]?.holders).toMatchObject({ nodes: [{}], pageInfo: { hasNextPage: true } });
});

test('a term runs out at its agreed end, and an event tells so once', async () => {
  const communityId = await world.open();
  const member = await world.join(communityId);
  const to = new Date(world.clock.now() + 14 * 86_400_000).toISOString();
  const term = { communityId, personId: member.personId, group: 'VALUE_DETECTIVE' };
  // The six are always there; the seventh only where the community chose it.
  expect((await assign(world.keeper, { ...term, to })).userErrors).toMatchObject([
    { code: 'GROUP_NOT_USED', field: ['group'] },
  ]);
  const chosen = { communityId, groups: ['VALUE_DETECTIVE'] };
  await world.act(world.keeper, 'chooseOptionalGroups', 'community { id }', chosen);
  await assign(world.keeper, { ...term, to });
  expect((await leadership(member, communityId)).at(-1)).toMatchObject({
    group: 'VALUE_DETECTIVE',
    holders: { nodes: [{ to }] },
  });
  world.clock.advance({ days: 15 });
  await world.tick();
  await world.tick();
  expect((await leadership(member, communityId)).at(-1)).toMatchObject({
    group: 'VALUE_DETECTIVE',
    gap: true,
    gapBeganAt: to,
    formerHolders: { nodes: [{ person: { id: member.personId } }] },
  });
  const ended = (await world.eventsOf('leadership.ended')).filter(
    (event) => event['community'] === communityId,
  );
  expect(ended).toMatchObject([{ time: to, sequence: 2, data: { personId: member.personId, to } }]);
  expect((await assign(world.keeper, term)).userErrors).toEqual([]);
});

test('a term is ended by the organiser, a keeper, or who holds it', async () => {
  const communityId = await world.open();
  const [member, other] = [await world.join(communityId), await world.join(communityId)];
  const { leadership: term } = await assign(world.keeper, {
    communityId,
    personId: member.personId,
    group: 'ORG_BROKER',
  });
  const end = async (viewer: Viewer) =>
    (await world.act(viewer, 'endLeadership', 'leadership { current }', { leadershipId: term.id as Id }))
      .userErrors[0]?.code ?? 'ENDED';
  expect(await end(personViewer(newId('person')))).toBe('NOT_FOUND');
  expect(await end(other)).toBe('NOT_ALLOWED');
  expect(await end(member)).toBe('ENDED');
  expect(await end(world.keeper)).toBe('TERM_ENDED');
});

test('two equal assignments at once make one', async () => {
  const communityId = await world.open();
  const personId = newId('person');
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => assign(world.keeper, { communityId, personId, group: 'COMMUNITY_KEEPER' })),
  );
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
    'DUPLICATE',
    'DUPLICATE',
    'DUPLICATE',
  ]);
});

test('a curator is appointed and dismissed, each told by the community’s own counter', async () => {
  const communityId = await world.open();
  const personId = newId('person');
  const curators = 'community { curators { person { id } } viewerCanAppointCurator }';
  const { community } = await world.act(world.keeper, 'appointCurator', curators, { communityId, personId });
  expect(community).toEqual({ curators: [{ person: { id: personId } }], viewerCanAppointCurator: true });
  const again = await world.act(world.keeper, 'appointCurator', curators, { communityId, personId });
  expect(again.userErrors).toMatchObject([{ code: 'DUPLICATE', field: ['personId'] }]);
  await world.act(personViewer(personId), 'dismissCurator', 'userErrors { code }', { communityId, personId });
  const told = (await world.service.events()).filter((event) => event['subject'] === communityId).slice(-2);
  expect(told.map((event) => event['type'])).toEqual(['curator.appointed', 'curator.dismissed']);
  expect((told[1]?.['sequence'] as number) - (told[0]?.['sequence'] as number)).toBe(1);
});

describe('Around a meeting', () => {
  const at = (text: string) => Date.parse(text);
  const groupOf = async (communityId: Id, group: string) =>
    (await leadership(world.keeper, communityId)).find((one) => one.group === group);

  test('a group prepares, acts when it begins, and hands over once it was held; each turn is told once', async () => {
    const communityId = await world.open();
    const member = await world.join(communityId);
    const actsAt = new Date(world.clock.now() + 14 * 86_400_000).toISOString();
    const activityId = await world.announce(
      communityId,
      new Date(world.clock.now() + 86_400_000).toISOString(),
    );
    const { leadership: term } = await assign(world.keeper, {
      communityId,
      personId: member.personId,
      group: 'SOCIAL_REPORTER',
      activityId,
    });
    // It is put off: those who prepare it go on preparing.
    const put = (sequence: number, startsAt: string) =>
      world.event({
        type: 'activity.scheduled',
        subject: activityId,
        sequence,
        community: communityId,
        data: { type: 'SEMINAR_TRAINING', agendaItemId: null, startsAt, endsAt: startsAt, capacity: null },
      });
    const early = new Date(world.clock.now() + 3_600_000).toISOString();
    await world.consume(put(3, actsAt), put(2, early));
    await world.consume(put(2, early));
    const phase = async () =>
      (await groupOf(communityId, 'SOCIAL_REPORTER'))?.holders.nodes.map((node) => node.phase);
    expect(await phase()).toEqual(['PREPARE']);
    world.clock.advance({ days: 14 });
    await world.tick();
    await world.tick();
    expect(await phase()).toEqual(['ACT']);
    const held = world.event({
      type: 'activity.held',
      subject: activityId,
      community: communityId,
      tenant: world.tenantId,
      timezone: 'Europe/Kyiv',
      data: { type: 'SEMINAR_TRAINING', sessionKind: null, cohortId: null },
    });
    await world.consume(held, held);
    await world.consume(held);
    expect(await phase()).toEqual(['HANDOVER']);
    const turns = (await world.eventsOf('leadership.phaseChanged')).filter(
      (event) => event['subject'] === term.id,
    );
    expect(turns.map((event) => event['data'])).toEqual([
      { personId: member.personId, group: 'SOCIAL_REPORTER', activityId, from: 'PREPARE', to: 'ACT' },
      { personId: member.personId, group: 'SOCIAL_REPORTER', activityId, from: 'ACT', to: 'HANDOVER' },
    ]);
    expect(turns.map((event) => [event['sequence'], event['time']])).toEqual([
      [2, actsAt],
      [3, held.time],
    ]);
    const back = { leadershipId: term.id as Id, phase: 'PREPARE' };
    const { userErrors } = await world.act(member, 'changeLeadershipPhase', 'leadership { phase }', back);
    expect(userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['phase'] }]);
  });

  test('whoever is named once it was held hands over at once', async () => {
    const communityId = await world.open();
    const member = await world.join(communityId);
    const activityId = newId('activity');
    await world.consume(
      world.event({
        type: 'activity.held',
        subject: activityId,
        community: communityId,
        data: { type: 'SEMINAR_TRAINING', sessionKind: null, cohortId: null },
      }),
    );
    await assign(world.keeper, { communityId, personId: member.personId, group: 'ORG_BROKER', activityId });
    expect((await groupOf(communityId, 'ORG_BROKER'))?.holders.nodes[0]).toMatchObject({
      phase: 'HANDOVER',
      activity: { id: activityId },
      rotationDueAt: null,
    });
  });

  test('a standing function is due for rotation after twelve months, in the days of the community', async () => {
    const communityId = await world.open();
    const member = await world.join(communityId);
    world.clock.set('2011-03-20T10:00:00Z');
    await assign(world.keeper, { communityId, personId: member.personId, group: 'AGENDA_ACTIVIST' });
    const holder = (await groupOf(communityId, 'AGENDA_ACTIVIST'))?.holders.nodes[0];
    expect(holder?.phase).toBe('ACT');
    expect(at(holder?.rotationDueAt ?? '')).toBe(at('2012-03-20T10:00:00Z'));
  });
});

test('a function is not held for an activity of somebody else, or for none that there is', async () => {
  const [communityId, other] = [await world.open(), await world.open()];
  const member = await world.join(communityId);
  for (const activityId of [await world.announce(other), newId('activity')]) {
    const term = { communityId, personId: member.personId, group: 'ORG_BROKER', activityId };
    expect((await assign(world.keeper, term)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['activityId'] },
    ]);
  }
  // One of the umbrella is near enough: its plenary is theirs, too.
  await world.act(world.organiser, 'joinUmbrella', 'community { id }', { communityId, umbrellaId: other });
  const activityId = await world.announce(other);
  const term = { communityId, personId: member.personId, group: 'ORG_BROKER', activityId };
  expect((await assign(world.keeper, term)).userErrors).toEqual([]);
});

test('a term that ends within thirty days is spoken of once, to its holder and the keepers', async () => {
  const communityId = await world.open();
  const member = await world.join(communityId);
  const to = new Date(world.clock.now() + 60 * 86_400_000).toISOString();
  await assign(world.keeper, { communityId, personId: member.personId, group: 'CRITICAL_FRIEND', to });
  const told = async () =>
    (await world.eventsOf('notification.sent')).filter(
      (event) =>
        event['community'] === communityId && (event['data'] as { kind: string }).kind === 'TERM_ENDS',
    );
  world.clock.advance({ days: 29 });
  await world.tick();
  expect(await told()).toEqual([]);
  world.clock.advance({ days: 2 });
  await world.tick();
  await world.tick();
  expect((await told()).map((event) => (event['data'] as { personId: Id }).personId).toSorted()).toEqual(
    [member.personId, world.keeper.personId].toSorted(),
  );
});

test('who leaves, or is removed, holds no function any more and reads nothing as a leader', async () => {
  const communityId = await world.open();
  const [leaver, removed] = [await world.join(communityId), await world.join(communityId)];
  for (const { personId } of [leaver, removed])
    await assign(world.keeper, { communityId, personId, group: 'SOCIAL_REPORTER' });
  await world.act(leaver, 'leaveCommunity', 'membership { id }', { communityId });
  const { community } = await world.read(
    world.keeper,
    'query ($id: ID!) { community(id: $id) { members { nodes { id person { id } } } } }',
    { id: communityId },
  );
  const membership = (community.members.nodes as { id: Id; person: { id: Id } }[]).find(
    ({ person }) => person.id === removed.personId,
  );
  await world.act(world.keeper, 'removeMember', 'membership { id }', {
    membershipId: membership?.id,
    reason: 'Sold equipment',
  });
  const group = (await leadership(world.keeper, communityId)).find((one) => one.group === 'SOCIAL_REPORTER');
  expect(group).toMatchObject({ gap: true, formerHolders: { nodes: [{}, {}] } });
  const ended = (await world.eventsOf('leadership.ended')).filter(
    (event) => event['community'] === communityId,
  );
  expect(ended.map((event) => event['actor']).toSorted()).toEqual(
    [leaver.personId, world.keeper.personId].toSorted(),
  );
  const posts = 'query ($id: ID!) { community(id: $id) { posts { nodes { id } } } }';
  const { data, errors } = await world.service.execute(removed, posts, { id: communityId });
  expect(data.community?.posts ?? null).toBeNull();
  expect(errors?.[0]?.extensions?.code ?? 'ABSENT').toMatch(/FORBIDDEN|ABSENT/);
});

test('a group that somebody holds stays chosen', async () => {
  const communityId = await world.open();
  const member = await world.join(communityId);
  const choose = (groups: string[]) =>
    world.act(world.keeper, 'chooseOptionalGroups', 'community { leadership { group } }', {
      communityId,
      groups,
    });
  expect((await choose(['VALUE_DETECTIVE'])).community.leadership).toHaveLength(7);
  await assign(world.keeper, { communityId, personId: member.personId, group: 'VALUE_DETECTIVE' });
  expect((await choose([])).userErrors).toMatchObject([{ code: 'GROUP_IS_HELD', field: ['groups'] }]);
});
