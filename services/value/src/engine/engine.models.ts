import type { Connection } from 'mongoose';
import { registerIndicatorValues } from '../indicator-value/indicator-value.model.ts';
import { registerNetworks } from '../network/network.model.ts';
import { registerBuckets } from './bucket.model.ts';
import { registerDeltas } from './delta.model.ts';
import { registerEventLog } from './event-log.model.ts';
import { registerScopes } from './scope.model.ts';
import { registerWideChanges } from './wide-change.model.ts';

/** Registers every collection of the engine, so that its indexes are built at deploy. */
export function registerEngineModels(connection: Connection): void {
  registerEventLog(connection);
  registerDeltas(connection);
  registerBuckets(connection);
  registerScopes(connection);
  registerWideChanges(connection);
  registerIndicatorValues(connection);
  registerNetworks(connection);
}
