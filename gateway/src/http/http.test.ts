import { setTimeout } from 'node:timers/promises';
import { generateSigningKey } from '@kolo/auth';
import { createLogger } from '@kolo/runtime';
import type { FixtureGateway } from '../fixtures/fixtureGateway.ts';
import { compose, startGateway, withGateway } from '../fixtures/fixtureGateway.ts';
import { createGateway } from '../server.ts';

let kolo: FixtureGateway;
beforeAll(async () => {
  kolo = await startGateway();
});
afterAll(() => kolo.stop());
beforeEach(() => kolo.reset());

const json = { 'content-type': 'application/json' };

describe('The GraphQL address', () => {
  test('answers a query by GET, and no mutation', async () => {
    const get = (query: string) =>
      kolo.send(`/graphql?query=${encodeURIComponent(query)}`, { headers: json });
    expect((await get('{ stories }')).body).toEqual({ data: { stories: ['a story'] } });
    expect((await get('mutation { rename(name: "x") { id } }')).status).toBe(405);
    expect(kolo.services.people.received).toHaveLength(0);
  });

  test('refuses what a foreign page could send without asking first', async () => {
    const get = await kolo.send('/graphql?query={stories}');
    expect([get.status, get.body.errors?.[0]?.extensions]).toEqual([400, { code: 'BAD_REQUEST' }]);
    const form = await kolo.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ stories }"}',
    });
    expect(form.status).toBe(400);
    expect(kolo.services.value.received).toHaveLength(0);
  });

  test('refuses several operations in one request', async () => {
    const { status } = await kolo.send('/graphql', {
      method: 'POST',
      headers: json,
      body: '[{"query":"{ stories }"}]',
    });
    expect(status).toBe(400);
  });

  test('refuses a body that is not JSON', async () => {
    const { status, body } = await kolo.send('/graphql', {
      method: 'POST',
      headers: { ...json, 'accept-language': 'uk' },
      body: '{"query"',
    });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { message: 'Тіло запиту не є правильним JSON.', extensions: { code: 'BAD_REQUEST' } },
    ]);
  });

  test.each([1.1, 4])('refuses a body of %d MB', async (megabytes) => {
    const body = JSON.stringify({
      query: '{ stories }',
      variables: { x: 'y'.repeat(megabytes * 1024 * 1024) },
    });
    const answer = await kolo.send('/graphql', { method: 'POST', headers: json, body });
    expect(answer.status).toBe(413);
    expect(answer.body.errors?.[0]?.extensions).toEqual({ code: 'PAYLOAD_TOO_LARGE' });
    expect((await kolo.ask('{ stories }')).status).toBe(200);
  });

  test('gives every answer a request id, its own or the one of a proxy in front', async () => {
    const own = await kolo.ask('{ stories }');
    expect(own.headers.get('x-request-id')).toMatch(/^request_[0-9a-z]{26}$/);
    expect(kolo.services.value.received[0]?.headers['x-request-id']).toBe(own.headers.get('x-request-id'));
    const given = await kolo.ask('{ stories }', { 'x-request-id': 'proxy-0123456789' });
    expect(given.headers.get('x-request-id')).toBe('proxy-0123456789');
    const hostile = await kolo.ask('{ stories }', { 'x-request-id': 'a b"}{' });
    expect(hostile.headers.get('x-request-id')).toMatch(/^request_/);
  });
});

describe('The explorer', () => {
  test('is one page that loads nothing from elsewhere', async () => {
    const { status, headers, text } = await kolo.send('/graphql', {
      headers: { accept: 'text/html,*/*;q=0.8' },
    });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/html');
    expect(text).toContain('query WhatCanBeAsked');

    const markup = text
      .replaceAll(/<script>[\s\S]*?<\/script>/g, '')
      .replaceAll(/<style>[\s\S]*?<\/style>/g, '');
    expect(markup).not.toMatch(/(src|href)\s*=\s*["']?(https?:)?\/\//);
    expect(text).not.toMatch(/<script[^>]+src/);
    expect(text).not.toMatch(/url\(\s*["']?(https?:)?\/\//);
    expect(text).not.toMatch(/@import\s+["'u]/);

    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('comes packed to who takes it so', async () => {
    const response = await fetch(`${kolo.url}/graphql`, {
      headers: { accept: 'text/html', 'accept-encoding': 'gzip' },
    });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect((await response.text()).startsWith('<!doctype html>')).toBe(true);
  });

  test('gets the schema that it needs for those who signed in, for all, or for nobody', async () => {
    const query = '{ __schema { queryType { fields { name } } } }';
    const answerOf = async (gateway: FixtureGateway, headers?: Record<string, string>) => {
      const { body } = await gateway.ask(query, { 'accept-language': 'en', ...headers });
      return body.errors?.[0]?.message ?? JSON.stringify(body.data);
    };
    expect(await answerOf(kolo)).toContain('Sign in');
    expect(await answerOf(kolo, await kolo.signIn())).toContain('"stories"');
    await withGateway({ introspection: 'all' }, async (open) => {
      expect(await answerOf(open)).toContain('"stories"');
    });
    await withGateway({ introspection: 'none' }, async (closed) => {
      expect(await answerOf(closed, await closed.signIn())).toContain('supergraph.graphql');
    });
  });
});

describe('Other addresses', () => {
  test('lead to GraphQL from the root, and nowhere else', async () => {
    const root = await kolo.send('/');
    expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
    expect((await kolo.send('/graphql/..%2fenv')).status).toBe(404);
    expect((await kolo.send('/internal/viewer', { method: 'POST', body: '{}' })).status).toBe(404);
  });

  test('tell whether the gateway lives and is ready', async () => {
    expect((await kolo.send('/livez')).status).toBe(200);
    expect((await kolo.send('/readyz')).status).toBe(200);
    kolo.identity.behave('fail');
    expect((await kolo.send('/readyz')).status).toBe(503);
    expect((await kolo.send('/livez')).status).toBe(200);
  });

  test('count requests by name, and the calls of services by outcome', async () => {
    await kolo.ask('query Stories { stories }');
    kolo.services.value.behave('break');
    await kolo.ask('query Stories { stories me { name } }');
    const { text } = await kolo.send('/metrics');
    expect(text).toContain('kolo_gateway_requests_total{operation="Stories",outcome="whole"} 1');
    expect(text).toContain('kolo_gateway_requests_total{operation="Stories",outcome="partial"} 1');
    expect(text).toMatch(/kolo_gateway_service_calls_total\{service="value",outcome="unreachable"\} [1-9]/);
    expect(text).toMatch(/kolo_gateway_service_call_duration_seconds_count\{service="people"\} [1-9]/);
  });

  test('count no more names than a bound, whatever callers call their operations', async () => {
    for (let start = 0; start < 300; start += 50) {
      const names = Array.from({ length: 50 }, (_, offset) => `Operation${start + offset}`);
      await Promise.all(names.map((name) => kolo.ask(`query ${name} { __typename }`)));
    }
    const { text } = await kolo.send('/metrics');
    const labels = new Set(text.match(/requests_total\{operation="[^"]*"/g));
    expect(labels.size).toBeLessThanOrEqual(202);
    expect(text).toMatch(/requests_total\{operation="other",outcome="whole"\} [1-9]/);
  });
});

describe('The log', () => {
  test('tells of an operation that was slow, and nothing of what was in it', async () => {
    const logger = createLogger('gateway', 'silent');
    const told: unknown[] = [];
    logger.warn = (...line: unknown[]) => void told.push(line);
    await withGateway(
      { logger, slowOperationMs: 100, requestDeadlineMs: 2_000, serviceDeadlineMs: 2_000 },
      async (other) => {
        const query = 'mutation Rename($name: String!) { rename(name: $name) { name } }';
        await other.ask(query, {}, { name: 'Оксана' });
        other.services.people.behave({ afterMs: 150 });
        await other.ask(query, { 'x-request-id': 'slow-request' }, { name: 'Оксана' });
      },
    );
    expect(told.length).toBeLessThanOrEqual(2);
    expect(told.at(-1)).toEqual([
      {
        requestId: 'slow-request',
        operation: 'Rename',
        documentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        durationMs: expect.any(Number),
        cost: 11,
        outcome: 'whole',
        serviceCalls: 1,
      },
      'A slow operation',
    ]);
    expect(JSON.stringify(told)).not.toContain('Оксана');
  });
});

describe('A gateway', () => {
  test('does not start when a service of its schema has no URL, and says which', async () => {
    const { people, value } = kolo.services;
    const incomplete = createGateway({
      supergraphSdl: compose([people, value]),
      serviceUrls: { people: people.url },
      identityUrl: kolo.identity.url,
      signingKey: await generateSigningKey(),
      clock: kolo.clock,
      logger: createLogger('gateway', 'silent'),
    });
    await expect(incomplete).rejects.toThrow('"value"');
  });

  test('lets a request under way finish when it stops', async () => {
    await withGateway({ serviceDeadlineMs: 400, requestDeadlineMs: 500 }, async (other) => {
      other.services.value.behave('hang');
      const underWay = other.ask('{ me { name } stories }');
      while (other.services.value.received.length === 0) await setTimeout(5);
      const startedAt = performance.now();
      await other.gateway.stop();
      expect(performance.now() - startedAt).toBeLessThan(2_000);
      expect((await underWay).body.data).toEqual({ me: { name: 'Оксана' }, stories: null });
    });
  });
});
