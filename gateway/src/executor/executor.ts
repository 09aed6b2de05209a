import type { DocumentNode } from 'graphql';
import type { Supergraph } from '../federation/supergraph.ts';

/** Who asks, as far as an answer depends on it. */
export interface Caller {
  /**
   * Equal for two callers only when every service must give both the same answers: who they are, what they may do, their
   * languages. Equal queries in flight of equal identities share one answer.
   */
  identity: string;
  /** BCP 47 tags, best first: the language of the gateway's own messages. */
  languages: readonly string[];
  /** What a user can quote; in `extensions.requestId` of errors that the gateway does not explain. */
  requestId: string;
}

/** How long the service calls of a request may still take together. */
export interface Budget {
  leftMs(): number;
  /** After a mutation: the write is done, and what follows it gets its full time. */
  restart(): void;
}

/** One operation of a valid document with its plan. Make it once and keep it by document and operation name. */
export interface CompiledOperation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string | null;
}

/** What a service is asked. */
export interface ServiceRequest<C extends Caller> {
  /** A mutation is sent once and never again; a query may be sent once more when the connection broke. */
  kind: 'query' | 'mutation';
  /** The whole JSON body, UTF-8: `{"query":…,"operationName":…,"variables":…}`. */
  body: Buffer;
  caller: C;
  budget: Budget;
}

/** What it said: any HTTP status with its body, not yet read; or the reason why there is nothing to read. */
export type ServiceReply = { status: number; body: Buffer } | { missing: 'SERVICE_UNAVAILABLE' };

/** How services are called: over HTTP in production (`createServices`), in the same process by tests. Never rejects. */
export interface ServiceCaller<C extends Caller> {
  call(service: string, request: ServiceRequest<C>): Promise<ServiceReply>;
}

export interface ExecutionRequest<C extends Caller> {
  /** Coerced by graphql-js (`getVariableValues` with `supergraph.apiSchema`), defaults included. Sent as they are. */
  variables: Readonly<Record<string, unknown>>;
  caller: C;
  budget: Budget;
}

export interface Answer {
  /** JSON, UTF-8: `{"data":…}` or `{"errors":[…],"data":…}`. */
  body: Buffer;
  /** `whole`: no errors; `partial`: errors and data; `failed`: `data` is null. */
  outcome: 'whole' | 'partial' | 'failed';
  errors: number;
  /** Calls that this request itself caused; those that it shared with others in flight are not counted. */
  serviceCalls: number;
}

/** What a service pushed for a subscription, as JSON. */
export interface SubscriptionEvent {
  /** The `{"data":…,"errors":…}` of the event, UTF-8. */
  body: Buffer;
}

/** The part of a subscription that a service serves as a stream. */
export interface SubscriptionSource {
  service: string;
  /** The whole JSON body of the request that opens the stream, UTF-8. */
  body: Buffer;
}

export interface Executor<C extends Caller> {
  /** A query or mutation. Rejects only on a fault of the gateway itself: what a service does is in the answer. */
  execute(operation: CompiledOperation, request: ExecutionRequest<C>): Promise<Answer>;
  /** The stream that a subscription reads. */
  sourceOf(operation: CompiledOperation, variables: Readonly<Record<string, unknown>>): SubscriptionSource;
  /** The answer to one event of a subscription: its own data and what the other services add to it. */
  executeRest(
    operation: CompiledOperation,
    event: SubscriptionEvent,
    request: ExecutionRequest<C>,
  ): Promise<Answer>;
}

/**
 * Plans one operation of a document that is valid by `supergraph.apiSchema`. `operationName` may be null when the
 * document has one operation only. Throws a `GraphQLError` for an operation that can't be planned.
 */
export type Compile = (
  supergraph: Supergraph,
  document: DocumentNode,
  operationName: string | null,
) => CompiledOperation;
