import { generateSigningKey } from '@kolo/auth';
import { gatewayEnv } from './env.ts';

const key = await generateSigningKey();
const good = {
  GATEWAY_SIGNING_KEY: JSON.stringify(key),
  IDENTITY_URL: 'http://127.0.0.1:4101/',
  COMMUNITIES_URL: 'http://127.0.0.1:4102',
  ACTIVITIES_URL: 'https://activities.internal/base/',
  VALUE_URL: 'http://127.0.0.1:4104',
};

describe('The environment of the gateway', () => {
  test('needs its key and where the services are; the rest has defaults', () => {
    expect(gatewayEnv.parse(good)).toEqual({
      ...good,
      GATEWAY_SIGNING_KEY: key,
      IDENTITY_URL: 'http://127.0.0.1:4101',
      ACTIVITIES_URL: 'https://activities.internal/base',
      LOG_LEVEL: 'info',
      KOLO_NAMESPACE: 'kolo',
      GATEWAY_PORT: 4000,
      GATEWAY_HOST: '127.0.0.1',
      GATEWAY_SERVICE_DEADLINE_MS: 2_500,
      GATEWAY_REQUEST_DEADLINE_MS: 2_750,
      GATEWAY_TRUSTED_PROXIES: 0,
      GATEWAY_INTROSPECTION: 'signed-in',
      GATEWAY_MOST_COST: 20_000,
      GATEWAY_ANONYMOUS_COST_PER_MINUTE: 10_000,
      GATEWAY_PERSON_COST_PER_MINUTE: 100_000,
      GATEWAY_MACHINE_COST_PER_MINUTE: 500_000,
      GATEWAY_MOST_IN_FLIGHT: 1_000,
      GATEWAY_MOST_LIVE_CONNECTIONS: 20_000,
      GATEWAY_SUBSCRIPTIONS_PER_CALLER: 200,
      GATEWAY_SLOW_OPERATION_MS: 1_000,
    });
  });

  test.each([
    ['GATEWAY_SIGNING_KEY', '{"kty":"RSA"}'],
    ['GATEWAY_SIGNING_KEY', 'secret'],
    ['IDENTITY_URL', 'ftp://identity'],
    ['GATEWAY_PORT', '70000'],
    ['GATEWAY_SERVICE_DEADLINE_MS', '0'],
    ['GATEWAY_INTROSPECTION', 'maybe'],
    ['GATEWAY_FREE_DOCUMENTS', 'browsers'],
    ['GATEWAY_PERSON_COST_PER_MINUTE', '-1'],
    ['GATEWAY_MOST_IN_FLIGHT', '1'],
    ['GATEWAY_MOST_LIVE_CONNECTIONS', '0'],
    ['REDIS_URL', 'http://127.0.0.1:6379'],
  ])('names %s when it is %s', (name, wrong) => {
    const { error } = gatewayEnv.safeParse({ ...good, [name]: wrong });
    expect(error?.issues.map((issue) => issue.path[0])).toContain(name);
  });
});
