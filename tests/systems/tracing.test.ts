import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { startTracing } from '@kolo/runtime';
import type { Stoppable } from '@kolo/runtime';
import { openStage } from '@kolo/scenarios';
import type { Stage } from '@kolo/scenarios';
import { startOtlpReceiver } from '@kolo/testing';
import type { OtlpReceiver, ReceivedSpan } from '@kolo/testing';
import { foundCommunity } from '../live/foundCommunity.ts';
import type { LiveCommunity } from '../live/foundCommunity.ts';
import { dropNamespace } from './dropNamespace.ts';

let receiver: OtlpReceiver;
let tracing: Stoppable;
let stage: Stage;
let community: LiveCommunity;
const namespace = `traces-${randomBytes(5).toString('hex')}`;

beforeAll(async () => {
  receiver = await startOtlpReceiver();
  tracing = await startTracing('kolo', { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url });
  stage = await openStage({
    mongodbUrl: process.env['MONGODB_URL'] as string,
    redisUrl: process.env['REDIS_URL'] as string,
    namespace,
    at: new Date().toISOString(),
    operator: { email: 'operator@kolo.example', password: 'an operator of the test' },
  });
  community = await foundCommunity(stage.url, stage.operator, 1);
  await stage.settle();
}, 120_000);
afterAll(async () => {
  await stage.close();
  await tracing.stop();
  await receiver.close();
  await dropNamespace(namespace);
});

/** The spans of the trace that began with this request, once a span of that name is among them. */
async function traceOf(request: string, last: string): Promise<ReceivedSpan[]> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await pause(100)) {
    const root = receiver.spans.find(({ name, parentSpanId }) => name === request && parentSpanId === null);
    const spans = receiver.spans.filter(({ traceId }) => traceId === root?.traceId);
    if (root && spans.some(({ name }) => name === last)) return spans;
  }
  throw new Error(`No trace of ${request} with ${last}: ${receiver.spans.map(({ name }) => name).join()}`);
}

test('A post is one trace: through the gateway and communities into their store, and on to value, which counts it', async () => {
  const text = 'What Oksana found in the meters';
  const [member] = community.members;
  await member?.mustChange(
    'mutation WritePost($input: CreatePostInput!) { createPost(input: $input) { post { id author { id name } } userErrors { code field } } }',
    { communityId: community.communityId, text: { language: 'en', text } },
  );
  await stage.settle();
  const spans = await traceOf('mutation WritePost', 'compute-waiting');

  const the = (name: string, database?: string): ReceivedSpan => {
    const found = spans.find(
      (span) =>
        span.name === name && (!database || span.attributes['db.namespace'] === `${namespace}_${database}`),
    );
    if (!found)
      throw new Error(`No ${name} of ${database ?? 'anybody'}: ${spans.map((span) => span.name).join()}`);
    return found;
  };
  /** What a span lies within, outermost first. */
  const within = (span: ReceivedSpan): string[] => {
    const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
    return parent ? [...within(parent), parent.name] : [];
  };

  const writing = the('insert posts', 'communities');
  const [request, call, operation] = within(writing);
  expect([request, call]).toEqual(['mutation WritePost', 'communities']);
  expect(the(operation ?? '').kind).toBe('server');
  expect(within(the('insert outbox', 'communities'))).toEqual(within(writing));
  /** A commit is a command of the whole store, not of a database. */
  const commits = spans
    .filter(({ name }) => name === 'commitTransaction')
    .map((commit) => within(commit).at(-1));
  expect(commits).toEqual(expect.arrayContaining([operation, 'consume value', 'compute-waiting']));

  // The name of the author comes from another service, in the same request.
  expect(within(the('find persons', 'identity')).slice(0, 2)).toEqual(['mutation WritePost', 'identity']);

  expect(the('relay value').kind).toBe('producer');
  expect(within(the('relay value'))).toEqual(within(writing));
  expect(the('consume value').kind).toBe('consumer');
  expect(within(the('consume value'))).toEqual(within(writing));
  expect(within(the('insert events', 'value')).at(-1)).toBe('consume value');
  expect(within(the('compute-waiting')).at(-1)).toBe('consume value');
  expect(
    spans.some((span) => span.attributes['db.system.name'] && within(span).at(-1) === 'compute-waiting'),
  ).toBe(true);

  expect(the('mutation WritePost').attributes['kolo.request_id']).toBe(
    the(operation ?? '').attributes['kolo.request_id'],
  );
});

test('Traces hold nothing of persons: no ids of theirs, no words, no tokens, no addresses', () => {
  expect(receiver.spans.length).toBeGreaterThan(100);
  expect(receiver.text()).not.toMatch(/person_|Oksana|meters|kolo\.example|member1|Bearer|eyJ|127\.0\.0\.1/);
});

test('A caller cannot choose the trace that a request belongs to', async () => {
  const theirs = 'f'.repeat(32);
  await fetch(stage.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${theirs}-${'1'.repeat(16)}-01` },
    body: JSON.stringify({ query: 'query Whoami { me { id } }' }),
  });
  const [root] = (await traceOf('query Whoami', 'query Whoami')).filter(
    ({ parentSpanId }) => parentSpanId === null,
  );
  expect(root).toMatchObject({ links: [theirs], attributes: { 'http.response.status_code': 200 } });
  expect(root?.traceId).not.toBe(theirs);
});
