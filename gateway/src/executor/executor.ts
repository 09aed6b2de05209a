import { AnswerErrors } from './answerErrors.ts';
import { AnswerWriter } from './answerWriter.ts';
import type { Cancellation } from './cancellation.ts';
import type { CompiledOperation } from './compile.ts';
import { Delivery } from './delivery.ts';
import { Execution } from './execution.ts';
import { InFlight } from './inFlight.ts';
import { Services } from './services.ts';
import { Variables } from './variables.ts';

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

export interface Answer {
  /** JSON, UTF-8: `{"data":…}` or `{"errors":[…],"data":…}`. */
  body: Buffer;
  /** `whole`: no errors; `partial`: errors and data; `failed`: `data` is null. */
  outcome: 'whole' | 'partial' | 'failed';
  errors: number;
  /** Calls that this request itself caused; those that it shared with others in flight are not counted. */
  serviceCalls: number;
}

/** Of an answer in parts: all that is known of it when it is over. */
export type AnswerInParts = Omit<Answer, 'body'>;

/** One of the parts of an answer, in their order. */
export interface AnswerPart {
  /**
   * JSON, UTF-8. The first: as the body of an `Answer`, with `"hasNext":true` when others come. The others:
   * `{"incremental":[{"data":…,"path":[…],"label":"…","errors":[…]}],"hasNext":…}`.
   */
  body: Buffer;
  hasNext: boolean;
}

/** The part of a subscription that a service serves as a stream. */
export interface SubscriptionSource {
  service: string;
  /** The whole JSON body of the request that opens the stream, UTF-8. */
  body: Buffer;
}

export type { CompiledOperation, UndeferredReason } from './compile.ts';
export { compile } from './compile.ts';

/** Executes the operations that `compile` makes. */
export class Executor<C extends Caller> {
  readonly #services: Services<C>;
  readonly #queries = new InFlight<Answer>();

  constructor(services: ServiceCaller<C>) {
    this.#services = new Services(services, () => {
      this.#queries.forgetAll();
    });
  }

  /** A query or mutation. Rejects only for a fault of the gateway itself: what a service does is in the answer. */
  async execute(operation: CompiledOperation, request: ExecutionRequest<C>): Promise<Answer> {
    if (operation.kind === 'subscription') throw new Error('A subscription has more answers than one');
    if (operation.kind === 'mutation') return this.#answer(operation, request);

    const { caller, variables, budget } = request;
    const { answer, isOwn } = this.#queries.share(
      `${operation.id}\n${caller.identity}`,
      JSON.stringify(variables),
      performance.now() + budget.leftMs(),
      (cancellation) => this.#answer(operation, { ...request, cancellation }),
      request.cancellation,
    );
    return isOwn ? answer : { ...(await answer), serviceCalls: 0 };
  }

  /**
   * The same for who takes answers in parts: `tell` gets the first part, and then what is deferred, as it comes. Where nothing
   * is deferred the first part is the answer. Resolves when the last was told, or nobody listens any more.
   */
  async executeInParts(
    operation: CompiledOperation,
    request: ExecutionRequest<C>,
    tell: (part: AnswerPart) => void,
  ): Promise<AnswerInParts> {
    const { caller, variables, cancellation } = request;
    const variant = operation.partedVariantOf(variables);
    if (variant.comesWhole) {
      const { body, ...answer } = await this.execute(operation, request);
      if (!cancellation?.isCancelled) tell({ body, hasNext: false });
      return answer;
    }
    const execution: Execution<C> = new Execution(variant.plan, request, this.#services, (fetches) => {
      delivery.advance(fetches);
    });
    const delivery = new Delivery({
      variant,
      execution,
      caller,
      schemaFields: operation.describe(variables),
      tell: (part) => {
        if (!cancellation?.isCancelled) tell(part);
      },
    });
    cancellation?.whenCancelled(() => {
      execution.stop();
    });
    delivery.proceed();
    await execution.run();
    const { errors, isFailed } = delivery;
    return {
      outcome: isFailed ? 'failed' : errors > 0 ? 'partial' : 'whole',
      errors,
      serviceCalls: execution.serviceCalls,
    };
  }

  /** The stream that a subscription reads. */
  sourceOf(operation: CompiledOperation, variables: ExecutionRequest<C>['variables']): SubscriptionSource {
    const { plan } = operation.variantOf(variables);
    const [source] = plan.graph.fetches;
    if (operation.kind !== 'subscription' || !source) throw new Error('No subscription');
    const { head, variables: names } = source.call.document([source.question]);
    const text = new Variables(variables, plan.callersVariables).write(names);
    return { service: source.call.service, body: Buffer.from(`${head}${text}}}`, 'latin1') };
  }

  /**
   * The answer to one event of a subscription: its own data and what the other services add to it. `event` is what the
   * service sent, as JSON in UTF-8: `{"data":…,"errors":…}`.
   */
  executeRest(operation: CompiledOperation, event: Buffer, request: ExecutionRequest<C>): Promise<Answer> {
    return this.#answer(operation, request, event);
  }

  async #answer(operation: CompiledOperation, request: ExecutionRequest<C>, event?: Buffer): Promise<Answer> {
    const { plan, output } = operation.variantOf(request.variables);
    const execution = new Execution(plan, request, this.#services);
    if (operation.kind === 'query') {
      request.cancellation?.whenCancelled(() => {
        execution.stop();
      });
    }
    await execution.run(event && { status: 200, body: event });

    const errors = new AnswerErrors();
    errors.settle(execution.gathered.errors, execution.gathered.root, output);
    const writer = new AnswerWriter(errors, operation.describe(request.variables));
    const data = writer.writeObject(execution.gathered.root, output);
    const { serviceCalls } = execution;
    if (errors.isEmpty) {
      return { body: Buffer.from(`{"data":${data}}`, 'latin1'), outcome: 'whole', errors: 0, serviceCalls };
    }
    const texts = errors.write(request.caller);
    return {
      body: Buffer.from(`{"errors":[${texts.join(',')}],"data":${data}}`, 'latin1'),
      outcome: data === null ? 'failed' : 'partial',
      errors: texts.length,
      serviceCalls,
    };
  }
}
