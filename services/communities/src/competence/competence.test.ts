import type { Viewer } from '@kolo/auth';
import type { Id } from '@kolo/runtime';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';
import { sponsorOf } from '../fixtures/leaders.ts';

let world: World;
let communityId: Id;
let member: Viewer & { personId: Id };
beforeAll(async () => {
  world = await startWorld();
  communityId = await world.open();
  member = await world.join(communityId);
});
afterAll(() => world.close());

const wording = (text: string) => ({
  titles: [{ language: 'en', text: 'Setting measures' }],
  texts: [{ language: 'en', text }],
});
const change = { language: 'en', text: 'Owners were missing.' };
const selection =
  'statement { id status current { number texts { text } } versions { number adoptedAt } viewerCanAdopt }';
const propose = async () => {
  const input = { communityId, ...wording('Names a measure for each programme.') };
  const { statement } = await world.act(member, 'proposeCompetenceStatement', selection, input);
  return statement.id as Id;
};
const revise = (statementId: Id, text: string) =>
  world.act(member, 'reviseCompetenceStatement', selection, { statementId, ...wording(text), change });
const adopt = (viewer: Viewer, statementId: Id) =>
  world.act(viewer, 'adoptCompetenceStatement', selection, { statementId });
const told = async (type: Parameters<World['eventsOf']>[0], subject: Id) =>
  (await world.eventsOf(type)).filter((event) => event['subject'] === subject).map((event) => event['data']);

test('members write, the community adopts, and a revision waits beside what was adopted', async () => {
  const statementId = await propose();
  expect((await adopt(member, statementId)).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', field: ['statementId'] },
  ]);
  expect((await adopt(world.keeper, statementId)).statement).toMatchObject({
    status: 'ADOPTED',
    current: { number: 1 },
    viewerCanAdopt: false,
  });
  expect((await adopt(world.keeper, statementId)).userErrors).toMatchObject([{ code: 'ADOPTED_BEFORE' }]);
  const revised = await revise(statementId, 'And an owner.');
  expect(revised.statement).toMatchObject({
    status: 'ADOPTED',
    current: { number: 1 },
    versions: [{ number: 1 }, { number: 2, adoptedAt: null }],
  });
  // What waits is replaced; what was adopted stays.
  await revise(statementId, 'And an owner by name.');
  const adopted = await adopt(world.keeper, statementId);
  expect(adopted.statement.current).toEqual({ number: 2, texts: [{ text: 'And an owner by name.' }] });
  expect(adopted.statement.versions).toHaveLength(2);
  expect(await told('competenceStatement.adopted', statementId)).toEqual([{ version: 1 }, { version: 2 }]);
});

test('outside one reads what was adopted and no wording that waits; a sponsor reads none', async () => {
  const [adopted, waiting] = [await propose(), await propose()];
  await adopt(world.keeper, adopted);
  await revise(adopted, 'Still talked about.');
  const document = `query ($id: ID!) { community(id: $id) {
    competenceStatements(first: 100) { nodes { id versions { number } } } } }`;
  const { community } = await world.read(world.organiser, document, { id: communityId });
  const nodes = community.competenceStatements.nodes as { id: Id; versions: object[] }[];
  expect(nodes.find(({ id }) => id === adopted)?.versions).toEqual([{ number: 1 }]);
  expect(nodes.some(({ id }) => id === waiting)).toBe(false);
  const { viewer } = await sponsorOf(world, communityId);
  const { errors } = await world.service.execute(viewer, document, { id: communityId });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const one = 'query ($id: ID!) { competenceStatement(id: $id) { id } }';
  expect((await world.read(world.organiser, one, { id: waiting })).competenceStatement).toBeNull();
  expect((await world.read(member, one, { id: waiting })).competenceStatement).toEqual({ id: waiting });
});

test('what is withdrawn takes no other words, and is told only where it once held', async () => {
  const [adopted, proposed] = [await propose(), await propose()];
  await adopt(world.keeper, adopted);
  const withdraw = (statementId: Id) =>
    world.act(world.keeper, 'withdrawCompetenceStatement', 'statement { status }', { statementId });
  expect((await withdraw(adopted)).statement).toEqual({ status: 'WITHDRAWN' });
  await withdraw(proposed);
  expect((await revise(adopted, 'Again.')).userErrors).toMatchObject([
    { code: 'WRONG_STATE', field: ['statementId'] },
  ]);
  expect(await told('competenceStatement.withdrawn', adopted)).toEqual([{ version: 1 }]);
  expect(await told('competenceStatement.withdrawn', proposed)).toEqual([]);
});
