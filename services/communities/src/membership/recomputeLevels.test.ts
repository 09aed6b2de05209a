import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { Viewer } from '@kolo/auth';
import { contributionModel } from '../contribution/contribution.model.ts';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';

let world: World;
let communityId: Id;
let otherCommunityId: Id;
let lead: Viewer & { personId: Id };
let helper: Viewer & { personId: Id };
let reader: Viewer & { personId: Id };

beforeAll(async () => {
  world = await startWorld();
  communityId = await world.open();
  otherCommunityId = await world.open();
  lead = await world.join(communityId);
  helper = await world.join(communityId);
  reader = await world.join(communityId);
  await world.act(world.organiser, 'inviteToCommunity', 'leftOut', {
    communityId: otherCommunityId,
    personIds: [lead.personId],
  });
  await world.act(lead, 'acceptInvitation', 'membership { id }', { communityId: otherCommunityId });
  await world.act(world.keeper, 'assignLeadership', 'leadership { id }', {
    communityId,
    personId: lead.personId,
    group: 'SOCIAL_REPORTER',
  });
});
afterAll(() => world.close());

const contribute = async (personId: Id, times: number, channel: 'WEB' | 'SMS' = 'WEB') => {
  for (let i = 0; i < times; i += 1) {
    await contributionModel(world.service.connection).create({
      _id: newId('post'),
      communityId,
      personId,
      at: new Date(world.clock.now()),
      kind: 'POST',
      channel,
    });
  }
};

const document = /* GraphQL */ `
  query ($id: ID!) {
    community(id: $id) {
      members(first: 100) {
        nodes {
          id
          person {
            id
          }
          level
          computedLevel
          levelOverride {
            level
            reason
          }
          history {
            kind
            from
            to
            reason
          }
        }
      }
    }
  }
`;
interface Member {
  id: Id;
  person: { id: Id };
  level: string;
  computedLevel: string;
  levelOverride: { level: string; reason: string } | null;
  history: { kind: string; from: string; to: string; reason: string }[];
}
const membersOf = async (id = communityId): Promise<Map<Id, Member>> => {
  const { community } = await world.read(world.keeper, document, { id });
  return new Map((community.members.nodes as Member[]).map((member) => [member.person.id, member]));
};
const levels = async (id = communityId) => {
  const members = await membersOf(id);
  return [lead, helper, reader].map(({ personId }) => members.get(personId)?.level);
};
const changes = async () =>
  (await world.eventsOf('membership.levelChanged')).map((event) => event['data'] as { reason: string });

test('levels are computed in the night of the community, and once', async () => {
  await contribute(lead.personId, 6);
  await contribute(helper.personId, 1, 'SMS');
  await world.tick();
  expect(await levels()).toEqual(['PERIPHERAL', 'PERIPHERAL', 'PERIPHERAL']);
  // 22:30 in Kyiv, then half past midnight.
  world.clock.set('2010-03-05T20:30:00Z');
  await world.tick();
  expect(await levels()).toEqual(['PERIPHERAL', 'PERIPHERAL', 'PERIPHERAL']);
  world.clock.set('2010-03-05T22:30:00Z');
  await world.tick();
  expect(await levels()).toEqual(['CORE', 'OCCASIONAL', 'PERIPHERAL']);
  const computed = async () => (await changes()).filter(({ reason }) => reason === 'COMPUTED');
  expect(await computed()).toMatchObject([
    { personId: lead.personId, from: 'PERIPHERAL', to: 'CORE' },
    { personId: helper.personId, from: 'PERIPHERAL', to: 'OCCASIONAL' },
  ]);
  await world.tick();
  world.clock.advance({ days: 1 });
  await world.tick();
  expect(await computed()).toHaveLength(2);
});

test('a member may be CORE in one community and PERIPHERAL in another', async () => {
  expect((await membersOf()).get(lead.personId)?.level).toBe('CORE');
  expect((await membersOf(otherCommunityId)).get(lead.personId)?.level).toBe('PERIPHERAL');
});

test('attendances that activities tell of count, each once', async () => {
  const attended = (activity: Id) =>
    world.event({
      type: 'attendance.recorded',
      subject: activity,
      community: communityId,
      actor: reader.personId,
      data: { personId: reader.personId, cohortId: null },
    });
  const [first, second, third] = [newId('activity'), newId('activity'), newId('activity')];
  await world.consume(attended(first), attended(second), attended(second));
  await world.consume(attended(first));
  world.clock.advance({ days: 1 });
  await world.tick();
  expect((await levels())[2]).toBe('OCCASIONAL');
  await world.consume(attended(third));
  world.clock.advance({ days: 1 });
  await world.tick();
  expect((await levels())[2]).toBe('ACTIVE');
});

test('a story is one contribution, however often it is handed in', async () => {
  const story = newId('story');
  const submitted = () =>
    world.event({
      type: 'story.submitted',
      subject: story,
      community: communityId,
      actor: helper.personId,
      data: { version: 1, aspirations: [] },
    });
  await world.consume(submitted(), submitted());
  await world.consume(submitted());
  const stories = await contributionModel(world.service.connection).find({ kind: 'STORY' }).lean();
  expect(stories).toMatchObject([{ _id: story, personId: helper.personId, channel: 'WEB' }]);
});

test('an artefact that activities tell of is one contribution of who published it', async () => {
  const artefact = newId('artefact');
  const published = world.event({
    type: 'artefact.published',
    subject: artefact,
    community: communityId,
    actor: helper.personId,
    channel: 'EMAIL',
    data: {
      kind: 'DOCUMENT',
      activityId: null,
      activityType: null,
      tenantTypeId: null,
      organisationId: null,
    },
  });
  await world.consume(published, published);
  const rows = await contributionModel(world.service.connection).find({ kind: 'ARTEFACT' }).lean();
  expect(rows).toMatchObject([{ _id: artefact, personId: helper.personId, channel: 'EMAIL' }]);
});

test('what was set by hand is in force until its end, and leaders see what was computed', async () => {
  const id = (await membersOf()).get(helper.personId)?.id ?? '';
  const until = new Date(world.clock.now() + 10 * 86_400_000).toISOString();
  const input = { membershipId: id, level: 'CORE', reason: 'Prepares the plenary', until };
  expect(
    (await world.act(helper, 'setMembershipLevel', 'membership { id }', input)).userErrors,
  ).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  await world.act(world.keeper, 'setMembershipLevel', 'membership { id }', input);
  world.clock.advance({ days: 1 });
  await world.tick();
  expect((await membersOf()).get(helper.personId)).toMatchObject({
    level: 'CORE',
    computedLevel: 'OCCASIONAL',
    levelOverride: { level: 'CORE', reason: 'Prepares the plenary' },
  });
  world.clock.advance({ days: 10 });
  await world.tick();
  const member = (await membersOf()).get(helper.personId);
  expect(member).toMatchObject({ level: 'OCCASIONAL', levelOverride: null });
  expect(
    member?.history.filter(({ kind }) => kind === 'LEVEL').map(({ to, reason }) => [to, reason]),
  ).toEqual([
    ['PERIPHERAL', 'JOINED'],
    ['OCCASIONAL', 'COMPUTED'],
    ['CORE', 'SET_BY_HAND'],
    ['OCCASIONAL', 'COMPUTED'],
  ]);
});

test('at its very end a level set by hand gives way, and a coordinator may end it before; the words for it stay', async () => {
  const id = (await membersOf()).get(helper.personId)?.id ?? '';
  const set = (days: number) =>
    world.act(world.organiser, 'setMembershipLevel', 'membership { id }', {
      membershipId: id,
      level: 'CORE',
      reason: 'Runs the winter school',
      until: new Date(world.clock.now() + days * 86_400_000).toISOString(),
    });
  await set(1);
  // Not only in the night: at the hour that was said.
  world.clock.advance({ days: 1 });
  await world.tick();
  expect((await membersOf()).get(helper.personId)).toMatchObject({
    level: 'OCCASIONAL',
    levelOverride: null,
  });
  await set(30);
  const release = (viewer: Viewer) =>
    world.act(viewer, 'releaseMembershipLevel', 'membership { level levelOverride { level } }', {
      membershipId: id,
    });
  expect((await release(helper)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await release(world.keeper)).membership).toEqual({ level: 'OCCASIONAL', levelOverride: null });
  expect((await release(world.keeper)).userErrors).toMatchObject([
    { code: 'NO_OVERRIDE', field: ['membershipId'] },
  ]);
  const { membership } = await world.read(
    world.keeper,
    'query ($id: ID!) { membership(id: $id) { history { reason note by { id } } } }',
    { id },
  );
  expect(membership.history.at(-2)).toEqual({
    reason: 'SET_BY_HAND',
    note: 'Runs the winter school',
    by: { id: world.organiser.personId },
  });
});

test('a community may change from where a level begins', async () => {
  const change = (input: object) =>
    world.act(
      world.keeper,
      'changeLevelThresholds',
      'community { levelThresholds { activeContributions coreContributions } }',
      {
        communityId,
        ...input,
      },
    );
  expect((await change({ activeContributions: 7 })).userErrors).toMatchObject([
    { code: 'THRESHOLDS_OUT_OF_ORDER', field: ['coreContributions'] },
  ]);
  expect((await change({ coreContributions: 7 })).community.levelThresholds).toEqual({
    activeContributions: 4,
    coreContributions: 7,
  });
  world.clock.advance({ days: 1 });
  await world.tick();
  expect((await levels())[0]).toBe('ACTIVE');
});

test('after 90 days of silence everybody is at the periphery, and who leaves is outside', async () => {
  world.clock.advance({ days: 91 });
  await world.tick();
  expect(await levels()).toEqual(['PERIPHERAL', 'PERIPHERAL', 'PERIPHERAL']);
  const { membership } = await world.act(reader, 'leaveCommunity', 'membership { status level }', {
    communityId,
  });
  expect(membership).toEqual({ status: 'LEFT', level: 'TRANSACTIONAL' });
  expect((await changes()).at(-1)).toMatchObject({ to: 'TRANSACTIONAL', reason: 'LEFT' });
});
