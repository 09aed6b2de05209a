import type { Logger } from '@kolo/runtime';
import type { GatewayMetrics } from '../metrics.ts';
import type { CallerWatch } from './callers/callerWatch.ts';
import type { Connections } from './connections.ts';
import type { LiveLimits } from './limits.ts';
import type { LiveOperations } from './liveOperations.ts';

/** What every transport works with. */
export interface LiveDeps {
  callers: CallerWatch;
  connections: Connections;
  operations: LiveOperations;
  limits: LiveLimits;
  metrics: GatewayMetrics;
  logger: Logger;
  trustedProxies: number;
  /** How long a WebSocket may take to say who it is. */
  initTimeoutMs: number;
}
