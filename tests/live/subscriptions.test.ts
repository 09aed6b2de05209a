import { setTimeout as pause } from 'node:timers/promises';
import { connectRedis } from '@kolo/runtime';
import {
  distinctEvents,
  multipart,
  singleEvents,
  webSocket,
} from '../../gateway/src/fixtures/liveClients.ts';
import type { Asked, Listening, Told, Transport } from '../../gateway/src/fixtures/liveClients.ts';
import { until } from '../../gateway/src/fixtures/until.ts';
import { cause, FLUSHALL } from '../faults/killing.ts';
import { foundCommunity } from './foundCommunity.ts';
import type { LiveCommunity } from './foundCommunity.ts';
import { startLiveSystem } from './liveSystem.ts';
import type { LiveSystem } from './liveSystem.ts';
import { createPersistentCaller } from './persistentCaller.ts';
import type { PersistentCaller } from './persistentCaller.ts';

const errors = 'userErrors { code field }';
const inEnglish = (text: string) => ({ language: 'en', text });

let system: LiveSystem;
let community: LiveCommunity;
let members: [PersistentCaller, PersistentCaller, PersistentCaller];
const open: Listening[] = [];

beforeAll(async () => {
  system = await startLiveSystem();
  community = await foundCommunity(system.gatewayUrl, system.operator, 3);
  members = community.members as typeof members;
  // That they joined is told before anybody listens.
  const outbox = system.connections.communities.collection('outbox');
  await until(async () => (await outbox.findOne({})) === null);
}, 120_000);
afterAll(() => system?.end(), 30_000);
afterEach(async () => {
  for (const listening of open.splice(0)) listening.close();
  await until(async () => (await gauge('subscriptions')) === 0);
});

const metricsUrl = () => system.gatewayUrl.replace('/graphql', '/metrics');
async function gauge(what: string): Promise<number> {
  const text = await (await fetch(metricsUrl())).text();
  return Number(new RegExp(`kolo_gateway_live\\{what="${what}"\\} (\\d+)`).exec(text)?.[1] ?? NaN);
}
/** Until so many hear what happens. */
async function listening(subscriptions: number): Promise<void> {
  await until(async () => (await gauge('subscriptions')) === subscriptions);
  await until(async () => (await gauge('open-upstreams')) === (await gauge('upstreams')), 20_000);
}

function subscribe(transport: Transport, caller: PersistentCaller, asked: Asked): Listening {
  const headers = { authorization: `Bearer ${caller.token() ?? ''}`, 'accept-language': 'en' };
  const one = transport(system.gatewayUrl, headers, asked);
  open.push(one);
  return one;
}

const activity = (): Asked => ({
  query: `subscription Activity($community: ID!) {
    communityActivity(community: $community) {
      id kind happenedAt
      community { id }
      post { text { text } author { id name } }
      membership { status person { id } }
    }
  }`,
  variables: { community: community.communityId },
});

const post = (caller: PersistentCaller, text: string) =>
  caller.mustChange(
    `mutation CreatePost($input: CreatePostInput!) { createPost(input: $input) { ${errors} } }`,
    { communityId: community.communityId, text: inEnglish(text) },
  );

interface Activity {
  id: string;
  kind: string;
  post: { text: { text: string }; author: { id: string; name: string | null } } | null;
  membership: { status: string; person: { id: string } } | null;
}
const activityOf = ({ data }: Told) => (data?.['communityActivity'] ?? null) as Activity | null;
const posts = ({ told }: Listening) => told.flatMap((one) => activityOf(one)?.post?.text.text ?? []);
const codes = ({ told }: Listening) =>
  told.flatMap((one) => one.errors ?? []).map(({ extensions }) => extensions['code']);

test('By every transport a member sees what another one posts, with what identity knows of the author; a stranger does not', async () => {
  const [reader, writer] = members;
  const transports = [webSocket, distinctEvents, singleEvents, multipart];
  const readers = transports.map((transport) => subscribe(transport, reader, activity()));
  await listening(4);
  expect(await gauge('upstreams')).toBe(1);

  const operator = createPersistentCaller(system.gatewayUrl, {
    login: system.operator.email,
    password: system.operator.password,
  });
  await operator.query('query Me { me { id } }');
  const strangers = transports.map((transport) => subscribe(transport, operator, activity()));
  for (const stranger of strangers) await stranger.over();
  expect(strangers.map(codes)).toEqual(transports.map(() => ['FORBIDDEN']));

  await post(writer, 'Who else counts trees?');
  for (const one of readers) {
    const [told] = await one.next(1);
    expect(told?.errors).toBeUndefined();
    expect(activityOf(told ?? {})).toMatchObject({
      kind: 'POST_CREATED',
      community: { id: community.communityId },
      post: {
        text: { text: 'Who else counts trees?' },
        author: { id: community.memberIds[1], name: 'member2' },
      },
    });
  }
  expect(strangers.flatMap(posts)).toEqual([]);
});

test('A person is told what they are told, and nobody else is', async () => {
  const [asker, answerer, other] = members;
  const asked: Asked = { query: 'subscription { notificationAdded { kind aboutId text { text } } }' };
  const [told, notTold] = [subscribe(webSocket, asker, asked), subscribe(webSocket, other, asked)];
  await listening(2);
  const { question } = await asker.mustChange<{ question: { id: string } }>(
    `mutation AskQuestion($input: AskQuestionInput!) { askQuestion(input: $input) { question { id } ${errors} } }`,
    { communityId: community.communityId, text: inEnglish('How do you read a meter?') },
  );
  await answerer.mustChange(
    `mutation AnswerQuestion($input: AnswerQuestionInput!) { answerQuestion(input: $input) { ${errors} } }`,
    { questionId: question.id, text: inEnglish('From left to right.') },
  );
  const [first] = await told.next(1);
  expect(first?.data).toMatchObject({ notificationAdded: { kind: 'ANSWER', aboutId: question.id } });
  expect(JSON.stringify(first?.data)).toContain('From left to right.');
  expect(notTold.told).toEqual([]);
});

test('An organiser sees a figure change as soon as a worker has computed it', async () => {
  const asked: Asked = {
    query: `subscription Updated($scope: ID!) {
      indicatorUpdated(scope: $scope, codes: ["IM-01"]) { code scope period value version }
    }`,
    variables: { scope: community.communityId },
  };
  const listener = subscribe(webSocket, community.organiser, asked);
  await listening(1);
  await post(members[2], 'The first of mine');
  await until(() => listener.told.some(({ data }) => data?.['indicatorUpdated'] != null), 20_000);
  const updates = listener.told.flatMap(({ data }) => (data?.['indicatorUpdated'] as { code: string }) ?? []);
  expect(new Set(updates.map(({ code }) => code))).toEqual(new Set(['IM-01']));
  expect(updates[0]).toMatchObject({ scope: community.communityId, version: expect.any(Number) as number });
});

test('A service that is killed is taken up where it was: nothing is missed', async () => {
  const [reader, writer] = members;
  const readers = [webSocket, distinctEvents].map((transport) => subscribe(transport, reader, activity()));
  await listening(2);
  await post(writer, 'before');
  // What was posted before they listened may still be on its way to them.
  const since = (one: (typeof readers)[number]) => posts(one).slice(posts(one).indexOf('before'));
  for (const one of readers) await until(() => posts(one).includes('before'), 30_000);
  const redis = connectRedis(system.redisUrl);
  try {
    for (const [process, text] of [
      ['communities', 'after the server was killed'],
      ['communities-worker', 'after the worker was killed'],
      ['valkey', 'after the store was killed'],
    ] as const) {
      await cause(process, system, redis);
      await post(writer, text);
      for (const one of readers) await until(() => posts(one).includes(text), 30_000);
    }
  } finally {
    redis.disconnect();
  }
  for (const one of readers) {
    expect([...new Set(since(one))]).toEqual([
      'before',
      'after the server was killed',
      'after the worker was killed',
      'after the store was killed',
    ]);
    expect(one.isOver).toBe(false);
  }
}, 120_000);

test('Where something may be lost for good, everybody is told of a gap, and hears what follows', async () => {
  const [reader, writer] = members;
  const one = subscribe(webSocket, reader, activity());
  await listening(1);
  const redis = connectRedis(system.redisUrl);
  await cause(FLUSHALL, system, redis);
  redis.disconnect();
  const isGap = ({ data, extensions }: Told) =>
    data?.['communityActivity'] === null && extensions?.gap === true;
  await until(() => one.told.some(isGap), 10_000);
  await post(writer, 'after the flush');
  await until(() => posts(one).includes('after the flush'), 20_000);
}, 60_000);

test('Whose membership is revoked hears nothing more, and is told within 5 s', async () => {
  const [keeper, , leaver] = members;
  const [one, staying] = [subscribe(webSocket, leaver, activity()), subscribe(webSocket, keeper, activity())];
  await listening(2);
  const { community: found } = await keeper.query<{
    community: { members: { nodes: { id: string; person: { id: string } }[] } };
  }>('query Members($id: ID!) { community(id: $id) { members(first: 10) { nodes { id person { id } } } } }', {
    id: community.communityId,
  });
  const membershipId = found.members.nodes.find(({ person }) => person.id === community.memberIds[2])?.id;
  await keeper.mustChange(
    `mutation RemoveMember($input: RemoveMemberInput!) { removeMember(input: $input) { ${errors} } }`,
    { membershipId, reason: 'The test wants it' },
  );
  await one.over(5_000);
  expect(codes(one)).toEqual(['FORBIDDEN']);
  await post(keeper, 'Among ourselves');
  await until(() => posts(staying).includes('Among ourselves'), 10_000);
  expect(posts(one)).toEqual([]);
  expect(staying.told.map((told) => activityOf(told)?.membership?.status ?? null)).toContain('REMOVED');
});

test('Who signs out is sent away within 5 s, wherever they listen', async () => {
  const [, caller] = members;
  const all = [webSocket, distinctEvents, multipart].map((transport) =>
    subscribe(transport, caller, activity()),
  );
  await listening(3);
  await caller.mustChange(
    `mutation SignOut($input: SignOutInput!) { signOut(input: $input) { ${errors} } }`,
    {},
  );
  for (const one of all) await one.over(5_000);
  expect(all[0]?.error).toMatchObject({ code: 4401 });
  expect(codes(all[1] as Listening)).toEqual(['UNAUTHENTICATED']);
  await post(members[0], 'To whoever still listens');
  await pause(300);
  expect(all.flatMap(posts)).toEqual([]);
});
