import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';
import { leaderIn, sponsorOf } from '../fixtures/leaders.ts';

let world: World;
let communityId: Id;
let friend: Viewer & { personId: Id };
let reporter: Viewer & { personId: Id };
let member: Viewer & { personId: Id };
beforeAll(async () => {
  world = await startWorld();
  communityId = await world.open();
  friend = await leaderIn(world, communityId, 'CRITICAL_FRIEND');
  reporter = await leaderIn(world, communityId, 'SOCIAL_REPORTER');
  member = await world.join(communityId);
});
afterAll(() => world.close());

const text = { language: 'en', text: 'Shorter talks, more peer assists.' };
const propose = (viewer: Viewer) =>
  world.act(viewer, 'proposeChange', 'proposal { id status viewerCanDecide }', { communityId, text });
const decide = (viewer: Viewer, input: object) =>
  world.act(viewer, 'decideChangeProposal', 'proposal { status reason { text } movedBy { id } }', input);

test('a critical friend proposes, a keeper adopts, and it is carried out; each step is told', async () => {
  const { proposal } = await propose(friend);
  expect(proposal).toMatchObject({ status: 'PROPOSED', viewerCanDecide: false });
  const proposalId = proposal.id as Id;
  expect((await decide(friend, { proposalId, outcome: 'ADOPTED' })).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', field: ['proposalId'] },
  ]);
  const early = await world.act(friend, 'carryOutChangeProposal', '__typename', { proposalId });
  expect(early.userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['proposalId'] }]);
  const adopted = await decide(world.keeper, { proposalId, outcome: 'ADOPTED' });
  expect(adopted.proposal).toEqual({
    status: 'ADOPTED',
    reason: null,
    movedBy: { id: world.keeper.personId },
  });
  const result = { language: 'en', text: 'Tried in March.' };
  const done = await world.act(friend, 'carryOutChangeProposal', 'proposal { status reason { text } }', {
    proposalId,
    result,
  });
  expect(done.proposal).toEqual({ status: 'CARRIED_OUT', reason: { text: result.text } });
  const told = (await world.eventsOf('changeProposal.moved')).filter(
    (event) => event['subject'] === proposalId,
  );
  expect(told.map((event) => [event['sequence'], event['data']])).toEqual([
    [2, { from: 'PROPOSED', to: 'ADOPTED' }],
    [3, { from: 'ADOPTED', to: 'CARRIED_OUT' }],
  ]);
});

test('a rejection says why; who made a proposal may take it back, and nobody else', async () => {
  const [first, second] = [(await propose(friend)).proposal, (await propose(friend)).proposal];
  const no = { proposalId: first.id, outcome: 'REJECTED' };
  expect((await decide(world.keeper, no)).userErrors).toMatchObject([
    { code: 'NOTE_FOR_A_NO', field: ['reason'] },
  ]);
  const reason = { language: 'en', text: 'We tried that last year.' };
  expect((await decide(world.keeper, { ...no, reason })).proposal).toMatchObject({
    status: 'REJECTED',
    reason: { text: reason.text },
  });
  const withdraw = (viewer: Viewer) =>
    world.act(viewer, 'withdrawChangeProposal', 'proposal { status }', { proposalId: second.id });
  expect((await withdraw(world.keeper)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await withdraw(friend)).proposal).toEqual({ status: 'WITHDRAWN' });
});

test('members read what became of proposals, and propose through those who watch how the community works', async () => {
  expect((await propose(member)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['communityId'] }]);
  const document =
    'query ($id: ID!) { community(id: $id) { changeProposals(status: REJECTED) { totalCount nodes { author { id } } } } }';
  const { community } = await world.read(member, document, { id: communityId });
  expect(community.changeProposals.nodes).toEqual([{ author: { id: friend.personId } }]);
  const { viewer } = await sponsorOf(world, communityId);
  for (const outsider of [viewer, world.organiser]) {
    const { errors } = await world.service.execute(outsider, document, { id: communityId });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});

test('notes stay among those who lead, and tell their activity in an event without a word of theirs', async () => {
  const activityId = await world.announce(communityId);
  const input = { communityId, text: { language: 'en', text: 'Two people never spoke.' }, activityId };
  const { note } = await world.act(friend, 'writeReflectionNote', 'note { id author { id } }', input);
  expect(note.author).toEqual({ id: friend.personId });
  const document =
    'query ($id: ID!, $activity: ID) { community(id: $id) { reflectionNotes(activity: $activity) { nodes { id text { text } } } } }';
  const read = async (viewer: Viewer, activity: Id) => {
    const { data, errors } = await world.service.execute(viewer, document, { id: communityId, activity });
    return errors?.[0]?.extensions?.code ?? (data.community.reflectionNotes.nodes as unknown[]).length;
  };
  expect(await read(reporter, activityId)).toBe(1);
  expect(await read(reporter, newId('activity'))).toBe(0);
  for (const viewer of [member, world.organiser]) expect(await read(viewer, activityId)).toBe('FORBIDDEN');
  const [told] = (await world.eventsOf('reflectionNote.written')).filter(
    (event) => event['subject'] === note.id,
  );
  expect(told).toMatchObject({ actor: friend.personId, data: { activityId } });
  expect(JSON.stringify(told)).not.toContain('spoke');
});
