import { signingKeySchema } from '@kolo/auth';
import { commonEnv, jsonOf, port } from '@kolo/runtime';
import { z } from 'zod';

const baseUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const durationMs = z.coerce.number().int().min(50).max(60_000);

export const gatewayEnv = z.object({
  LOG_LEVEL: commonEnv.LOG_LEVEL,
  GATEWAY_PORT: port.default(4000),
  GATEWAY_HOST: z.string().default('127.0.0.1'),
  /** Private Ed25519 JWK with a `kid`; services hold its public half. */
  GATEWAY_SIGNING_KEY: jsonOf(signingKeySchema),
  IDENTITY_URL: baseUrl,
  COMMUNITIES_URL: baseUrl,
  ACTIVITIES_URL: baseUrl,
  VALUE_URL: baseUrl,
  /** How long one call of a service may take before its fields are given up. */
  GATEWAY_SERVICE_DEADLINE_MS: durationMs.default(2_500),
  /** How long the service calls of one query may take together. */
  GATEWAY_REQUEST_DEADLINE_MS: durationMs.default(2_750),
  /** How many proxies in front of the gateway append the caller's address to `x-forwarded-for`. */
  GATEWAY_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Whether callers may ask for the schema. GraphiQL needs it. */
  GATEWAY_INTROSPECTION: z.stringbool().default(true),
});
