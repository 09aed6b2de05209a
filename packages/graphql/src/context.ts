import type { Connection } from 'mongoose';
import type { Viewer } from '@kolo/auth';
import type { Hear } from '@kolo/live';
import type { Clock, Logger } from '@kolo/runtime';
import type { Translate } from './user-error/translate.ts';

/** What every resolver and write of every service has; a service's own `Context` adds its loaders. One per request. */
export interface BaseContext {
  viewer: Viewer;
  clock: Clock;
  /** Carries the request id; log ids, never what people wrote. */
  logger: Logger;
  connection: Connection;
  translate: Translate;
  /** Address from which the caller reached the gateway, by its word; null where it does not say. For limits only: never log it. */
  clientAddress: string | null;
  /** Listens to what changes in this service: for the `subscribe` of subscriptions. */
  hear: Hear;
}
