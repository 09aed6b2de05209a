import { documents, startDiscussion } from '../fixtures/discussion.ts';
import type { Discussion } from '../fixtures/discussion.ts';
import { hasRoom, WEEKLY_BUDGET } from './budget.ts';
import { channelFor } from './channel-for.ts';

let service: Discussion['service'];
beforeAll(async () => {
  ({ service } = await startDiscussion());
});
afterAll(() => service.close());

const at = (moment: string) => Date.parse(moment);
const zone = 'Europe/Kyiv';

test('Four go out beside the digest, and never more than five in any seven days', () => {
  const now = at('2010-03-10T09:00:00Z');
  const sent = (others: number, digests = 0) => ({
    others: Array(others).fill(now) as number[],
    digests: Array(digests).fill(now) as number[],
  });
  expect(hasRoom(sent(3), 'OTHER', now, zone)).toBe(true);
  expect(hasRoom(sent(4), 'OTHER', now, zone)).toBe(false);
  expect(hasRoom(sent(4), 'DIGEST', now, zone)).toBe(true);
  expect(hasRoom(sent(4, 1), 'DIGEST', now, zone)).toBe(false);
  expect(hasRoom(sent(3, 2), 'OTHER', now, zone)).toBe(false);
});

test('Days are those of the community: what was sent late on Wednesday counts until Tuesday night', () => {
  const sent = { others: Array(4).fill(at('2010-03-10T21:59:00Z')) as number[], digests: [] };
  expect(hasRoom(sent, 'OTHER', at('2010-03-16T21:59:00Z'), zone)).toBe(false);
  expect(hasRoom(sent, 'OTHER', at('2010-03-16T22:00:00Z'), zone)).toBe(true);
});

test.each([
  ['no connection, SMS named', { bandwidth: 'NONE', channels: ['WEB', 'SMS'] }, [], 'SMS'],
  ['no connection, nothing named', { bandwidth: 'NONE', channels: [] }, [], 'PRINT'],
  [
    'a shared connection, print named first',
    { bandwidth: 'SHARED', channels: ['PRINT', 'SMS'] },
    [],
    'PRINT',
  ],
  ['a good connection, e-mail named', { bandwidth: 'GOOD', channels: ['EMAIL', 'WEB'] }, [], 'EMAIL'],
  ['no profile', { bandwidth: null, channels: [] }, [], 'WEB'],
  ['another way than the web', { bandwidth: 'GOOD', channels: ['WEB', 'SMS'] }, ['WEB'], 'SMS'],
  ['another way than the web, none named', { bandwidth: 'LOW', channels: [] }, ['WEB'], 'EMAIL'],
  ['another way than SMS, without a connection', { bandwidth: 'NONE', channels: ['SMS'] }, ['SMS'], 'PRINT'],
] as const)('Somebody with %s is reached', (_who, person, except, channel) => {
  expect(channelFor(person, except)).toBe(channel);
});

test('What is beyond the budget waits, is told by the digest, and leaves everybody within five a week', async () => {
  const world = await startDiscussion({ service, at: '2010-03-09T09:00:00Z' });
  const asker = await world.join('ACTIVE', { languages: ['uk'] });
  const helper = await world.join();
  const written = { language: 'uk', text: 'Текст' };
  const input = { communityId: world.communityId, text: written };
  const { question } = await world.act(asker, documents.askQuestion, input);
  for (let order = 1; order <= 7; order += 1) {
    const text = { language: 'uk', text: `Порада ${String(order)}` };
    await world.act(helper, documents.answerQuestion, { questionId: question.id, text });
  }
  const sentTo = async (personId: string) =>
    (await world.eventsOf('notification.sent')).filter(
      ({ data }) => (data as { personId: string }).personId === personId,
    );
  expect(await sentTo(asker.personId)).toHaveLength(4);

  world.service.clock.set('2010-03-15T05:00:00Z'); // Monday, 07:00 in Kyiv
  await world.tick();
  await world.tick();
  const sent = await sentTo(asker.personId);
  expect(sent).toHaveLength(WEEKLY_BUDGET);
  expect(sent.at(-1)).toMatchObject({
    data: { kind: 'DIGEST', channel: 'WEB' },
    community: world.communityId,
  });
  const { notifications } = await world.ask(
    asker,
    '{ notifications(first: 20) { totalCount nodes { kind state text { text } } } }',
  );
  expect(notifications.totalCount).toBe(8);
  const told = (kind: string) => notifications.nodes.filter((node: { kind: string }) => node.kind === kind);
  expect(
    told('ANSWER')
      .map(({ state }: { state: string }) => state)
      .toSorted(),
  ).toEqual([...Array<string>(3).fill('IN_DIGEST'), ...Array<string>(4).fill('QUEUED')]);
  const [digest] = told('DIGEST');
  for (const order of [5, 6, 7]) expect(digest.text.text).toContain(`Порада ${String(order)}`);
  const other = await world.ask(helper, '{ notifications { nodes { kind } } }');
  expect(other.notifications.nodes).toEqual([{ kind: 'DIGEST' }]);
});

test('Somebody who gets no digest is sent what waited, once there is room', async () => {
  const world = await startDiscussion({ service, at: '2010-03-09T09:00:00Z' });
  const asker = await world.join();
  const helper = await world.join();
  const text = { language: 'en', text: 'Text' };
  const { question } = await world.act(asker, documents.askQuestion, {
    communityId: world.communityId,
    text,
  });
  for (let order = 1; order <= 5; order += 1) {
    await world.act(helper, documents.answerQuestion, { questionId: question.id, text });
  }
  await world.change({ status: 'ARCHIVED' });
  const count = async () => (await world.eventsOf('notification.sent')).length;
  world.service.clock.advance({ days: 7 });
  await world.tick();
  expect(await count()).toBe(4);
  world.service.clock.advance({ days: 1 });
  await world.tick();
  await world.tick();
  expect(await count()).toBe(5);
});
