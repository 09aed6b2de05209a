import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { Viewer } from '@kolo/auth';
import { machineViewer, personViewer } from '@kolo/testing';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';

let world: World;
let communityId: Id;
beforeAll(async () => {
  world = await startWorld();
  communityId = await world.open();
});
afterAll(() => world.close());

const move = async (viewer: Viewer, mutation: string, input: object = {}) => {
  const { membership, userErrors } = await world.act(viewer, mutation, 'membership { id status }', {
    communityId,
    ...input,
  });
  return userErrors[0]?.code ?? (membership?.status as string);
};
const membershipIdOf = async (viewer: Viewer) =>
  (
    await world.read(viewer, 'query ($id: ID!) { community(id: $id) { viewerMembership { id } } }', {
      id: communityId,
    })
  ).community.viewerMembership.id as Id;

test('a member pauses, comes back, becomes an alumnus, comes back, leaves', async () => {
  const member = await world.join(communityId);
  expect(await move(member, 'resumeMembership')).toBe('WRONG_STATE');
  expect(await move(member, 'pauseMembership')).toBe('PAUSED');
  expect(await move(member, 'leaveCommunity')).toBe('WRONG_STATE');
  expect(await move(member, 'resumeMembership')).toBe('ACTIVE');
  expect(await move(member, 'becomeAlumnus')).toBe('ALUMNUS');
  expect(await move(member, 'resumeMembership')).toBe('ACTIVE');
  expect(await move(member, 'leaveCommunity')).toBe('LEFT');
  expect(await move(member, 'resumeMembership')).toBe('WRONG_STATE');
  const told = (await world.service.events())
    .filter((event) => event['actor'] === member.personId && String(event['type']).startsWith('membership.'))
    .map((event) => [event['type'], event['sequence']]);
  expect(told).toEqual([
    ['membership.accepted', 2],
    ['membership.paused', 4],
    ['membership.resumed', 5],
    ['membership.becameAlumnus', 6],
    ['membership.resumed', 7],
    ['membership.left', 8],
  ]);
});

test('who left can be invited anew, into a new membership', async () => {
  const member = await world.join(communityId);
  const first = await membershipIdOf(member);
  await move(member, 'leaveCommunity');
  await world.act(world.keeper, 'inviteToCommunity', 'leftOut', {
    communityId,
    personIds: [member.personId],
  });
  expect(await move(member, 'acceptInvitation')).toBe('ACTIVE');
  expect(await membershipIdOf(member)).not.toBe(first);
});

test('a keeper removes with a reason that leaders and the person see; nobody else learns it, and no event tells it', async () => {
  const [member, fellow] = [await world.join(communityId), await world.join(communityId)];
  const membershipId = await membershipIdOf(member);
  const remove = (viewer: Viewer) =>
    world.act(viewer, 'removeMember', 'membership { status }', { membershipId, reason: 'Sold mailing list' });
  expect((await remove(world.organiser)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await remove(fellow)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await remove(world.keeper)).membership.status).toBe('REMOVED');
  const read = (viewer: Viewer) =>
    world.read(viewer, 'query ($id: ID!) { membership(id: $id) { history { reason } } }', {
      id: membershipId,
    });
  expect(JSON.stringify(await read(world.keeper))).toContain('Sold mailing list');
  expect(JSON.stringify(await read(member))).toContain('Sold mailing list');
  expect((await read(fellow)).membership).toBeNull();
  expect(JSON.stringify(await world.service.events())).not.toContain('Sold');
  const again = await world.act(world.keeper, 'inviteToCommunity', 'leftOut', {
    communityId,
    personIds: [member.personId],
  });
  expect(again.leftOut).toBe(1);
});

test('a community that takes requests is joined through a keeper', async () => {
  const open = await world.open({ joinPolicy: 'REQUEST' });
  const [wanting, unwanted] = [await world.join(communityId), await world.join(communityId)];
  const request = async (viewer: Viewer) =>
    (
      await world.act(viewer, 'requestMembership', 'membership { id status }', {
        communityId: open,
        joinMotive: ['RELEVANCE'],
      })
    ).membership as { id: Id; status: string };
  const first = await request(wanting);
  expect(first.status).toBe('REQUESTED');
  const decide = (viewer: Viewer, mutation: string, input: object) =>
    world.act(viewer, mutation, 'membership { status }', input);
  expect(
    (await decide(wanting, 'approveMembershipRequest', { membershipId: first.id })).userErrors,
  ).toMatchObject([{ code: 'NOT_FOUND', field: ['membershipId'] }]);
  expect(
    (await decide(world.keeper, 'approveMembershipRequest', { membershipId: first.id })).membership.status,
  ).toBe('ACTIVE');
  const second = await request(unwanted);
  const rejection = { membershipId: second.id, reason: 'Not in post' };
  expect((await decide(world.organiser, 'rejectMembershipRequest', rejection)).membership.status).toBe(
    'REJECTED',
  );
  expect(
    (await decide(world.keeper, 'approveMembershipRequest', { membershipId: second.id })).userErrors,
  ).toMatchObject([{ code: 'WRONG_STATE' }]);
  expect((await request(unwanted)).status).toBe('REQUESTED');
});

test('a member’s new connection is told in each community that they belong to', async () => {
  const personId = newId('person');
  await world.act(world.keeper, 'inviteToCommunity', 'leftOut', { communityId, personIds: [personId] });
  const profile = (bandwidth: 'LOW' | 'GOOD', sequence: number) =>
    world.event({
      type: 'person.accessProfileChanged',
      subject: personId,
      sequence,
      data: {
        ...{ personId, bandwidth, skillLevel: 'NOVICE', channels: ['SMS'], device: 'OWN' },
        ...{ languages: ['uk'], proxyIds: [] },
      },
    });
  // Who is only invited does not belong yet: the acceptance will say it.
  await world.consume(profile('LOW', 2));
  expect(await move(personViewer(personId), 'acceptInvitation', {})).toBe('ACTIVE');
  await world.consume(profile('GOOD', 3));
  const told = (await world.eventsOf('membership.bandwidthChanged')).filter(
    (event) => event['actor'] === personId,
  );
  expect(told).toMatchObject([{ community: communityId, data: { personId, bandwidth: 'GOOD' } }]);
});

test('a member’s new post is told in each community that they belong to', async () => {
  const personId = newId('person');
  await world.act(world.keeper, 'inviteToCommunity', 'leftOut', { communityId, personIds: [personId] });
  const [city, region, territoryId] = [newId('organisation'), newId('organisation'), newId('territory')];
  const position = (organisationId: Id, sequence: number) =>
    world.event({
      type: 'position.changed',
      subject: personId,
      sequence,
      data: { personId, fromOrganisationId: null, organisationId, territoryId },
    });
  // Who is only invited does not belong yet: the acceptance will say it.
  await world.consume(position(city, 2));
  expect(await move(personViewer(personId), 'acceptInvitation', {})).toBe('ACTIVE');
  await world.consume(position(region, 3));
  const told = (await world.eventsOf('membership.positionChanged')).filter(
    (event) => event['actor'] === personId,
  );
  expect(told).toMatchObject([
    { community: communityId, organisation: region, territory: territoryId, data: { personId } },
  ]);
  expect(told).toHaveLength(1);
});

test('a post that is told of late, from before the acceptance, counts from the acceptance on', async () => {
  const personId = newId('person');
  await world.act(world.keeper, 'inviteToCommunity', 'leftOut', { communityId, personIds: [personId] });
  const late = world.event({
    type: 'position.changed',
    subject: personId,
    sequence: 2,
    data: {
      ...{ personId, fromOrganisationId: null },
      ...{ organisationId: newId('organisation'), territoryId: newId('territory') },
    },
  });
  world.clock.advance({ hours: 1 });
  expect(await move(personViewer(personId), 'acceptInvitation', {})).toBe('ACTIVE');
  await world.consume(late);
  const told = (type: 'membership.accepted' | 'membership.positionChanged') =>
    world
      .eventsOf(type)
      .then((events) => events.filter((event) => event['actor'] === personId))
      .then(([event]) => Date.parse(String(event?.['time'])));
  expect(await told('membership.positionChanged')).toBeGreaterThan(await told('membership.accepted'));
});

describe('Somebody else types it in:', () => {
  async function invited(changes: object): Promise<Id> {
    const personId = newId('person');
    await world.consume(
      world.event({
        type: 'person.accessProfileChanged',
        subject: personId,
        sequence: 2,
        data: {
          personId,
          bandwidth: 'GOOD',
          skillLevel: 'NOVICE',
          channels: ['SMS'],
          device: 'SHARED',
          languages: ['uk'],
          proxyIds: [],
          ...changes,
        },
      }),
    );
    await world.act(world.keeper, 'inviteToCommunity', 'leftOut', { communityId, personIds: [personId] });
    return personId;
  }

  test('a proxy whom the person named, from outside the community', async () => {
    const proxy = personViewer(newId('person'));
    const person = await invited({ proxyIds: [proxy.personId] });
    expect(await move(proxy, 'acceptInvitation', { onBehalfOf: person })).toBe('ACTIVE');
    const [accepted] = (await world.eventsOf('membership.accepted')).filter(
      (event) => event['actor'] === person,
    );
    expect(accepted).toMatchObject({ channel: 'PROXY', data: { personId: person } });
    expect(await move(proxy, 'pauseMembership', { onBehalfOf: person })).toBe('PAUSED');
  });

  test('a machine that relays for the tenant, and no machine of another', async () => {
    const person = await invited({});
    const relayOf = (tenantId: Id) =>
      machineViewer(['contributions:relay'], [{ role: 'ORGANISER', tenantId }]);
    const input = { onBehalfOf: person, channel: 'SMS' };
    expect(await move(relayOf(newId('tenant')), 'declineInvitation', input)).toBe('NOT_FOUND');
    expect(
      await move(
        machineViewer([], [{ role: 'EVALUATOR', tenantId: world.tenantId }]),
        'declineInvitation',
        input,
      ),
    ).toBe('NOT_ALLOWED');
    expect(await move(relayOf(world.tenantId), 'declineInvitation', input)).toBe('DECLINED');
  });

  test('a keeper, once the person is a member, only where they have no connection of their own', async () => {
    const [online, offline] = [await invited({}), await invited({ bandwidth: 'NONE' })];
    for (const person of [online, offline]) {
      expect(await move(world.keeper, 'acceptInvitation', { onBehalfOf: person, channel: 'PHONE' })).toBe(
        'ACTIVE',
      );
    }
    expect(await move(world.keeper, 'pauseMembership', { onBehalfOf: online })).toBe('NOT_ALLOWED');
    expect(await move(world.keeper, 'pauseMembership', { onBehalfOf: offline })).toBe('PAUSED');
  });

  test('nobody for a person who did not name them', async () => {
    const person = await invited({});
    expect(await move(await world.join(communityId), 'acceptInvitation', { onBehalfOf: person })).toBe(
      'NOT_ALLOWED',
    );
    expect(await move(personViewer(newId('person')), 'acceptInvitation', { onBehalfOf: person })).toBe(
      'NOT_FOUND',
    );
  });
});

test('a change of employer changes no membership', async () => {
  const member = await world.join(communityId);
  await world.consume(
    world.event({
      type: 'position.changed',
      subject: member.personId,
      sequence: 7,
      data: {
        personId: member.personId,
        fromOrganisationId: null,
        organisationId: newId('organisation'),
        territoryId: newId('territory'),
      },
    }),
  );
  await world.tick();
  const { community } = await world.read(
    member,
    'query ($id: ID!) { community(id: $id) { viewerMembership { status } } }',
    { id: communityId },
  );
  expect(community.viewerMembership.status).toBe('ACTIVE');
});
