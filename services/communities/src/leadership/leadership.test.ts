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
        holders(first: 1) {
          totalCount
          nodes {
            id
            person {
              id
            }
            from
            to
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
  holders: {
    totalCount: number;
    nodes: { id: Id; person: { id: Id }; to: string | null }[];
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
  await assign(world.keeper, { ...term, to });
  expect((await leadership(member, communityId)).at(-1)).toMatchObject({
    group: 'VALUE_DETECTIVE',
    holders: { nodes: [{ to }] },
  });
  world.clock.advance({ days: 15 });
  await world.tick();
  await world.tick();
  expect((await leadership(member, communityId)).map(({ group }) => group)).not.toContain('VALUE_DETECTIVE');
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
