import type { Connection } from 'mongoose';
import type { Clock } from '@kolo/runtime';
import type { ValueRecord } from '../indicator-value/indicator-value.model.ts';
import type { ScopeCache } from './scopeCache.ts';

export interface EngineDeps {
  connection: Connection;
  clock: Clock;
  /** What this process keeps between computations; without it, each loads what it needs. */
  cache?: ScopeCache;
  /** Told after a commit which values came to something else. */
  updated?(values: readonly ValueRecord[]): Promise<void>;
}
