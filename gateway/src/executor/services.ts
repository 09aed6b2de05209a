import type { Cancellation } from './cancellation.ts';
import type { Caller, ExecutionRequest } from './caller.ts';
import type { ServiceCaller, ServiceReply } from './serviceCaller.ts';
import { InFlight } from './inFlight.ts';
import type { JsonCursor } from './jsonCursor.ts';
import type { ServiceResult } from './reply.ts';
import { readReply } from './reply.ts';

export interface AskedService<Data> {
  result: ServiceResult<Data>;
  /** The call was made for this request; others may share what it brought. */
  isOwn: boolean;
}

/** Asks services. Equal queries of equal callers that are under way at the same time share one call. */
export class Services<C extends Caller> {
  readonly #caller: ServiceCaller<C>;
  readonly #queries = new InFlight<ServiceReply>();
  readonly #whenWritten: () => void;

  /** `whenWritten` is called as soon as a service answered a mutation. */
  constructor(caller: ServiceCaller<C>, whenWritten: () => void) {
    this.#caller = caller;
    this.#whenWritten = whenWritten;
  }

  /** The body is written as one character for each byte of its UTF-8. */
  async ask<Data>(
    service: string,
    kind: 'query' | 'mutation',
    body: string,
    request: ExecutionRequest<C>,
    readData: (cursor: JsonCursor) => Data | null,
  ): Promise<AskedService<Data>> {
    const { caller, budget, cancellation } = request;
    const send = (whenNobodyWaits?: Cancellation) =>
      this.#caller.call(service, {
        kind,
        body,
        caller,
        budget,
        ...(whenNobodyWaits && { cancellation: whenNobodyWaits }),
      });
    // The key holds everything that can change the answer.
    const { answer, isOwn } =
      kind === 'mutation'
        ? { answer: send(), isOwn: true }
        : this.#queries.share(
            `${service}\n${caller.identity}`,
            body,
            performance.now() + budget.leftMs(),
            send,
            cancellation,
          );
    const reply = await answer;
    if (kind === 'mutation') {
      this.#queries.forgetAll();
      this.#whenWritten();
      // The write is done, and its answer should be whole: what follows gets its full time.
      budget.restart();
    }
    const result = readReply(reply, readData);
    if (isOwn && 'missing' in result && 'status' in reply) {
      this.#caller.refused?.(service, reply.status, caller);
    }
    return { result, isOwn };
  }
}
