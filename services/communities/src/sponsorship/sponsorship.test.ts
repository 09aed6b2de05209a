import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { attendanceModel } from '../attendance/attendance.model.ts';
import { contributionModel } from '../contribution/contribution.model.ts';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';
import { leaderIn, sponsorOf } from '../fixtures/leaders.ts';
import { personModel } from '../person/person.model.ts';
import { unknownPerson } from '../person/person.store.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const day = 86_400_000;
const inDays = (days: number) => new Date(world.clock.now() + days * day).toISOString();
const told = async (type: Parameters<World['eventsOf']>[0], subject: Id) =>
  (await world.eventsOf(type)).filter((event) => event['subject'] === subject);

describe('A sponsorship', () => {
  test('is renewed from its end on, under the same objectives, and ends by itself once', async () => {
    const communityId = await world.open();
    const to = inDays(30);
    const { sponsorshipId, objectives, organisationId } = await sponsorOf(world, communityId, 'FUNDER', {
      to,
      nextReviewOn: '2010-03-20',
    });
    const renew = () =>
      world.act(
        world.organiser,
        'renewSponsorship',
        'sponsorship { id from to nextReviewOn objectives { id } renews { id renewedBy { id } nextReviewOn } }',
        { sponsorshipId, to: inDays(395) },
      );
    const { sponsorship } = await renew();
    expect(sponsorship).toMatchObject({
      from: to,
      nextReviewOn: '2010-03-20',
      objectives: [{ id: objectives[0]?.id }],
      renews: { id: sponsorshipId, renewedBy: { id: sponsorship.id }, nextReviewOn: null },
    });
    expect((await renew()).userErrors).toMatchObject([{ code: 'RENEWED_BEFORE', field: ['sponsorshipId'] }]);
    expect(await told('sponsorship.confirmed', sponsorship.id as Id)).toMatchObject([
      { sequence: 1, data: { organisationId, kind: 'FUNDER', from: to, renewalOf: sponsorshipId } },
    ]);
    world.clock.advance({ days: 31 });
    await world.tick();
    await world.tick();
    expect(await told('sponsorship.ended', sponsorshipId)).toMatchObject([
      { time: to, data: { organisationId, to, renewedBy: sponsorship.id } },
    ]);
  });

  test('is ended before its time, and after that is neither ended again nor given objectives', async () => {
    const communityId = await world.open();
    const { sponsorshipId, viewer } = await sponsorOf(world, communityId, 'FUNDER', { to: inDays(300) });
    const community = 'query ($id: ID!) { community(id: $id) { id } }';
    expect((await world.read(viewer, community, { id: communityId })).community).toEqual({ id: communityId });
    const end = () =>
      world.act(world.organiser, 'endSponsorship', 'sponsorship { to endedAt }', { sponsorshipId });
    const now = new Date(world.clock.now()).toISOString();
    expect((await end()).sponsorship).toEqual({ to: now, endedAt: now });
    expect((await end()).userErrors).toMatchObject([{ code: 'SPONSORSHIP_ENDED' }]);
    const objectives = [{ language: 'en', text: 'More' }];
    const set = { sponsorshipId, objectives };
    expect(
      (await world.act(world.organiser, 'setSponsorObjectives', '__typename', set)).userErrors,
    ).toMatchObject([{ code: 'SPONSORSHIP_ENDED' }]);
    expect(await told('sponsorship.ended', sponsorshipId)).toHaveLength(1);
    // Who sponsors no more is a stranger again.
    world.clock.advance({ minutes: 1 });
    expect((await world.read(viewer, community, { id: communityId })).community).toBeNull();
  });

  test('without an agreed end needs no renewal', async () => {
    const communityId = await world.open();
    const { sponsorshipId } = await sponsorOf(world, communityId);
    const { userErrors } = await world.act(world.organiser, 'renewSponsorship', '__typename', {
      sponsorshipId,
    });
    expect(userErrors).toMatchObject([{ code: 'NO_END_TO_RENEW', field: ['sponsorshipId'] }]);
  });

  test('has its objectives put in other words under the same id; one of another sponsor is none of its own', async () => {
    const communityId = await world.open();
    const broker = await leaderIn(world, communityId, 'ORG_BROKER');
    const { sponsorshipId, objectives } = await sponsorOf(world, communityId);
    const foreign = await sponsorOf(world, communityId);
    const set = (list: object[]) =>
      world.act(broker, 'setSponsorObjectives', 'sponsorship { objectives { id text language } }', {
        sponsorshipId,
        objectives: list,
      });
    const { sponsorship } = await set([
      { objectiveId: objectives[0]?.id, language: 'en', text: 'Clean cities' },
      { language: 'uk', text: 'Менше помилок' },
    ]);
    expect(sponsorship.objectives).toMatchObject([
      { id: objectives[0]?.id, text: 'Clean cities' },
      { text: 'Менше помилок', language: 'uk' },
    ]);
    const stolen = await set([{ objectiveId: foreign.objectives[0]?.id, language: 'en', text: 'Mine' }]);
    expect(stolen.userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['objectives', '0', 'objectiveId'] },
    ]);
  });
});

describe('A review with a sponsor', () => {
  const record = (viewer: Viewer, input: object) =>
    world.act(
      viewer,
      'recordSponsorReview',
      'review { id plannedOn heldOn } sponsorship { nextReviewOn }',
      input,
    );

  test('is recorded by a broker with the day that was planned, and sets the next', async () => {
    world.clock.set('2010-05-10T08:00:00Z');
    const communityId = await world.open();
    const broker = await leaderIn(world, communityId, 'ORG_BROKER');
    const { sponsorshipId, organisationId, viewer } = await sponsorOf(world, communityId, 'FUNDER', {
      nextReviewOn: '2010-05-20',
    });
    const member = await world.join(communityId);
    world.clock.set('2010-05-21T08:00:00Z');
    const summary = { language: 'en', text: 'Go on.\nAsk again in autumn.' };
    const input = { sponsorshipId, heldOn: '2010-05-20', summary, nextReviewOn: '2010-11-20' };
    expect((await record(member, input)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const { review, sponsorship } = await record(broker, input);
    expect(review).toMatchObject({ plannedOn: '2010-05-20', heldOn: '2010-05-20' });
    expect(sponsorship).toEqual({ nextReviewOn: '2010-11-20' });
    expect(await told('sponsorReview.held', review.id as Id)).toMatchObject([
      {
        time: '2010-05-20T09:00:00.000Z',
        data: {
          sponsorshipId,
          organisationId,
          heldOn: '2010-05-20',
          plannedOn: '2010-05-20',
          nextReviewOn: '2010-11-20',
        },
      },
    ]);
    const document = `query ($id: ID!) { community(id: $id) { sponsorships { reviews {
      nodes { summary { text } recordedBy { id } } } } } }`;
    const read = async (reader: Viewer) => world.service.execute(reader, document, { id: communityId });
    const own = await read(viewer);
    expect(own.data.community.sponsorships[0].reviews.nodes).toEqual([
      { summary: { text: summary.text }, recordedBy: null },
    ]);
    expect((await read(member)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test.each([
    [{ heldOn: '2010-05-30' }, 'IN_THE_FUTURE', 'heldOn'],
    [{ heldOn: '2010-04-01' }, 'BEFORE_SPONSORSHIP', 'heldOn'],
    [{ heldOn: '2010-05-20', nextReviewOn: '2010-05-20' }, 'MUST_BE_IN_FUTURE', 'nextReviewOn'],
  ])('with %j is refused by %s', async (input, code, field) => {
    world.clock.set('2010-05-10T08:00:00Z');
    const communityId = await world.open();
    const { sponsorshipId } = await sponsorOf(world, communityId);
    world.clock.set('2010-05-21T08:00:00Z');
    const { userErrors } = await record(world.keeper, { sponsorshipId, ...input });
    expect(userErrors).toMatchObject([{ code, field: [field] }]);
  });

  test('is spoken of to the brokers fourteen days before, once for each day', async () => {
    world.clock.set('2010-06-01T08:00:00Z');
    const communityId = await world.open();
    const broker = await leaderIn(world, communityId, 'ORG_BROKER');
    await sponsorOf(world, communityId, 'FUNDER', { nextReviewOn: '2010-06-20' });
    const reminders = async () =>
      (await world.eventsOf('notification.sent')).filter(
        (event) =>
          event['community'] === communityId && (event['data'] as { kind: string }).kind === 'REVIEW_DUE',
      );
    await world.tick();
    expect(await reminders()).toEqual([]);
    world.clock.advance({ days: 5 });
    await world.tick();
    await world.tick();
    expect(await reminders()).toMatchObject([{ data: { personId: broker.personId } }]);
  });
});

describe('What a sponsor may see', () => {
  const document = `query ($id: ID!) { community(id: $id) {
    members { totalCount nodes { id } }
    sponsorships { id organisation { id } brief {
      counts { members contributors contributions questions activitiesHeld agendaItems }
      ownStaff { persons attendances }
      objectives { objective { text } agendaItems }
    } }
  } }`;
  let communityId: Id;
  const staff: Id[] = [];
  beforeAll(async () => {
    world.clock.set('2010-08-02T08:00:00Z');
    communityId = await world.open();
  });

  const contribute = async (persons: number, kind: 'POST' | 'QUESTION') => {
    for (let index = 0; index < persons; index += 1) {
      await contributionModel(world.service.connection).create({
        _id: newId('post'),
        communityId,
        personId: newId('person'),
        at: new Date('2010-08-03T08:00:00Z'),
        kind,
        channel: 'WEB',
      });
    }
  };
  const read = async (viewer: Viewer) => {
    const { data, errors } = await world.service.execute(viewer, document, { id: communityId });
    return { ...data.community, code: errors?.[0]?.extensions?.code };
  };

  test('a funder counts, and no figure of fewer than five persons reaches it', async () => {
    const { viewer } = await sponsorOf(world, communityId, 'FUNDER');
    for (let index = 0; index < 4; index += 1) await world.join(communityId);
    await contribute(5, 'POST');
    await contribute(4, 'QUESTION');
    world.clock.set('2010-08-10T08:00:00Z');
    const { members, sponsorships } = await read(viewer);
    expect(members.nodes).toEqual([]);
    expect(sponsorships[0].brief.counts).toEqual({
      members: null,
      contributors: 9,
      contributions: 9,
      questions: null,
      activitiesHeld: 0,
      agendaItems: 0,
    });
    await world.join(communityId);
    await contribute(1, 'QUESTION');
    const after = await read(viewer);
    expect(after.sponsorships[0].brief.counts).toMatchObject({ members: 5, questions: 5 });
    expect(after.sponsorships[0].brief.ownStaff).toBeNull();
  });

  test('a host sees the attendance of its own staff in aggregate, and of the community nothing else', async () => {
    const host = await sponsorOf(world, communityId, 'HOST', { from: '2010-08-01T08:00:00Z' });
    const { connection } = world.service;
    const activityId = newId('activity');
    const attend = async () => {
      const personId = newId('person');
      staff.push(personId);
      const { organisationId } = host;
      await personModel(connection).create({ ...unknownPerson(personId), organisationId });
      const at = new Date('2010-08-04T08:00:00Z');
      await attendanceModel(connection).create({
        _id: `${activityId}|${personId}`,
        communityId,
        personId,
        at,
        sequence: 1,
      });
    };
    for (let index = 0; index < 4; index += 1) await attend();
    const few = await read(host.viewer);
    expect(few.code).toBe('FORBIDDEN');
    expect(few.members).toBeNull();
    expect(few.sponsorships).toHaveLength(1);
    expect(few.sponsorships[0].brief).toMatchObject({
      counts: null,
      ownStaff: { persons: null, attendances: null },
    });
    await attend();
    expect((await read(host.viewer)).sponsorships[0].brief.ownStaff).toEqual({ persons: 5, attendances: 5 });
  });

  test('a delivery partner sees its objectives and no count', async () => {
    const partner = await sponsorOf(world, communityId, 'DELIVERY_PARTNER');
    const { sponsorships, code } = await read(partner.viewer);
    expect(code).toBe('FORBIDDEN');
    expect(sponsorships).toHaveLength(1);
    expect(sponsorships[0].brief).toEqual({
      counts: null,
      ownStaff: null,
      objectives: [{ objective: { text: 'Cleaner cities' }, agendaItems: 0 }],
    });
  });

  test('brokers see the brief as the sponsor sees it, members see who sponsors and no brief', async () => {
    const member = await world.join(communityId);
    const theirs = await read(member);
    expect(theirs.code).toBe('FORBIDDEN');
    expect(theirs.sponsorships.length).toBeGreaterThan(2);
    expect(theirs.sponsorships[0].brief).toBeNull();
    const broker = await leaderIn(world, communityId, 'ORG_BROKER');
    expect((await read(broker)).sponsorships[0].brief.counts).toMatchObject({ questions: 5 });
  });
});
