import type { CheckedOperation } from '../operation/operations.ts';
import type { Listening, WatchedCaller } from './callers/watchedCaller.ts';
import type { FeedEvent, FeedListener } from './feed.ts';
import type { Feeds, Joined } from './feeds.ts';

/** Who carried something out is told of it: by whatever transport. */
export interface Subscriber {
  /** JSON of an execution result, UTF-8. `position` is in it too, where there is one. */
  next(body: Buffer, position: string | null): void;
  /** Nothing more comes. */
  complete(): void;
}

/** One subscription of one connection: passes on what its feed tells, as long as its caller may hear it. */
export class Subscription implements FeedListener, Listening {
  readonly #feeds: Feeds;
  readonly #operation: CheckedOperation;
  readonly #watched: WatchedCaller;
  readonly #subscriber: Subscriber;
  #position: string | null;
  #joined: Joined;
  #whenOver: (() => void) | null;

  constructor(options: {
    feeds: Feeds;
    operation: CheckedOperation;
    watched: WatchedCaller;
    subscriber: Subscriber;
    /** The position after which to go on; null: now. */
    after: string | null;
    whenOver: () => void;
  }) {
    this.#feeds = options.feeds;
    this.#operation = options.operation;
    this.#watched = options.watched;
    this.#subscriber = options.subscriber;
    this.#position = options.after;
    this.#whenOver = options.whenOver;
    this.#watched.listening.add(this);
    this.#joined = this.#join();
  }

  receive(event: FeedEvent): void {
    if (event.kind === 'over') {
      this.close();
      this.#subscriber.complete();
      return;
    }
    // What is held back is told from the position before it, once it is known who they are.
    if (!this.#watched.mayHear()) return;
    this.#position = event.position ?? this.#position;
    this.#subscriber.next(event.body, event.position);
  }

  /** They hear as who they are now, from where they were; where they may not listen any more, the service says so. */
  callerChanged(): void {
    this.#joined.leave();
    this.#joined = this.#join();
  }

  callerConfirmed(): void {
    if (this.#position !== null) this.callerChanged();
    else
      void this.#joined.feed.gap(null).then((body) => this.receive({ kind: 'next', body, position: null }));
  }

  /** Its reader does not want it any more. */
  close(): void {
    if (this.#whenOver === null) return;
    const whenOver = this.#whenOver;
    this.#whenOver = null;
    this.#watched.listening.delete(this);
    this.#joined.leave();
    whenOver();
  }

  #join(): Joined {
    return this.#feeds.join(this.#operation, this.#watched.caller, this.#position, this);
  }
}
