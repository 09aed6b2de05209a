import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';
import { leaderIn, sponsorOf } from '../fixtures/leaders.ts';

let world: World;
let communityId: Id;
let broker: Viewer & { personId: Id };
let member: Viewer & { personId: Id };
beforeAll(async () => {
  world = await startWorld();
  communityId = await world.open();
  broker = await leaderIn(world, communityId, 'ORG_BROKER');
  member = await world.join(communityId);
});
afterAll(() => world.close());

const text = { language: 'en', text: 'May members take two days off for the plenary?' };
const ask = (viewer: Viewer, organisationId: Id) =>
  world.act(viewer, 'sendOrganisationInquiry', 'inquiry { id }', { communityId, organisationId, text });
const answer = (viewer: Viewer, inquiryId: Id, channel?: string) =>
  world.act(viewer, 'answerOrganisationInquiry', 'inquiry { answer { text } answerChannel answeredAt }', {
    inquiryId,
    text: { language: 'en', text: 'Yes.' },
    ...(channel ? { channel } : {}),
  });
const listed = async (viewer: Viewer, args = '') => {
  const document = `query ($id: ID!) { community(id: $id) {
    organisationInquiries(first: 100${args}) { totalCount nodes { id sentBy { id } } } } }`;
  const { data, errors } = await world.service.execute(viewer, document, { id: communityId });
  return {
    rows: (data.community?.organisationInquiries?.nodes ?? null) as { id: Id; sentBy: unknown }[] | null,
    code: errors?.[0]?.extensions?.code,
  };
};

describe('An inquiry', () => {
  test('is answered by the sponsor that was asked, which sees nothing of what others were asked', async () => {
    const [asked, other] = [await sponsorOf(world, communityId), await sponsorOf(world, communityId)];
    const { inquiry } = await ask(broker, asked.organisationId);
    const foreign = await ask(broker, other.organisationId);
    const seen = await listed(asked.viewer);
    expect(seen.rows).toEqual([{ id: inquiry.id, sentBy: null }]);
    expect((await answer(asked.viewer, foreign.inquiry.id as Id)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['inquiryId'] },
    ]);
    expect((await answer(asked.viewer, inquiry.id as Id)).inquiry).toMatchObject({
      answer: { text: 'Yes.' },
      answerChannel: 'WEB',
    });
    expect((await answer(broker, inquiry.id as Id)).userErrors).toMatchObject([{ code: 'INQUIRY_ANSWERED' }]);
    expect((await listed(broker, ', answered: false')).rows).toHaveLength(1);
    const told = (await world.eventsOf('organisationInquiry.answered')).filter(
      (event) => event['subject'] === inquiry.id,
    );
    expect(told).toMatchObject([
      { sequence: 2, data: { organisationId: asked.organisationId }, channel: 'WEB' },
    ]);
  });

  test('that was answered by telephone is recorded by a broker; members neither ask nor read', async () => {
    const organisationId = newId('organisation');
    const { inquiry } = await ask(broker, organisationId);
    expect((await answer(broker, inquiry.id as Id, 'PHONE')).inquiry.answerChannel).toBe('PHONE');
    expect((await ask(member, organisationId)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await listed(member)).code).toBe('FORBIDDEN');
  });
});

describe('The contact book', () => {
  const selection = 'contact { id name email phone person { id } organisation { id } }';
  const organisationId = newId('organisation');
  const add = (viewer: Viewer, input: object) =>
    world.act(viewer, 'addOrganisationContact', selection, { communityId, organisationId, ...input });

  test('is kept by brokers and messengers, page by organisation, and by nobody else', async () => {
    const messenger = await leaderIn(world, communityId, 'EXTERNAL_MESSENGER');
    const { contact } = await add(broker, {
      name: 'Head of the press office',
      email: ' Press@Ministry.example ',
      phone: '+380 44 123 45 67',
    });
    expect(contact).toMatchObject({
      email: 'press@ministry.example',
      phone: '+380441234567',
      organisation: { id: organisationId },
      person: null,
    });
    await add(messenger, { personId: member.personId, organisationId: newId('organisation') });
    const document = `query ($id: ID!, $organisation: ID) { community(id: $id) {
      organisationContacts(organisation: $organisation) { totalCount nodes { id } } } }`;
    const count = async (viewer: Viewer, organisation: Id | null) => {
      const variables = { id: communityId, organisation };
      const { data, errors } = await world.service.execute(viewer, document, variables);
      return errors?.[0]?.extensions?.code ?? (data.community.organisationContacts.totalCount as number);
    };
    expect(await count(messenger, null)).toBe(2);
    expect(await count(broker, organisationId)).toBe(1);
    for (const viewer of [member, world.organiser]) expect(await count(viewer, null)).toBe('FORBIDDEN');
    expect((await add(member, { name: 'x' })).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test('names a person or a name, keeps what is not changed, and forgets for good', async () => {
    expect((await add(broker, {})).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['name'] }]);
    const stranger = newId('person');
    world.strangers.add(stranger);
    expect((await add(broker, { personId: stranger })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['personId'] },
    ]);
    const { contact } = await add(broker, { name: 'The secretary', phone: '+380441234567' });
    const contactId = contact.id as Id;
    const changed = await world.act(broker, 'changeOrganisationContact', selection, {
      contactId,
      email: 'secretary@ministry.example',
    });
    expect(changed.contact).toMatchObject({ name: 'The secretary', phone: '+380441234567' });
    await world.act(broker, 'removeOrganisationContact', 'community { id }', { contactId });
    const kept = world.service.connection.collection('organisation_contacts');
    expect(await kept.countDocuments({ _id: contactId as never })).toBe(0);
    const events = JSON.stringify(await world.service.events());
    expect(events).not.toContain('secretary');
  });
});
