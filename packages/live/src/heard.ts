import type { LiveMessage } from './message.ts';

/**
 * What a listener hears, each with the position after it.
 * - `began`: from here on everything is heard. Always the first, and only the first.
 * - `message`: something of the topic.
 * - `gap`: something may have been missed; what is known is to be read anew.
 */
export type Heard =
  | { kind: 'began'; position: string }
  | { kind: 'message'; position: string; message: LiveMessage }
  | { kind: 'gap'; position: string };

/** Listens to a topic until the iterator is returned. Resolves when everything from now on will be heard. */
export type Hear = (topic: string) => Promise<AsyncIterableIterator<Heard>>;

/**
 * What a subscription's `subscribe` gives to the server of the subgraph: the values of one field, which its `resolve` turns into
 * what the viewer sees. A value of null shows nothing, but whether the viewer may still listen is asked again.
 */
export type LiveEvent<Value> =
  | { kind: 'began'; position: string }
  | { kind: 'gap'; position: string }
  | { kind: 'value'; position: string | null; value: Value | null };

/**
 * The events of a subscription: `valuesOf` says what a message means for it, nothing (an empty list) included. Only the last
 * value of a message has a position: who comes back after an earlier one gets the message again.
 */
export function eventsOf<Value>(
  heard: AsyncIterableIterator<Heard>,
  valuesOf: (message: LiveMessage) => readonly Value[],
): AsyncIterableIterator<LiveEvent<Value>> {
  // No generator: `return` has to reach what is listened to while nothing is heard.
  let left: LiveEvent<Value>[] = [];
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const waiting = left.shift();
      if (waiting) return { value: waiting, done: false };
      const next = await heard.next();
      if (next.done === true) return { value: undefined, done: true };
      const [first, ...more] = meaningOf(next.value, valuesOf);
      left = more;
      return { value: first, done: false };
    },
    async return() {
      left = [];
      await heard.return?.();
      return { value: undefined, done: true };
    },
  };
}

function meaningOf<Value>(
  heard: Heard,
  valuesOf: (message: LiveMessage) => readonly Value[],
): [LiveEvent<Value>, ...LiveEvent<Value>[]] {
  const { position } = heard;
  if (heard.kind !== 'message') return [{ kind: heard.kind, position }];
  const values = valuesOf(heard.message);
  const [first = null, ...more] = values;
  const last = values.length - 1;
  return [
    { kind: 'value', position: last > 0 ? null : position, value: first },
    ...more.map((value, index) => ({
      kind: 'value' as const,
      position: index + 1 === last ? position : null,
      value,
    })),
  ];
}
