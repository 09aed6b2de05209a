import type { Viewer } from '@kolo/auth';
import { anonymousViewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { machineViewer, personViewer } from '@kolo/testing';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';

// The same questions from everybody: what each sees is asked of the running service.

let world: World;
let communityId: Id;
let membershipId: Id;
const viewers = new Map<string, Viewer>();
const viewer = (name: string) => viewers.get(name) ?? personViewer(newId('person'));

beforeAll(async () => {
  world = await startWorld();
  communityId = await world.open();
  const elsewhere = await world.open();
  const [member, fellow, invited, curator, neighbour, paused] = [
    await world.join(communityId),
    await world.join(communityId),
    newId('person'),
    newId('person'),
    await world.join(elsewhere),
    await world.join(communityId),
  ];
  await world.act(world.organiser, 'inviteToCommunity', 'leftOut', { communityId, personIds: [invited] });
  await world.act(world.keeper, 'appointCurator', 'community { id }', { communityId, personId: curator });
  await world.act(paused, 'pauseMembership', 'membership { id }', { communityId });
  const organisationId = newId('organisation');
  await world.act(world.organiser, 'confirmSponsorship', 'sponsorship { id }', {
    communityId,
    organisationId,
    kind: 'FUNDER',
    objectives: [{ language: 'en', text: 'Cleaner cities' }],
  });
  const otherTenant = newId('tenant');
  const grant = (role: 'ORGANISER' | 'SPONSOR', tenantId: Id, organisation?: Id) =>
    personViewer(newId('person'), {
      roles: [{ role, tenantId, ...(organisation ? { organisationId: organisation } : {}) }],
    });
  for (const [name, one] of Object.entries({
    anonymous: anonymousViewer('request'),
    stranger: personViewer(newId('person')),
    neighbour,
    invited: personViewer(invited),
    member,
    paused,
    keeper: world.keeper,
    curator: personViewer(curator),
    organiser: world.organiser,
    sponsor: grant('SPONSOR', world.tenantId, organisationId),
    'sponsor of this community from another tenant': grant('SPONSOR', otherTenant, organisationId),
    'sponsor of another tenant': grant('SPONSOR', otherTenant, newId('organisation')),
    'organiser of another tenant': grant('ORGANISER', otherTenant),
    'machine of another tenant': machineViewer(
      ['contributions:relay'],
      [{ role: 'ORGANISER', tenantId: otherTenant }],
    ),
  })) {
    viewers.set(name, one);
  }
  const { community } = await world.read(
    world.keeper,
    'query ($id: ID!) { community(id: $id) { members { nodes { id person { id } } } } }',
    { id: communityId },
  );
  membershipId = (community.members.nodes as { id: Id; person: { id: Id } }[]).find(
    ({ person }) => person.id === fellow.personId,
  )?.id as Id;
});
afterAll(() => world.close());

/** `null`, `FORBIDDEN`, or the value: what one field of the community answers. */
async function field(name: string, selection: string): Promise<unknown> {
  const document = `query ($id: ID!) { community(id: $id) { x: ${selection} } }`;
  const { data, errors } = await world.service.execute(viewer(name), document, { id: communityId });
  const code = errors?.[0]?.extensions?.code;
  return code ?? data.community?.x ?? null;
}

const F = 'FORBIDDEN';
const table: Record<string, [string, string, string, unknown, string, unknown, unknown]> = {
  //                                   title, member nodes, count, invitations, curators, levels, sponsorships
  stranger: ['', '', '', null, '', null, null],
  neighbour: ['UNEP network community', F, F, F, F, null, F],
  invited: ['UNEP network community', F, F, F, F, null, F],
  member: ['UNEP network community', '3', '3', F, '1', F, 1],
  paused: ['UNEP network community', '3', '3', F, '1', F, 1],
  keeper: ['UNEP network community', '3', '3', 4, '1', 'PERIPHERAL', 1],
  curator: ['UNEP network community', '3', '3', F, '1', F, 1],
  organiser: ['UNEP network community', '3', '3', 4, '1', 'PERIPHERAL', 1],
  sponsor: ['UNEP network community', '0', '3', 4, F, null, 1],
  'sponsor of this community from another tenant': ['UNEP network community', '0', '3', 4, F, null, 1],
  'sponsor of another tenant': ['', '', '', null, '', null, null],
  'organiser of another tenant': ['', '', '', null, '', null, null],
  'machine of another tenant': ['', '', '', null, '', null, null],
};

test.each(Object.keys(table))('%s sees what communities.md says', async (name) => {
  const [title, nodes, count, invitations, curators, level, sponsorships] = table[name] ?? [];
  const size = (value: unknown) => (Array.isArray(value) ? String(value.length) : ((value ?? '') as string));
  expect((await field(name, 'title')) ?? '').toBe(title);
  const listed = await field(name, 'members { nodes { id person { id } } }');
  expect(listed === F ? F : size((listed as { nodes?: unknown[] } | null)?.nodes)).toBe(nodes);
  const counted = await field(name, 'members { totalCount }');
  expect(counted === F ? F : String((counted as { totalCount?: number } | null)?.totalCount ?? '')).toBe(
    count,
  );
  const invited = await field(name, 'invitations { totalCount }');
  expect(invited === F ? F : ((invited as { totalCount?: number } | null)?.totalCount ?? null)).toBe(
    invitations,
  );
  expect(size(await field(name, 'curators { person { id } }'))).toBe(curators);
  const sponsored = await field(name, 'sponsorships { kind }');
  expect(Array.isArray(sponsored) ? sponsored.length : sponsored).toBe(sponsorships);

  const { data, errors } = await world.service.execute(
    viewer(name),
    'query ($id: ID!) { membership(id: $id) { level computedLevel } }',
    { id: membershipId },
  );
  expect(errors?.[0]?.extensions?.code ?? data.membership?.computedLevel ?? null).toBe(level);
});

test.each(Object.keys(table))(
  '%s finds the same by the list, the query of invitations and a forged reference',
  async (name) => {
    const sees = table[name]?.[0] !== '';
    const { data, errors } = await world.service.execute(
      viewer(name),
      `query ($id: ID!, $refs: [_Any!]!) {
      communities(first: 100) { nodes { id } totalCount }
      invitations(community: $id) { totalCount nodes { id } }
      _entities(representations: $refs) { ... on Community { id } ... on Membership { id } }
    }`,
      {
        id: communityId,
        refs: [
          { __typename: 'Community', id: communityId },
          { __typename: 'Membership', id: membershipId },
        ],
      },
    );
    const ids = (data.communities.nodes as { id: Id }[]).map(({ id }) => id);
    expect(ids.includes(communityId)).toBe(sees);
    expect(data.communities.totalCount).toBe(ids.length);
    expect(data._entities[0]?.id ?? null).toBe(sees ? communityId : null);
    const seesMembers = ['member', 'paused', 'keeper', 'curator', 'organiser'].includes(name);
    expect(data._entities[1]?.id ?? null).toBe(seesMembers ? membershipId : null);
    const invitations = table[name]?.[3];
    if (invitations === F) expect(errors?.[0]?.extensions?.code).toBe(F);
    else expect(data.invitations?.totalCount ?? null).toBe(invitations);
    const rows = (data.invitations?.nodes as unknown[] | undefined)?.length ?? 0;
    expect(rows).toBe(name === 'keeper' || name === 'organiser' ? 4 : 0);
  },
);

test('without signing in there is nothing to ask', async () => {
  const { errors } = await world.service.execute(
    viewer('anonymous'),
    'query ($id: ID!) { community(id: $id) { id } }',
    {
      id: communityId,
    },
  );
  expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});

test('a person’s memberships are shown as far as the viewer shares, leads or organises the community', async () => {
  const member = viewer('member');
  const count = async (name: string) => {
    const { data } = await world.service.execute(
      viewer(name),
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Person { memberships { community { id } } } } }',
      { refs: [{ __typename: 'Person', id: member.personId }] },
    );
    return (data._entities[0].memberships as unknown[]).length;
  };
  const counts = Object.fromEntries(
    await Promise.all(Object.keys(table).map(async (name) => [name, await count(name)] as const)),
  );
  expect(counts).toEqual({
    stranger: 0,
    neighbour: 0,
    invited: 0,
    member: 1,
    paused: 1,
    keeper: 1,
    curator: 1,
    organiser: 1,
    sponsor: 0,
    'sponsor of this community from another tenant': 0,
    'sponsor of another tenant': 0,
    'organiser of another tenant': 0,
    'machine of another tenant': 0,
  });
});

const writes: [string, object][] = [
  ['openCommunity', {}],
  ['archiveCommunity', {}],
  ['updateCommunityPitch', { pitch: {} }],
  ['changeLevelThresholds', {}],
  ['inviteToCommunity', { personIds: [newId('person')] }],
  ['assignLeadership', { personId: newId('person'), group: 'COMMUNITY_KEEPER' }],
  ['appointCurator', { personId: newId('person') }],
  ['confirmSponsorship', { organisationId: newId('organisation'), kind: 'HOST' }],
];

describe.each(writes)('%s', (mutation, input) => {
  test.each([
    ['stranger', 'NOT_FOUND'],
    ['organiser of another tenant', 'NOT_FOUND'],
    ['sponsor of another tenant', 'NOT_FOUND'],
    ['neighbour', 'NOT_ALLOWED'],
    ['member', 'NOT_ALLOWED'],
    ['curator', 'NOT_ALLOWED'],
    ['sponsor', 'NOT_ALLOWED'],
  ])('is refused to a %s', async (name, code) => {
    const outbox = world.service.connection.collection('outbox');
    const before = await outbox.countDocuments();
    const { userErrors } = await world.act(viewer(name), mutation, '__typename', { communityId, ...input });
    expect(userErrors).toMatchObject([{ code, field: ['communityId'] }]);
    expect(await outbox.countDocuments()).toBe(before);
  });
});
