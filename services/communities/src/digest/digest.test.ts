import { inTransaction, newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { documents, startDiscussion } from '../fixtures/discussion.ts';
import type { Discussion } from '../fixtures/discussion.ts';
import { addResource } from '../resource/resource.store.ts';
import { compose, totalMinutes } from './compose.ts';
import { lastDueWeek, lifeWeek } from './week.ts';

const at = (moment: string) => Date.parse(moment);

describe('The weeks of a community', () => {
  // Opened on Wednesday 3 March 2010 at noon.
  const opened = at('2010-03-03T10:00:00Z');

  test('begin on the Monday before it opened, in its own zone', () => {
    expect(lifeWeek(opened, 'Europe/Kyiv', 1)).toEqual({
      week: 1,
      isoWeek: '2010-W09',
      startsOn: '2010-03-01',
      endsOn: '2010-03-07',
      from: at('2010-02-28T22:00:00Z'),
      until: at('2010-03-07T22:00:00Z'),
      dueAt: at('2010-03-08T05:00:00Z'),
    });
    // Sunday night in Kyiv is Monday morning in Vladivostok.
    const late = at('2010-03-07T20:00:00Z');
    expect(lifeWeek(late, 'Europe/Kyiv', 1).startsOn).toBe('2010-03-01');
    expect(lifeWeek(late, 'Asia/Vladivostok', 1).startsOn).toBe('2010-03-08');
  });

  test('have 167 hours where the clocks go forward, and their digest is still due at seven', () => {
    const { from, until, dueAt } = lifeWeek(opened, 'Europe/Kyiv', 4);
    expect((until - from) / 3_600_000).toBe(167);
    expect(dueAt).toBe(at('2010-03-29T04:00:00Z'));
  });

  test('of the turn of a year are those of ISO 8601', () => {
    expect(lifeWeek(at('2010-12-28T10:00:00Z'), 'Europe/Kyiv', 1).isoWeek).toBe('2010-W52');
    expect(lifeWeek(at('2010-12-28T10:00:00Z'), 'Europe/Kyiv', 2).isoWeek).toBe('2011-W01');
  });

  test.each([
    ['2010-03-03T10:00:00Z', 'Europe/Kyiv', 0],
    ['2010-03-08T04:59:59Z', 'Europe/Kyiv', 0],
    ['2010-03-08T05:00:00Z', 'Europe/Kyiv', 1],
    ['2010-03-14T21:59:59Z', 'Europe/Kyiv', 1],
    ['2010-03-15T05:00:00Z', 'Europe/Kyiv', 2],
    ['2010-03-08T12:00:00Z', 'America/New_York', 1],
    ['2010-03-08T11:59:59Z', 'America/New_York', 0],
    ['2010-02-01T00:00:00Z', 'Europe/Kyiv', 0],
  ])('at %s in %s have a digest due for week %i', (now, zone, week) => {
    expect(lastDueWeek(opened, zone, at(now))).toBe(week);
  });
});

describe('A digest', () => {
  const resource = (minutes: number, index = 0) => ({
    resourceId: `r${String(index)}`,
    minutes,
    descriptionMinutes: 1,
  });
  const question = (minutes: number, index = 0) => ({
    questionId: `q${String(index)}`,
    answered: false,
    minutes,
  });

  test('holds at most ten entries', () => {
    const composed = compose(Array(8).fill(resource(1)), Array(8).fill(question(0)));
    expect([composed.items.length, composed.questions.length]).toEqual([8, 2]);
  });

  test('is read in at most ten minutes; what does not fit gives way to something shorter', () => {
    const composed = compose(
      [resource(6, 1), resource(5, 2), resource(3, 3)],
      [question(2, 1), question(1, 2)],
    );
    expect(composed.items.map(({ resourceId }) => resourceId)).toEqual(['r1', 'r3']);
    expect(composed.questions.map(({ questionId }) => questionId)).toEqual(['q2']);
    expect(totalMinutes(composed)).toBe(10);
  });

  test('tells of a long resource by its description', () => {
    expect(compose([resource(45)], []).items).toEqual([{ resourceId: 'r0', minutes: 1 }]);
  });
});

describe('Digests of a community', () => {
  let service: Discussion['service'];
  let world: Discussion;
  beforeAll(async () => {
    world = await startDiscussion();
    service = world.service;
  });
  // A community of its own for each test; those of the tests before go on beside it.
  beforeEach(async () => {
    world = await startDiscussion({ service });
  });
  afterAll(() => service.close());

  async function published(when: string, change: object = {}): Promise<Id> {
    const resourceId = newId('resource');
    const text = (value: string) => [{ language: 'en', text: value }];
    await inTransaction(world.service.connection, (session) =>
      addResource(world.service.connection, session, {
        _id: resourceId,
        communityId: world.communityId,
        submitterId: newId('person'),
        kind: 'TEMPLATE',
        status: 'PUBLISHED',
        titles: text(`Register ${resourceId.slice(-6)}`),
        descriptions: text('A table to fill in.'),
        language: 'en',
        url: null,
        body: 'The whole text of the register.',
        sizeKb: 6,
        minutes: 3,
        domainIds: [world.domainIds[0]],
        channel: 'WEB',
        enteredBy: newId('person'),
        submittedAt: new Date(when),
        publishedAt: new Date(when),
        judgements: [],
        rejudgeDueAt: new Date(at(when) + 365 * 86_400_000),
        digestWeek: null,
        viewers: 0,
        version: 1,
        ...change,
      }),
    );
    return resourceId;
  }
  const digest = async (week: number, viewer = world.keeper, args = '') =>
    (
      await world.ask(
        viewer,
        `{ digest(community: "${world.communityId}", week: ${String(week)}) { week isoWeek startsOn endsOn estimatedMinutes sentTo
             items${args} { resource { id } minutes sizeKb domains { id } }
             questions { question { id } answered minutes } } }`,
      )
    ).digest;
  const sent = async (kind = 'DIGEST') =>
    (await world.eventsOf('notification.sent')).filter(
      ({ data }) => (data as { kind: string }).kind === kind,
    );

  test('is made on Monday at seven of its zone, not before, once, and sent once to every active member', async () => {
    const members = [world.keeper, await world.join(), await world.join()];
    await world.join('PAUSED');
    await world.join('INVITED');
    const resourceId = await published('2010-03-10T10:00:00Z');
    await published('2010-03-10T10:00:00Z', { status: 'REFUSED' });
    await published('2010-03-10T10:00:00Z', { status: 'SUBMITTED', publishedAt: null });

    world.service.clock.set('2010-03-15T04:59:59Z');
    await world.tick();
    expect(await digest(2)).toBeNull();
    world.service.clock.set('2010-03-15T05:00:00Z');
    await Promise.all([world.tick(), world.tick()]);
    // The clock is set back a little, and the day goes on.
    world.service.clock.set('2010-03-15T04:58:00Z');
    await world.tick();
    world.service.clock.set('2010-03-16T10:00:00Z');
    await world.tick();

    expect(await digest(2)).toEqual({
      week: 2,
      isoWeek: '2010-W10',
      startsOn: '2010-03-08',
      endsOn: '2010-03-14',
      estimatedMinutes: 3,
      sentTo: 3,
      items: [{ resource: { id: resourceId }, minutes: 3, sizeKb: 6, domains: [{ id: world.domainIds[0] }] }],
      questions: [],
    });
    const receivers = (await sent()).map(({ data }) => (data as { personId: string }).personId);
    expect(receivers.toSorted()).toEqual(members.map(({ personId }) => personId ?? '').toSorted());
    expect((await digest(1)).items).toEqual([]);
  });

  test('is sent week after week, and not when it is empty', async () => {
    await published('2010-03-04T10:00:00Z');
    world.service.clock.set('2010-03-08T05:00:00Z');
    await world.tick();
    world.service.clock.set('2010-03-15T05:00:00Z');
    await world.tick();
    await published('2010-03-16T10:00:00Z');
    world.service.clock.set('2010-03-22T05:00:00Z');
    await world.tick();
    expect([(await digest(1)).sentTo, (await digest(2)).sentTo, (await digest(3)).sentTo]).toEqual([1, 0, 1]);
    expect((await sent()).map(({ time }) => time)).toEqual([
      '2010-03-08T05:00:00.000Z',
      '2010-03-22T05:00:00.000Z',
    ]);
  });

  test('missed while nothing ran is made later; only the newest is sent, and tells of the others', async () => {
    const first = await published('2010-03-04T10:00:00Z');
    const second = await published('2010-03-11T10:00:00Z');
    world.service.clock.set('2010-03-24T20:00:00Z');
    await world.tick();
    await world.tick();
    const ids = async (week: number) =>
      ((await digest(week)).items as { resource: { id: string } }[]).map((item) => item.resource.id);
    expect([await ids(1), await ids(2), await ids(3)]).toEqual([[first], [second], []]);
    expect(await digest(4)).toBeNull();
    expect(await sent()).toHaveLength(1);
    const { notifications } = await world.ask(world.keeper, '{ notifications { nodes { text { text } } } }');
    for (const id of [first, second]) expect(notifications.nodes[0].text.text).toContain(id.slice(-6));
  });

  test('leaves out what the member has read, and is not sent to who has read everything', async () => {
    const resourceId = await published('2010-03-10T10:00:00Z');
    const reader = await world.join();
    world.service.clock.set('2010-03-11T10:00:00Z');
    await world.act(reader, documents.openResource, { resourceId });
    world.service.clock.set('2010-03-15T05:00:00Z');
    await world.tick();
    expect((await sent()).map(({ data }) => (data as { personId: string }).personId)).toEqual([
      world.keeper.personId,
    ]);
    expect((await digest(2, reader)).items).toEqual([]);
    expect((await digest(2, reader, '(includeRead: true)')).items).toHaveLength(1);
    expect((await digest(2)).items).toHaveLength(1);
  });

  test('brings open questions again, and those answered in the week', async () => {
    const [asker, helper] = [await world.join(), await world.join()];
    const text = { language: 'en', text: 'Which scale for small wells?' };
    const input = { communityId: world.communityId, text };
    const open = (await world.act(asker, documents.askQuestion, input)).question.id as string;
    const answered = (await world.act(asker, documents.askQuestion, input)).question.id as string;
    await world.act(helper, documents.answerQuestion, { questionId: answered, text });
    world.service.clock.set('2010-03-15T05:00:00Z');
    await world.tick();
    const questions = async (week: number) =>
      ((await digest(week)).questions as { question: { id: string }; answered: boolean }[]).map((entry) => [
        entry.question.id,
        entry.answered,
      ]);
    expect(await questions(1)).toEqual([
      [answered, true],
      [open, false],
    ]);
    expect(await questions(2)).toEqual([[open, false]]);
    world.service.clock.set('2010-04-26T05:00:00Z');
    await world.tick();
    expect(await questions(7)).toEqual([]);
  });

  test('keeps for the next week what found no room', async () => {
    const ids: Id[] = [];
    for (const day of ['08', '09', '10', '11'])
      ids.push(await published(`2010-03-${day}T10:00:00Z`, { minutes: 4 }));
    for (const monday of ['2010-03-15', '2010-03-22']) {
      world.service.clock.set(`${monday}T05:00:00Z`);
      await world.tick();
    }
    const inWeek = async (week: number) =>
      ((await digest(week)).items as { resource: { id: string } }[]).map((item) => item.resource.id);
    expect(await inWeek(2)).toEqual(ids.slice(0, 2));
    expect(await inWeek(3)).toEqual(ids.slice(2));
  });

  test('loses what was not judged again in time, which keeps its address', async () => {
    const due = new Date('2010-03-20T00:00:00Z');
    const resourceId = await published('2009-03-20T10:00:00Z', { rejudgeDueAt: due });
    world.service.clock.set('2010-03-15T05:00:00Z');
    await world.tick();
    const week = (await digest(1)).items.length === 1 ? 1 : 2;
    expect((await digest(week)).items).toHaveLength(1);
    world.service.clock.set('2010-04-18T10:00:00Z');
    expect((await digest(week)).items).toHaveLength(1);
    world.service.clock.set('2010-04-19T10:00:00Z');
    expect((await digest(week)).items).toEqual([]);
    const { resource } = await world.ask(
      world.keeper,
      `{ resource(id: "${resourceId}") { status rejudgingDue } }`,
    );
    expect(resource).toEqual({ status: 'PUBLISHED', rejudgingDue: true });
  });

  test('comes by SMS or on paper to those without a connection, and a keeper can print it', async () => {
    const person = { bandwidth: 'NONE' as const, languages: ['uk'] };
    const [bySms, onPaper] = [
      await world.join('ACTIVE', { ...person, channels: ['SMS'] }),
      await world.join('ACTIVE', person),
    ];
    await published('2010-03-10T10:00:00Z');
    world.service.clock.set('2010-03-15T05:00:00Z');
    await world.tick();
    const told = async (viewer: typeof bySms) =>
      (await world.ask(viewer, '{ notifications { nodes { kind channel text { language text } } } }'))
        .notifications.nodes[0];
    const [sms, paper] = [await told(bySms), await told(onPaper)];
    expect(sms).toMatchObject({ kind: 'DIGEST', channel: 'SMS', text: { language: 'uk' } });
    expect(sms.text.text).toMatch(/Мережа СЕУ.*\(3 хв\)/u);
    expect(sms.text.text).toContain('(3 хв, 6 КБ)');
    expect(sms.text.text).not.toContain('A table to fill in.');
    expect(paper).toMatchObject({ channel: 'PRINT' });
    expect(paper.text.text).toContain('The whole text of the register.');
    const print = `{ digest(community: "${world.communityId}", week: 2) { printText(language: "uk") } }`;
    const printed = (await world.ask(world.keeper, print)).digest.printText;
    expect(printed).toBe(paper.text.text);
    const { errors } = await world.service.execute(bySms, print);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('does not exist for who is not inside', async () => {
    await published('2010-03-10T10:00:00Z');
    world.service.clock.set('2010-03-15T05:00:00Z');
    await world.tick();
    for (const viewer of [world.organiser, world.relay, await world.join('INVITED')]) {
      expect(await digest(2, viewer)).toBeNull();
    }
  });
});
