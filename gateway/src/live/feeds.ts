import type { Viewer } from '@kolo/auth';
import type { Logger } from '@kolo/runtime';
import { newId } from '@kolo/runtime';
import type { GatewayCaller } from '../context.ts';
import type { Executor } from '../executor/executor.ts';
import type { CheckedOperation } from '../operation/operations.ts';
import { Feed } from './feed.ts';
import type { FeedListener } from './feed.ts';
import { Shared } from './shared.ts';
import type { ServiceStreams } from './upstream/serviceStreams.ts';
import { Upstream } from './upstream/upstream.ts';

export interface FeedsDeps {
  executor: Pick<Executor<GatewayCaller>, 'sourceOf' | 'executeRest'>;
  streams: ServiceStreams;
  callerOf(viewer: Viewer, clientAddress: string): GatewayCaller;
  budgetMs: number;
  logger: Logger;
}

/** A place among the listeners of a feed. */
export interface Joined {
  feed: Pick<Feed, 'gap'>;
  leave(): void;
}

/**
 * What is listened to, each once: streams of services by service, document, variables and viewer; answers, which the other services
 * take part in, by operation, variables and viewer. Which sign-in of a person listens makes no difference to what they may see.
 */
export class Feeds {
  readonly #deps: FeedsDeps;
  readonly #upstreams: Shared<Upstream>;
  readonly #feeds: Shared<Feed>;

  constructor(deps: FeedsDeps) {
    this.#deps = deps;
    const whenFailed = (error: unknown) => deps.logger.error({ err: error }, 'A feed failed');
    this.#upstreams = new Shared<Upstream>(whenFailed);
    this.#feeds = new Shared<Feed>(whenFailed);
  }

  get counts(): { feeds: number; upstreams: number; openUpstreams: number } {
    const open = [...this.#upstreams.all].filter(({ isOpen }) => isOpen);
    return { feeds: this.#feeds.size, upstreams: this.#upstreams.size, openUpstreams: open.length };
  }

  /** Listens, after a position or from now on. */
  join(
    operation: CheckedOperation,
    caller: GatewayCaller,
    after: string | null,
    listener: FeedListener,
  ): Joined {
    const shared = this.#sharedCaller(caller);
    const { compiled, variables } = operation;
    const key = [compiled.id, shared.identity, after ?? '', JSON.stringify(variables)].join('\n');
    const feed = this.#feeds.get(
      key,
      () => this.#newFeed(operation, shared, after),
      (one) => one.listeners.add(listener),
    );
    const leave = () => {
      feed.listeners.delete(listener);
      this.#feeds.leave(key, feed);
    };
    return { feed, leave };
  }

  stop(): void {
    this.#feeds.stop();
    this.#upstreams.stop();
  }

  #newFeed({ compiled, variables }: CheckedOperation, caller: GatewayCaller, after: string | null): Feed {
    const { executor, streams, budgetMs, logger } = this.#deps;
    const source = executor.sourceOf(compiled, variables);
    const key = [source.service, caller.identity, after ?? '', source.body.toString()].join('\n');
    const open = (position: string | null, signal: AbortSignal) =>
      streams.open(source.service, { body: source.body, caller, after: position, signal });
    return new Feed({
      compiled,
      source,
      variables,
      caller,
      executor,
      budgetMs,
      logger,
      listen: (listener) => {
        const upstream = this.#upstreams.get(
          key,
          () => new Upstream({ open, after, logger }),
          (one) => one.listeners.add(listener),
        );
        return () => {
          upstream.listeners.delete(listener);
          this.#upstreams.leave(key, upstream);
        };
      },
    });
  }

  /** The viewer behind all of a person's sign-ins. Nothing that is told depends on through which of them they listen. */
  #sharedCaller({ viewer }: GatewayCaller): GatewayCaller {
    return this.#deps.callerOf({ ...viewer, sessionId: null, requestId: newId('request') }, 'unknown');
  }
}
