import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { personViewer } from '@kolo/testing';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';
import { leaderIn, sponsorOf } from '../fixtures/leaders.ts';
import { personModel } from '../person/person.model.ts';

let world: World;
let communityId: Id;
let activist: Viewer & { personId: Id };
let member: Viewer & { personId: Id };
let other: Viewer & { personId: Id };
beforeAll(async () => {
  world = await startWorld();
  communityId = await world.open();
  activist = await leaderIn(world, communityId, 'AGENDA_ACTIVIST');
  member = await world.join(communityId);
  other = await world.join(communityId);
});
afterAll(() => world.close());

const title = (text: string) => [{ language: 'en', text }];
const propose = async (text: string, viewer: Viewer = member, input: object = {}) => {
  const proposal = { communityId, titles: title(text), ...input };
  const { agendaItem, userErrors } = await world.act(
    viewer,
    'proposeAgendaItem',
    'agendaItem { id }',
    proposal,
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return agendaItem.id as Id;
};
const vote = (viewer: Viewer, agendaItemId: Id, input: object = {}) =>
  world.act(viewer, 'voteForAgendaItem', 'agendaItem { votes viewerVoted }', { agendaItemId, ...input });
const move = (viewer: Viewer, agendaItemId: Id, status: string) =>
  world.act(viewer, 'moveAgendaItem', 'agendaItem { status }', { agendaItemId, status });
const board = async (viewer: Viewer, args = '') => {
  const document = `query ($id: ID!) { community(id: $id) { agenda(first: 100${args}) {
    totalCount nodes { id title votes proposedBy { id } } } } }`;
  const { data, errors } = await world.service.execute(viewer, document, { id: communityId });
  const rows = data.community?.agenda?.nodes as { id: Id; title: string; proposedBy: unknown }[] | undefined;
  return { titles: rows?.map((row) => row.title) ?? null, rows, errors };
};

test('what most vote for stands in front, page by page, and each votes once', async () => {
  const [first, second, third] = [await propose('Waste'), await propose('Air'), await propose('Water')];
  await vote(member, third);
  expect((await vote(other, third)).agendaItem).toEqual({ votes: 2, viewerVoted: true });
  expect((await vote(other, third)).agendaItem).toEqual({ votes: 2, viewerVoted: true });
  await vote(activist, second);
  expect((await board(member)).titles).toEqual(['Water', 'Air', 'Waste']);
  const paged = `query ($id: ID!, $after: String) { community(id: $id) { agenda(first: 1, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } } } }`;
  const seen: Id[] = [];
  let after: string | null = null;
  for (;;) {
    const { community } = await world.read(member, paged, { id: communityId, after });
    seen.push(community.agenda.nodes[0].id as Id);
    if (!community.agenda.pageInfo.hasNextPage) break;
    after = community.agenda.pageInfo.endCursor as string;
  }
  expect(seen).toEqual([third, second, first]);
  const back = await world.act(other, 'withdrawAgendaVote', 'agendaItem { votes viewerVoted }', {
    agendaItemId: third,
  });
  expect(back.agendaItem).toEqual({ votes: 1, viewerVoted: false });
});

test('two votes of one person at once count once', async () => {
  const agendaItemId = await propose('Noise');
  await Promise.all([1, 2, 3].map(() => vote(member, agendaItemId)));
  expect((await vote(member, agendaItemId)).agendaItem.votes).toBe(1);
});

test('a member without a connection proposes and votes by SMS, through a keeper', async () => {
  const offline = await world.join(communityId);
  await personModel(world.service.connection).updateOne({ _id: offline.personId }, { bandwidth: 'NONE' });
  const bySms = { channel: 'SMS', onBehalfOf: offline.personId };
  const agendaItemId = await propose('Registers', world.keeper, bySms);
  const { agendaItem } = await vote(world.keeper, agendaItemId, bySms);
  expect(agendaItem).toEqual({ votes: 1, viewerVoted: false });
  const [told] = (await world.eventsOf('agendaItem.proposed')).filter(
    (event) => event['subject'] === agendaItemId,
  );
  expect(told).toMatchObject({ actor: offline.personId, channel: 'SMS', community: communityId, data: {} });
  expect((await vote(world.keeper, agendaItemId, { onBehalfOf: member.personId })).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', field: ['onBehalfOf'] },
  ]);
});

test('agenda activists and keepers move items on, members do not, and each move is told', async () => {
  const agendaItemId = await propose('Audits');
  expect((await move(member, agendaItemId, 'CHOSEN')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await move(activist, agendaItemId, 'DONE')).userErrors).toMatchObject([
    { code: 'WRONG_STATE', field: ['status'] },
  ]);
  await move(activist, agendaItemId, 'CHOSEN');
  await move(world.keeper, agendaItemId, 'DONE');
  await move(world.keeper, agendaItemId, 'DONE');
  const told = (await world.eventsOf('agendaItem.moved')).filter(
    (event) => event['subject'] === agendaItemId,
  );
  expect(told.map((event) => [event['sequence'], event['data']])).toEqual([
    [2, { from: 'PROPOSED', to: 'CHOSEN' }],
    [3, { from: 'CHOSEN', to: 'DONE' }],
  ]);
  expect((await vote(member, agendaItemId)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
});

test('items are linked to objectives of sponsors, once, and the objective cannot vanish meanwhile', async () => {
  const { sponsorshipId, organisationId, objectives } = await sponsorOf(world, communityId);
  const objectiveId = objectives[0]?.id as Id;
  const agendaItemId = await propose('Clean air');
  const link = (viewer: Viewer, name: 'linkAgendaItem' | 'unlinkAgendaItem', objective = objectiveId) =>
    world.act(viewer, name, 'agendaItem { objectives { id text } }', {
      agendaItemId,
      objectiveId: objective,
    });
  expect((await link(member, 'linkAgendaItem')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await link(activist, 'linkAgendaItem', newId('objective'))).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['objectiveId'] },
  ]);
  expect((await link(activist, 'linkAgendaItem')).agendaItem.objectives).toEqual([
    { id: objectiveId, text: 'Cleaner cities' },
  ]);
  await link(activist, 'linkAgendaItem');
  const others = { sponsorshipId, objectives: [{ language: 'en', text: 'Something else' }] };
  const dropped = await world.act(world.organiser, 'setSponsorObjectives', 'sponsorship { id }', others);
  expect(dropped.userErrors).toMatchObject([{ code: 'OBJECTIVE_IN_USE', field: ['objectives'] }]);
  await link(activist, 'unlinkAgendaItem');
  expect((await link(activist, 'unlinkAgendaItem')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const data = { objectiveId, sponsorshipId, organisationId };
  for (const type of ['agendaItem.linked', 'agendaItem.unlinked'] as const) {
    const told = (await world.eventsOf(type)).filter((event) => event['subject'] === agendaItemId);
    expect(told.map((event) => event['data'])).toEqual([data]);
  }
});

test('outside one sees what was chosen, never who proposed it nor what nobody has decided on', async () => {
  const funder = await sponsorOf(world, communityId, 'FUNDER');
  const host = await sponsorOf(world, communityId, 'HOST');
  const open = await propose('Not decided');
  const chosen = await propose('Decided');
  await move(activist, chosen, 'CHOSEN');
  const seen = await board(funder.viewer, ', status: CHOSEN');
  expect(seen.titles).toEqual(['Decided']);
  expect(seen.rows?.[0]?.proposedBy).toBeNull();
  expect(seen.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await board(funder.viewer, ', status: PROPOSED')).titles).toEqual([]);
  expect((await board(world.organiser, ', status: PROPOSED')).titles).toEqual([]);
  expect((await board(host.viewer)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const one = 'query ($id: ID!) { agendaItem(id: $id) { id } }';
  for (const viewer of [funder.viewer, world.organiser, personViewer(newId('person'))])
    expect((await world.read(viewer, one, { id: open })).agendaItem).toBeNull();
  expect((await world.read(funder.viewer, one, { id: chosen })).agendaItem).toEqual({ id: chosen });
});

test('activities that take up an item stand beside it, whether the agenda or the activity says so', async () => {
  const agendaItemId = await propose('Audits together');
  const planned = await world.announce(communityId);
  const plan = (viewer: Viewer, activityId: Id) =>
    world.act(viewer, 'planAgendaItem', 'agendaItem { activities { id } }', { agendaItemId, activityId });
  expect((await plan(member, planned)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await plan(activist, newId('activity'))).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['activityId'] },
  ]);
  await plan(activist, planned);
  await plan(activist, planned);
  const taking = newId('activity');
  await world.consume(
    world.event({
      type: 'activity.proposed',
      subject: taking,
      community: communityId,
      data: { type: 'SEMINAR_TRAINING', agendaItemId },
    }),
  );
  const document = 'query ($id: ID!) { agendaItem(id: $id) { activities { id } } }';
  expect((await world.read(member, document, { id: agendaItemId })).agendaItem.activities).toEqual([
    { id: planned },
    { id: taking },
  ]);
  const told = (await world.eventsOf('agendaItem.planned')).filter(
    (event) => event['subject'] === agendaItemId,
  );
  expect(told.map((event) => event['data'])).toEqual([{ activityId: planned }]);
});
