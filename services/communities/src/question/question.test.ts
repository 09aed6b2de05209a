import { newId } from '@kolo/runtime';
import { machineViewer, personViewer } from '@kolo/testing';
import { contributionModel } from '../contribution/contribution.model.ts';
import { documents, startDiscussion } from '../fixtures/discussion.ts';
import type { Discussion } from '../fixtures/discussion.ts';

const text = { language: 'en', text: 'How did you register the waste streams of your utility?' };
const answerText = { language: 'uk', text: 'За кодами підприємства, окремо для кожного цеху.' };

let world: Discussion;
beforeAll(async () => {
  world = await startDiscussion();
});
afterAll(() => world.service.close());

/** A question that was asked on the web, and who asked it. */
async function asked() {
  const asker = await world.join();
  const { question } = await world.act(asker, documents.askQuestion, {
    communityId: world.communityId,
    text,
  });
  return { asker, questionId: question.id as string };
}

describe('A question on behalf of a member without a connection', () => {
  const bySms = (personId: string) => ({
    communityId: world.communityId,
    text,
    channel: 'SMS',
    onBehalfOf: personId,
  });

  test('is asked by a keeper, counts for the member, and tells its channel in the same event', async () => {
    const member = await world.join('ACTIVE', {
      bandwidth: 'NONE',
      channels: ['SMS'],
      territoryId: newId('territory'),
    });
    const { question, userErrors } = await world.act(
      world.keeper,
      documents.askQuestion,
      bySms(member.personId),
    );
    expect(userErrors).toEqual([]);
    expect(question).toMatchObject({ channel: 'SMS', status: 'OPEN', asker: { id: member.personId } });
    const [event] = (await world.eventsOf('question.asked')).filter(({ subject }) => subject === question.id);
    expect(event).toMatchObject({
      actor: member.personId,
      channel: 'SMS',
      community: world.communityId,
      tenant: world.tenantId,
      timezone: 'Europe/Kyiv',
      time: '2010-03-03T08:00:00.000Z',
    });
    expect(event?.['territory']).toMatch(/^territory_/);
    const row = await contributionModel(world.service.connection).findById(question.id).lean();
    expect(row).toMatchObject({ personId: member.personId, channel: 'SMS', kind: 'QUESTION' });
  });

  test('is relayed by a machine of the tenant, which sees what it sent and nothing else', async () => {
    const member = await world.join('ACTIVE', { bandwidth: 'GOOD' });
    const { question } = await world.act(world.relay, documents.askQuestion, bySms(member.personId));
    expect(question).toMatchObject({ channel: 'SMS', asker: { id: member.personId } });
    const { questionId } = await asked();
    const data = await world.ask(world.relay, `{ question(id: "${questionId}") { id } }`);
    expect(data.question).toBeNull();
  });

  test('is passed on by a colleague whom the member named, who need not belong to the community', async () => {
    const proxy = personViewer(newId('person'));
    const member = await world.join('ACTIVE', { bandwidth: 'LOW', proxyIds: [proxy.personId ?? ''] });
    const input = { communityId: world.communityId, text, onBehalfOf: member.personId };
    const { question, userErrors } = await world.act(proxy, documents.askQuestion, input);
    expect(userErrors).toEqual([]);
    expect(question).toMatchObject({ channel: 'PROXY', asker: { id: member.personId } });
  });

  test.each([
    [
      'a keeper, for a member with a good connection',
      () => world.keeper,
      'GOOD',
      'NOT_ALLOWED',
      'onBehalfOf',
    ],
    ['another member', () => world.join(), 'NONE', 'NOT_ALLOWED', 'onBehalfOf'],
    [
      'a machine without the scope',
      () => machineViewer([], world.relay.roles),
      'NONE',
      'NOT_ALLOWED',
      'onBehalfOf',
    ],
    [
      'a machine of another tenant',
      () => machineViewer(['contributions:relay'], [{ role: 'ORGANISER', tenantId: newId('tenant') }]),
      'NONE',
      'NOT_FOUND',
      'communityId',
    ],
    ['a stranger', () => personViewer(newId('person')), 'NONE', 'NOT_FOUND', 'communityId'],
  ] as const)('is refused to %s', async (_who, viewer, bandwidth, code, field) => {
    const member = await world.join('ACTIVE', { bandwidth });
    const before = await world.eventsOf('question.asked');
    const { question, userErrors } = await world.act(
      await viewer(),
      documents.askQuestion,
      bySms(member.personId),
    );
    expect(question).toBeNull();
    expect(userErrors).toMatchObject([{ code, field: [field] }]);
    expect(await world.eventsOf('question.asked')).toHaveLength(before.length);
  });

  test('is refused for somebody who is no member', async () => {
    const stranger = newId('person');
    const { userErrors } = await world.act(world.relay, documents.askQuestion, bySms(stranger));
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['onBehalfOf'] }]);
  });

  test('needs to say of whom it is, when a machine sends it', async () => {
    const { userErrors } = await world.act(world.relay, documents.askQuestion, {
      communityId: world.communityId,
      text,
    });
    expect(userErrors).toMatchObject([{ code: 'REQUIRED', field: ['onBehalfOf'] }]);
  });
});

describe('Answers', () => {
  test('are several, by others, and the asker is told of each with its text', async () => {
    const { asker, questionId } = await asked();
    const [first, second] = [await world.join(), await world.join('ALUMNUS')];
    const input = { questionId, text: answerText };
    const one = await world.act(first, documents.answerQuestion, input);
    await world.act(second, documents.answerQuestion, input);
    const data = await world.ask(
      asker,
      `{ question(id: "${questionId}") { status answers { totalCount nodes { author { id } } } }
         notifications { totalCount nodes { kind channel text { language text } } } }`,
    );
    expect(data.question).toMatchObject({ status: 'ANSWERED', answers: { totalCount: 2 } });
    expect(data.question.answers.nodes.map((node: { author: object }) => node.author)).toEqual([
      { id: first.personId },
      { id: second.personId },
    ]);
    expect(data.notifications).toMatchObject({
      totalCount: 2,
      nodes: [{ kind: 'ANSWER', channel: 'WEB' }, {}],
    });
    expect(data.notifications.nodes[0].text.text).toContain(answerText.text);
    const [event] = (await world.eventsOf('answer.posted')).filter(
      ({ subject }) => subject === one.answer.id,
    );
    expect(event).toMatchObject({ actor: first.personId, data: { askerId: asker.personId, questionId } });
  });

  test('are not given by the asker', async () => {
    const { asker, questionId } = await asked();
    const { answer, userErrors } = await world.act(asker, documents.answerQuestion, {
      questionId,
      text: answerText,
    });
    expect(answer).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'OWN_QUESTION', field: ['questionId'] }]);
  });

  test('are accepted by the asker alone, one at a time; another one may take its place', async () => {
    const { asker, questionId } = await asked();
    const helper = await world.join();
    const give = async () =>
      (await world.act(helper, documents.answerQuestion, { questionId, text: answerText })).answer
        .id as string;
    const [first, second] = [await give(), await give()];
    const refused = await world.act(helper, documents.acceptAnswer, { answerId: first });
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_THE_ASKER', field: ['answerId'] }]);
    await world.act(asker, documents.acceptAnswer, { answerId: first });
    const { question } = await world.act(asker, documents.acceptAnswer, { answerId: second });
    expect(question).toMatchObject({ status: 'ACCEPTED', acceptedAnswer: { id: second } });
    await world.act(asker, documents.acceptAnswer, { answerId: second });
    const events = (await world.eventsOf('answer.accepted')).filter(({ actor }) => actor === asker.personId);
    expect(events.map(({ subject }) => subject)).toEqual([first, second]);
  });
});

describe('Whether an answer was used', () => {
  /** A question with an accepted answer. */
  async function accepted(person: Parameters<Discussion['join']>[1] = {}) {
    const asker = await world.join('ACTIVE', person);
    const helper = await world.join();
    const { question } = await world.act(asker, documents.askQuestion, {
      communityId: world.communityId,
      text,
    });
    const input = { questionId: question.id, text: answerText };
    const { answer } = await world.act(helper, documents.answerQuestion, input);
    await world.act(asker, documents.acceptAnswer, { answerId: answer.id });
    return { asker, questionId: question.id as string, answerId: answer.id as string };
  }
  const surveys = async (questionId: string) =>
    (await world.eventsOf('survey.asked')).filter(({ subject }) => subject === questionId);

  test('is asked 30 days after it was accepted, once, on the channel of the person, and answered with one word', async () => {
    const { asker, questionId, answerId } = await accepted({
      bandwidth: 'SHARED',
      channels: ['SMS'],
      languages: ['uk'],
    });
    world.service.clock.advance({ days: 29 });
    await world.tick();
    expect(await surveys(questionId)).toEqual([]);
    const early = await world.act(asker, documents.reportAnswerUse, { questionId, used: true });
    expect(early.userErrors).toMatchObject([{ code: 'NOT_ASKED_YET' }]);

    world.service.clock.advance({ days: 1, hours: 1 });
    await Promise.all([world.tick(), world.tick()]);
    await world.tick();
    expect(await surveys(questionId)).toMatchObject([{ data: { personId: asker.personId, answerId } }]);
    const { notifications } = await world.ask(
      asker,
      '{ notifications(first: 50) { nodes { kind channel text { language text } } } }',
    );
    const told = notifications.nodes.filter(({ kind }: { kind: string }) => kind === 'USED_QUESTION');
    expect(told).toMatchObject([{ channel: 'SMS', text: { language: 'uk' } }]);
    expect(told[0].text.text).toContain('ТАК або НІ');

    const input = { questionId, used: true, channel: 'SMS', onBehalfOf: asker.personId };
    const { question } = await world.act(world.keeper, documents.reportAnswerUse, input);
    expect(question).toEqual({ id: questionId, usedAtWork: true });
    const [answered] = (await world.eventsOf('survey.answered')).filter(
      ({ subject }) => subject === questionId,
    );
    expect(answered).toMatchObject({
      actor: asker.personId,
      channel: 'SMS',
      data: { survey: 'USED', used: true, answerId },
    });
    const again = await world.act(asker, documents.reportAnswerUse, { questionId, used: false });
    expect(again.userErrors).toMatchObject([{ code: 'ANSWERED_BEFORE' }]);
  });

  test('is asked anew for another answer that was accepted later, and not again for the first', async () => {
    const { asker, questionId, answerId } = await accepted();
    world.service.clock.advance({ days: 31 });
    await world.tick();
    const helper = await world.join();
    const { answer } = await world.act(helper, documents.answerQuestion, { questionId, text: answerText });
    await world.act(asker, documents.acceptAnswer, { answerId: answer.id });
    await world.act(asker, documents.acceptAnswer, { answerId });
    world.service.clock.advance({ days: 31 });
    await world.tick();
    expect(await surveys(questionId)).toHaveLength(1);
    await world.act(asker, documents.acceptAnswer, { answerId: answer.id });
    world.service.clock.advance({ days: 31 });
    await world.tick();
    expect(await surveys(questionId)).toHaveLength(2);
  });
});

test('the start of a management system is reported with its municipality, corrected by the same person, not by a colleague', async () => {
  const territoryId = newId('territory');
  const [officer, colleague] = [
    await world.join('ACTIVE', { territoryId }),
    await world.join('ACTIVE', { territoryId }),
  ];
  const report = (viewer: typeof officer, startedOn: string) =>
    world.act(viewer, documents.reportSystemStart, { communityId: world.communityId, startedOn });
  const { systemStart } = await report(officer, '2010-03-20');
  expect(systemStart).toMatchObject({ startedOn: '2010-03-20', territory: { id: territoryId } });
  const other = await report(colleague, '2010-03-19');
  expect(other.userErrors).toMatchObject([{ code: 'REPORTED_BEFORE', field: ['startedOn'] }]);
  expect((await report(officer, '2010-03-21')).systemStart.id).toBe(systemStart.id);
  const events = (await world.eventsOf('survey.answered')).filter(
    ({ subject }) => subject === systemStart.id,
  );
  expect(events).toMatchObject([
    { territory: territoryId, sequence: 1, data: { survey: 'SYSTEM_START', startedOn: '2010-03-20' } },
    { territory: territoryId, sequence: 2, data: { startedOn: '2010-03-21' } },
  ]);
  const future = await report(officer, '2031-01-01');
  expect(future.userErrors).toMatchObject([{ code: 'IN_THE_FUTURE', field: ['startedOn'] }]);
  const nowhere = await report(await world.join(), '2010-03-01');
  expect(nowhere.userErrors).toMatchObject([{ code: 'NO_TERRITORY' }]);
});

test('in an archived community nothing is asked or answered any more, and everything can be read', async () => {
  const { asker, questionId } = await asked();
  await world.change({ status: 'ARCHIVED' });
  const helper = await world.join();
  const asking = await world.act(asker, documents.askQuestion, { communityId: world.communityId, text });
  const answering = await world.act(helper, documents.answerQuestion, { questionId, text: answerText });
  expect(asking.userErrors).toMatchObject([{ code: 'COMMUNITY_ARCHIVED', field: ['communityId'] }]);
  expect(answering.userErrors).toMatchObject([{ code: 'COMMUNITY_ARCHIVED', field: ['questionId'] }]);
  const data = await world.ask(helper, `{ question(id: "${questionId}") { viewerCanAnswer text { text } } }`);
  expect(data.question).toEqual({ viewerCanAnswer: false, text: { text: text.text } });
  await world.change({ status: 'OPEN' });
});

describe('The first question of a member', () => {
  const waiting = async (questionId: string) => {
    const { notifications } = await world.ask(
      world.keeper,
      '{ notifications(first: 100) { nodes { kind aboutId text { text } } } }',
    );
    return notifications.nodes.filter(
      (node: { kind: string; aboutId: string }) =>
        node.kind === 'QUESTION_WAITS' && node.aboutId === questionId,
    );
  };

  test('that nobody answers in two days is brought to the keepers, a day before 72 hours are over, once', async () => {
    const { questionId } = await asked();
    world.service.clock.advance({ hours: 47 });
    await world.tick();
    expect(await waiting(questionId)).toEqual([]);
    world.service.clock.advance({ hours: 1 });
    await world.tick();
    await world.tick();
    const told = await waiting(questionId);
    expect(told).toHaveLength(1);
    expect(told[0].text.text).toContain('waste streams');
  });

  test('that is answered in time is not, and neither is a second one', async () => {
    const { asker, questionId } = await asked();
    const helper = await world.join();
    await world.act(helper, documents.answerQuestion, { questionId, text: answerText });
    const second = await world.act(asker, documents.askQuestion, { communityId: world.communityId, text });
    world.service.clock.advance({ days: 3 });
    await world.tick();
    expect(await waiting(questionId)).toEqual([]);
    expect(await waiting(second.question.id as string)).toEqual([]);
  });
});
