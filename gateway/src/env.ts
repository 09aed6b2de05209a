import { signingKeySchema } from '@kolo/auth';
import { commonEnv, jsonOf, port, tracingEnv } from '@kolo/runtime';
import { z } from 'zod';

const baseUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const durationMs = z.coerce.number().int().min(50).max(60_000);
const costPerMinute = z.coerce.number().int().min(0).max(1_000_000_000);

export const gatewayEnv = z.object({
  LOG_LEVEL: commonEnv.LOG_LEVEL,
  ...tracingEnv,
  GATEWAY_PORT: port.default(4000),
  GATEWAY_HOST: z.string().default('127.0.0.1'),
  /** Private Ed25519 JWK with a `kid`; services hold its public half. */
  GATEWAY_SIGNING_KEY: jsonOf(signingKeySchema),
  IDENTITY_URL: baseUrl,
  COMMUNITIES_URL: baseUrl,
  ACTIVITIES_URL: baseUrl,
  VALUE_URL: baseUrl,
  /** Where copies of the gateway add up budgets and share persisted queries. Without it each copy counts for itself. */
  REDIS_URL: commonEnv.REDIS_URL.optional(),
  KOLO_NAMESPACE: commonEnv.KOLO_NAMESPACE,
  /** How long one call of a service may take before its fields are given up. */
  GATEWAY_SERVICE_DEADLINE_MS: durationMs.default(2_500),
  /** How long the service calls of one query may take together. */
  GATEWAY_REQUEST_DEADLINE_MS: durationMs.default(2_750),
  /** How many proxies in front of the gateway append the caller's address to `x-forwarded-for`. */
  GATEWAY_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Who may ask for the schema. */
  GATEWAY_INTROSPECTION: z.enum(['all', 'signed-in', 'none']).default('signed-in'),
  /** A manifest of the documents of our own clients, or a folder of them. */
  GATEWAY_TRUSTED_DOCUMENTS: z.string().min(1).optional(),
  /** Who may send other documents. `all` where there is no manifest, otherwise `signed-in`. */
  GATEWAY_FREE_DOCUMENTS: z.enum(['all', 'signed-in', 'machines', 'none']).optional(),
  /** The most that one operation may cost. */
  GATEWAY_MOST_COST: z.coerce.number().int().min(100).max(10_000_000).default(20_000),
  /** Cost that a network address without sign-in may ask for in a minute; 0: as much as it likes. */
  GATEWAY_ANONYMOUS_COST_PER_MINUTE: costPerMinute.default(10_000),
  /** The same for a person. */
  GATEWAY_PERSON_COST_PER_MINUTE: costPerMinute.default(100_000),
  /** The same for an API token. */
  GATEWAY_MACHINE_COST_PER_MINUTE: costPerMinute.default(500_000),
  /** Requests that are worked on at the same time at most; how many are at present is found out by how quick answers are. */
  GATEWAY_MOST_IN_FLIGHT: z.coerce.number().int().min(16).max(100_000).default(1_000),
  /** Connections that last (WebSockets, streams) at the same time at most. */
  GATEWAY_MOST_LIVE_CONNECTIONS: z.coerce.number().int().min(10).max(1_000_000).default(20_000),
  /** Subscriptions of one caller at the same time at most. */
  GATEWAY_SUBSCRIPTIONS_PER_CALLER: z.coerce.number().int().min(1).max(1_000_000).default(200),
  /** From how long on an operation is written to the log. */
  GATEWAY_SLOW_OPERATION_MS: durationMs.default(1_000),
});
