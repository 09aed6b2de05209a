import { serverAudits } from 'graphql-http';
import type { FixtureGateway } from '../fixtures/fixtureGateway.ts';
import { startGateway } from '../fixtures/fixtureGateway.ts';

let kolo: FixtureGateway;
beforeAll(async () => {
  kolo = await startGateway({ introspection: 'all' });
});
afterAll(() => kolo.stop());

/** No foreign page can set this header, and the gateway answers nobody without it or a content type of JSON. */
const preflighted: typeof fetch = (url, init) =>
  fetch(url, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'true' } });

const audits = serverAudits({ url: () => `${kolo.url}/graphql`, fetchFn: preflighted });

describe('The audit of GraphQL over HTTP finds that the gateway', () => {
  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });
});
