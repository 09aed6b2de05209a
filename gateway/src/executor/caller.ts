import type { Cancellation } from './cancellation.ts';

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

/** What is executed, beside the operation itself. */
export interface ExecutionRequest<C extends Caller> {
  /**
   * As graphql-js coerces them (`getVariableValues` with `supergraph.apiSchema`): defaults are in, and values of scalars of
   * our own are the caller's JSON, untouched, because a schema made from SDL does not know how to read them. Services get
   * them as they are here.
   */
  variables: Readonly<Record<string, unknown>>;
  caller: C;
  budget: Budget;
  /**
   * Cancelled when nobody waits for the answer any more: then no more services are asked, and calls that others do not share are
   * given up. What is answered then is of no use. All that a mutation writes is written all the same.
   */
  cancellation?: Cancellation;
}
