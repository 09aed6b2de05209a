import { publicJwks } from '@kolo/auth';
import type { StoreUrls } from '../embedded/index.ts';
import { freePort } from '../processes/ports.ts';
import type { Secrets } from './secrets.ts';

const services = ['identity', 'communities', 'activities', 'value'] as const;

/** One process of Kolo: what to run, with which environment, and where it says that it is ready. */
export interface ProcessPlan {
  name: string;
  /** Relative to the repository. */
  script: string;
  env: Record<string, string>;
  readyUrl: string;
}

export interface LayoutOptions {
  stores: StoreUrls;
  secrets: Secrets;
  gatewayHost: string;
  gatewayPort: number;
  /** Where the demonstration leaves what it has to say to the reader; none is loaded without it. */
  demonstrationFile?: string | undefined;
}

export interface Layout {
  /** Scripts that run before any process, one after the other: migrations, then the demonstration. */
  preparations: Pick<ProcessPlan, 'name' | 'script' | 'env'>[];
  processes: ProcessPlan[];
}

/** Every process and its environment. The ports of services are free ones, and stay theirs when a process is restarted. */
export async function planLayout(options: LayoutOptions): Promise<Layout> {
  const { secrets, stores, gatewayHost, gatewayPort } = options;
  const shared = { MONGODB_URL: stores.mongodbUrl, REDIS_URL: stores.redisUrl, NODE_ENV: 'production' };
  const serviceEnv = {
    ...shared,
    GATEWAY_PUBLIC_KEYS: JSON.stringify(publicJwks(secrets.gatewaySigningKey)),
  };
  const identityEnv = {
    IDENTITY_SIGNING_KEY: JSON.stringify(secrets.identitySigningKey),
    IDENTITY_OPERATOR_EMAIL: secrets.operatorEmail,
    IDENTITY_OPERATOR_PASSWORD: secrets.operatorPassword,
  };
  const layout: Layout = { preparations: [], processes: [] };
  const urls: Record<string, string> = {};
  for (const service of services) {
    const folder = `services/${service}/src`;
    const prefix = service.toUpperCase();
    const [port, workerPort] = [await freePort(), await freePort()];
    const env = {
      ...serviceEnv,
      ...(service === 'identity' && identityEnv),
      [`${prefix}_PORT`]: String(port),
      [`${prefix}_WORKER_PORT`]: String(workerPort),
    };
    urls[`${prefix}_URL`] = `http://127.0.0.1:${port}`;
    layout.preparations.push({ name: `${service}-migrate`, script: `${folder}/migrate.ts`, env });
    layout.processes.push(
      { name: service, script: `${folder}/main.ts`, env, readyUrl: readyUrl(port) },
      { name: `${service}-worker`, script: `${folder}/worker.ts`, env, readyUrl: readyUrl(workerPort) },
    );
  }
  if (options.demonstrationFile !== undefined) {
    const env = {
      ...shared,
      ...identityEnv,
      KOLO_DEMONSTRATION_FILE: options.demonstrationFile,
      KOLO_GATEWAY_URL: gatewayUrl(gatewayHost, gatewayPort),
    };
    layout.preparations.push({ name: 'demonstration', script: 'infra/demonstration/load.ts', env });
  }
  const gatewayEnv = {
    ...shared,
    ...urls,
    GATEWAY_HOST: gatewayHost,
    GATEWAY_PORT: String(gatewayPort),
    GATEWAY_SIGNING_KEY: JSON.stringify(secrets.gatewaySigningKey),
    // GraphiQL shows a newcomer the schema before they sign in.
    GATEWAY_INTROSPECTION: 'all',
  };
  layout.processes.push({
    name: 'gateway',
    script: 'gateway/src/main.ts',
    env: gatewayEnv,
    readyUrl: readyUrl(gatewayPort, gatewayHost),
  });
  return layout;
}

/** The GraphQL endpoint as a reader of the terminal opens it. */
export function gatewayUrl(host: string, port: number): string {
  return `http://${host}:${port}/graphql`;
}

function readyUrl(port: number, host = '127.0.0.1'): string {
  // A server that listens everywhere is asked at the loopback address; an IPv6 address needs brackets.
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}/readyz`;
}
