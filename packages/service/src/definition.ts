import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import type { z } from 'zod';
import type { Viewer } from '@kolo/auth';
import type { AnyKoloEvent, EventType } from '@kolo/events';
import type { BaseContext, Messages, SubgraphParts } from '@kolo/graphql';
import type { LiveMessage } from '@kolo/live';
import type { Clock, Health, Logger, Stoppable } from '@kolo/runtime';

/** What a process is given to work with; tests give it a moved clock and their own stores. */
export interface Deps<Config = object> {
  connection: Connection;
  redis: Redis;
  /** Prefix of database names and queue keys. */
  namespace: string;
  clock: Clock;
  logger: Logger;
  /** The service's own environment variables, parsed. */
  config: Config;
}

export interface ServerDeps<Config = object> extends Deps<Config> {
  /** Reads the gateway's token; throws on anything else. */
  verify(token: string, requestId?: string): Promise<Viewer>;
}

export interface WorkerDeps<Config = object> extends Deps<Config> {
  health: Health;
  /** Pause of the relay between two looks at an empty outbox, in ms. Default: the relay's own. */
  relayPollMs?: number;
}

/** What those who listen are told of events of a service, once they are committed. */
export interface LiveTelling {
  /** The types of which anything is told: others are not even read. */
  types: ReadonlySet<EventType>;
  /** Ids alone. */
  messagesOf(this: void, event: AnyKoloEvent): LiveMessage[];
}

/** A service, as data: what its GraphQL process and its worker are made of. */
export interface ServiceDefinition<Context extends BaseContext, Config extends z.ZodObject = z.ZodObject> {
  /** Also the name of its database and the stem of its environment variables. */
  name: 'identity' | 'communities' | 'activities' | 'value';
  /** Environment variables beyond the common ones. */
  config: Config;
  /** Registers every model on the connection, so that its indexes are built at deploy. */
  registerModels(connection: Connection): void;
  subgraph: SubgraphParts<Context>;
  /** Sentences for the service's own user errors, in three languages. */
  messages: Messages;
  createContext(base: BaseContext, deps: ServerDeps<z.output<Config>>): Context;
  live?: LiveTelling;
  /** HTTP paths beside `/graphql`. */
  routes?(
    deps: ServerDeps<z.output<Config>>,
  ): Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void>>;
  /** Done once before the server listens. */
  prepare?(deps: ServerDeps<z.output<Config>>): Promise<void>;
  /** Starts consumers, job workers and schedules; the relay of the outbox is started for every service. */
  startWork?(deps: WorkerDeps<z.output<Config>>): Promise<Stoppable[]>;
  /**
   * Time-driven work: finds what is due at `deps.clock.now()` and does it; idempotent. Called every minute by one worker of the
   * service, and by tests after they moved the clock.
   */
  runDueWork?(deps: Deps<z.output<Config>>): Promise<void>;
}
