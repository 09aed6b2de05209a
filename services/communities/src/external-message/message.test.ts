import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { machineViewer, personViewer } from '@kolo/testing';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';
import { leaderIn } from '../fixtures/leaders.ts';
import { personModel } from '../person/person.model.ts';
import { unknownPerson } from '../person/person.store.ts';

let world: World;
let communityId: Id;
let messenger: Viewer & { personId: Id };
let member: Viewer & { personId: Id };
beforeAll(async () => {
  world = await startWorld();
  communityId = await world.open();
  messenger = await leaderIn(world, communityId, 'EXTERNAL_MESSENGER');
  member = await world.join(communityId);
});
afterAll(() => world.close());

const titles = [{ language: 'en', text: 'What we learnt in Tirana' }];
const texts = [{ language: 'en', text: 'Programmes need measures.\nMeasures need owners.' }];
const draft = async (organisationIds: Id[]) => {
  const input = { communityId, titles, texts, organisationIds };
  const { message, userErrors } = await world.act(messenger, 'draftExternalMessage', 'message { id }', input);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return message.id as Id;
};
const send = (messageId: Id, viewer: Viewer = messenger) =>
  world.act(viewer, 'sendExternalMessage', 'message { status deliveries { totalCount } }', { messageId });
const acknowledge = (viewer: Viewer, messageId: Id, organisationId: Id, channel?: string) =>
  world.act(
    viewer,
    'acknowledgeExternalMessage',
    'message { deliveries(state: ACKNOWLEDGED) { totalCount nodes { organisation { id } channel } } }',
    { messageId, organisationId, ...(channel ? { channel } : {}) },
  );
/** Somebody of the tenant who works at an organisation and is no member. */
const official = async (organisationId: Id) => {
  const viewer = { ...personViewer(newId('person')) };
  await personModel(world.service.connection).create({
    ...unknownPerson(viewer.personId ?? ''),
    tenantIds: [world.tenantId],
    organisationId,
  });
  return viewer;
};
const told = async (type: Parameters<World['eventsOf']>[0], subject: Id) =>
  (await world.eventsOf(type)).filter((event) => event['subject'] === subject);

test('one message goes to 21 ministries, and 14 acknowledge it: each sending and each word is an event', async () => {
  const ministries = Array.from({ length: 21 }, () => newId('organisation'));
  const messageId = await draft(ministries);
  expect((await send(messageId)).message).toEqual({ status: 'SENT', deliveries: { totalCount: 21 } });
  for (const ministry of ministries.slice(0, 14)) await acknowledge(messenger, messageId, ministry, 'EMAIL');
  const last = await acknowledge(messenger, messageId, ministries[0] ?? '', 'PHONE');
  expect(last.message.deliveries.totalCount).toBe(14);
  const sent = await told('externalMessage.sent', messageId);
  expect(new Set(sent.map((event) => (event['data'] as { organisationId: Id }).organisationId)).size).toBe(
    21,
  );
  const acknowledged = await told('externalMessage.acknowledged', messageId);
  expect(acknowledged).toHaveLength(14);
  const sequences = [...sent, ...acknowledged].map((event) => event['sequence']);
  expect(sequences).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
});

test('who works there reads what was sent to them, says that it came, and sees of the audience nothing but themselves', async () => {
  const [own, other] = [newId('organisation'), newId('organisation')];
  const messageId = await draft([own, other]);
  const reader = await official(own);
  const document = `query ($id: ID!) { externalMessage(id: $id) {
    texts { text } organisations { id } deliveries { nodes { organisation { id } } } } }`;
  // A draft is nobody's to read outside.
  expect((await world.read(reader, document, { id: messageId })).externalMessage).toBeNull();
  await send(messageId);
  const { data, errors } = await world.service.execute(reader, document, { id: messageId });
  expect(data.externalMessage).toEqual({
    texts: [{ text: texts[0]?.text }],
    organisations: null,
    deliveries: { nodes: [{ organisation: { id: own } }] },
  });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  expect((await acknowledge(reader, messageId, other)).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', field: ['organisationId'] },
  ]);
  const { message } = await acknowledge(reader, messageId, own);
  expect(message.deliveries.nodes).toEqual([{ organisation: { id: own }, channel: 'WEB' }]);
  const stranger = await official(newId('organisation'));
  expect((await world.read(stranger, document, { id: messageId })).externalMessage).toBeNull();
  expect((await acknowledge(stranger, messageId, own)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['messageId'] },
  ]);
  const outbox = 'query ($id: ID!) { community(id: $id) { externalMessages(first: 100) { nodes { id } } } }';
  expect((await world.read(reader, outbox, { id: communityId })).community.externalMessages.nodes).toEqual([
    { id: messageId },
  ]);
});

test('a relaying machine records an answer that came by SMS', async () => {
  const organisationId = newId('organisation');
  const messageId = await draft([organisationId]);
  await send(messageId);
  const relay = machineViewer(['contributions:relay'], [{ role: 'ORGANISER', tenantId: world.tenantId }]);
  await acknowledge(relay, messageId, organisationId, 'SMS');
  expect(await told('externalMessage.acknowledged', messageId)).toMatchObject([
    { actor: null, channel: 'SMS', data: { organisationId } },
  ]);
});

test('what came back is told once; what was acknowledged stays so', async () => {
  const organisationId = newId('organisation');
  const messageId = await draft([organisationId]);
  await send(messageId);
  const record = (state: string) =>
    world.act(messenger, 'recordExternalDelivery', 'message { deliveries { nodes { state } } }', {
      messageId,
      organisationId,
      state,
    });
  await record('RETURNED');
  await record('RETURNED');
  expect((await record('DELIVERED')).message.deliveries.nodes).toEqual([{ state: 'DELIVERED' }]);
  expect(await told('externalMessage.returned', messageId)).toHaveLength(1);
  await acknowledge(messenger, messageId, organisationId);
  expect((await record('RETURNED')).userErrors).toMatchObject([
    { code: 'WRONG_STATE', field: ['organisationId'] },
  ]);
});

test('a draft is changed and sent once, by messengers and keepers; what was sent does not change', async () => {
  const messageId = await draft([newId('organisation')]);
  const organisationIds = [newId('organisation'), newId('organisation')];
  const edit = (viewer: Viewer) =>
    world.act(viewer, 'editExternalMessage', 'message { organisations { id } titles { text } }', {
      messageId,
      organisationIds,
    });
  expect((await edit(member)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['messageId'] }]);
  expect((await edit(world.keeper)).message).toEqual({
    organisations: organisationIds.map((id) => ({ id })),
    titles: [{ text: titles[0]?.text }],
  });
  expect((await send(messageId, member)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  await send(messageId);
  expect((await send(messageId)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  expect((await edit(messenger)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
});
