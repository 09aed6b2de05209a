export { systemClock } from './clock.ts';
export type { Clock } from './clock.ts';
export { commonEnv, jsonOf, parseEnv, port, tracingEnv } from './env.ts';
export { closeServer, createHealth, createHealthServer, listen } from './health.ts';
export type { Health, ReadinessChecks } from './health.ts';
export { idPrefix, idPrefixes, isId, newId } from './ids.ts';
export type { Id, IdPrefix } from './ids.ts';
export { runProcess } from './lifecycle.ts';
export type { Stoppable } from './lifecycle.ts';
export { createLogger } from './logger.ts';
export type { Logger } from './logger.ts';
export { buildIndexes, connectMongo, inTransaction, isDuplicateKey, isStoreAway } from './mongo.ts';
export { RecentlyUsed } from './recentlyUsed.ts';
export { connectRedis } from './redis.ts';
export {
  beginSpan,
  inSpan,
  isTraced,
  isTracing,
  startTracing,
  tellSpan,
  traceparent,
} from './tracing/tracing.ts';
export type { Attributes, Span, SpanOptions } from './tracing/tracing.ts';
