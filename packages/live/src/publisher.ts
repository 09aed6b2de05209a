import type { Redis } from 'ioredis';
import { newId } from '@kolo/runtime';
import type { LiveMessage } from './message.ts';
import { MISSED } from './message.ts';
import { append, streamKey } from './stream.ts';

/** Tells every server process of a service what changed. */
export interface LivePublisher {
  /** After the change is committed. Waits while Valkey is away. */
  publish(messages: readonly LiveMessage[]): Promise<void>;
  /** Tells whoever listens that a change may not have been told. For a process that may have died between commit and telling. */
  warnOfGap(): Promise<void>;
}

/** Messages of one command: a larger one would keep others waiting for Valkey. */
const AT_ONCE = 500;

export function createLivePublisher(options: {
  redis: Redis;
  namespace: string;
  service: string;
}): LivePublisher {
  const { redis, namespace, service } = options;
  const key = streamKey(namespace, service);
  const publish = async (messages: readonly LiveMessage[]) => {
    for (let start = 0; start < messages.length; start += AT_ONCE) {
      const some = messages.slice(start, start + AT_ONCE);
      await append(
        redis,
        key,
        some.map((message) => JSON.stringify(message)),
      );
    }
  };
  return {
    publish,
    warnOfGap: () =>
      publish([{ topic: MISSED, type: 'gap', about: [], at: new Date().toISOString(), key: newId('event') }]),
  };
}
