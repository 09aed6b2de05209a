import type { Answer, AnswerInParts, AnswerPart, SubscriptionSource } from './answer.ts';
import { AnswerErrors } from './answerErrors.ts';
import { AnswerWriter } from './answerWriter.ts';
import type { Caller, ExecutionRequest } from './caller.ts';
import type { CompiledOperation } from './compile.ts';
import { Delivery } from './delivery.ts';
import { Execution } from './execution.ts';
import { InFlight } from './inFlight.ts';
import type { ServiceCaller } from './serviceCaller.ts';
import { Services } from './services.ts';
import { Variables } from './variables.ts';

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
