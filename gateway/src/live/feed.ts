import type { Logger } from '@kolo/runtime';
import { getOperationAST, Kind, parse } from 'graphql';
import { createBudget } from '../context.ts';
import type { GatewayCaller } from '../context.ts';
import type { CompiledOperation, Executor } from '../executor/executor.ts';
import type { SubscriptionSource } from '../executor/answer.ts';
import { sentence } from '../messages.ts';
import type { Listener, Told } from './upstream/upstream.ts';

/** What those who subscribed are told, the same bytes for all of them. */
export type FeedEvent = { kind: 'next'; body: Buffer; position: string | null } | { kind: 'over' };

export interface FeedListener {
  receive(event: FeedEvent): void;
}

export interface FeedDeps {
  compiled: CompiledOperation;
  /** What the service is asked. */
  source: SubscriptionSource;
  variables: Readonly<Record<string, unknown>>;
  caller: GatewayCaller;
  executor: Pick<Executor<GatewayCaller>, 'executeRest'>;
  /** How long the calls of services may take together that one event needs. */
  budgetMs: number;
  /** Joins the stream of the service; gives back what leaves it. */
  listen(listener: Listener): () => void;
  logger: Logger;
}

/**
 * The answers to one subscription of one viewer: for each event of the service, what the other services add to it. Made once,
 * however many connections want it.
 */
export class Feed {
  readonly listeners = new Set<FeedListener>();
  readonly #deps: FeedDeps;
  readonly #over = Promise.withResolvers<undefined>();
  #leave: (() => void) | null = null;

  constructor(deps: FeedDeps) {
    this.#deps = deps;
  }

  async run(): Promise<void> {
    this.#leave = this.#deps.listen((told) => this.#receive(told));
    await this.#over.promise;
  }

  stop(): void {
    this.#leave?.();
    this.#leave = null;
    this.#over.resolve(undefined);
  }

  async #receive(told: Told): Promise<void> {
    if (told.kind === 'over') {
      if (told.isLost) this.#tell({ kind: 'next', body: this.#lost(), position: null });
      this.#tell({ kind: 'over' });
      this.stop();
      return;
    }
    const { position } = told;
    const body =
      told.kind === 'gap'
        ? await this.gap(position)
        : withExtensions(await this.#answer(told.event), position === null ? {} : { position });
    this.#tell({ kind: 'next', body, position });
  }

  async #answer(event: Buffer): Promise<Buffer> {
    const { compiled, variables, caller, executor, budgetMs, logger } = this.#deps;
    try {
      const budget = createBudget(budgetMs);
      return (await executor.executeRest(compiled, event, { variables, caller, budget })).body;
    } catch (error) {
      const { requestId, languages } = caller;
      logger.error({ err: error, requestId }, 'An event could not be answered');
      return errorBody(sentence('INTERNAL', languages), { code: 'INTERNAL', requestId });
    }
  }

  /** What a gap is told by: null in the one field of the subscription, and `gap` in the extensions. */
  async gap(position: string | null): Promise<Buffer> {
    const key = JSON.stringify(rootKeyOf(this.#deps.source));
    const nothing = await this.#answer(Buffer.from(`{"data":{${key}:null}}`));
    return withExtensions(nothing, { gap: true, ...(position !== null && { position }) });
  }

  #lost(): Buffer {
    const { languages } = this.#deps.caller;
    return errorBody(sentence('SERVICE_UNAVAILABLE', languages), { code: 'SERVICE_UNAVAILABLE' });
  }

  #tell(event: FeedEvent): void {
    // One that leaves meanwhile is not told any more; one that comes waits for the next event.
    for (const listener of [...this.listeners]) if (this.listeners.has(listener)) listener.receive(event);
  }
}

function rootKeyOf({ body }: SubscriptionSource): string {
  const { query } = JSON.parse(body.toString()) as { query: string };
  const [field] = getOperationAST(parse(query))?.selectionSet.selections ?? [];
  if (field?.kind !== Kind.FIELD) throw new Error('A service is asked for one field of a subscription');
  return field.alias?.value ?? field.name.value;
}

function errorBody(message: string, extensions: Record<string, unknown>): Buffer {
  return Buffer.from(JSON.stringify({ errors: [{ message, extensions }] }));
}

/** An answer is an object in JSON that ends with its brace. */
function withExtensions(body: Buffer, extensions: Record<string, unknown>): Buffer {
  if (Object.keys(extensions).length === 0) return body;
  return Buffer.concat([body.subarray(0, -1), Buffer.from(`,"extensions":${JSON.stringify(extensions)}}`)]);
}
