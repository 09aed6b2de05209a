import type { Budget, Caller } from './caller.ts';
import type { Cancellation } from './cancellation.ts';

/** What a service is asked. */
export interface ServiceRequest<C extends Caller> {
  /** A mutation is sent once and never again; a query may be sent once more when the connection broke. */
  kind: 'query' | 'mutation';
  /** The whole JSON body, one character for each byte of its UTF-8: `{"query":…,"operationName":…,"variables":…}`. */
  body: string;
  caller: C;
  budget: Budget;
  /** Cancelled when nobody waits for the answer any more. Never of a mutation: it may be half done. */
  cancellation?: Cancellation;
}

/** What it said: any HTTP status with its body, not yet read; or the reason why there is nothing to read. */
export type ServiceReply = { status: number; body: Buffer } | { missing: 'SERVICE_UNAVAILABLE' };

/** How services are called: over HTTP in production, in the same process by tests. Never rejects. */
export interface ServiceCaller<C extends Caller> {
  call(service: string, request: ServiceRequest<C>): Promise<ServiceReply>;
  /** A reply was no GraphQL answer that can be read, or said that the gateway itself may not ask. For logs and metrics. */
  refused?(service: string, status: number, caller: C): void;
}
