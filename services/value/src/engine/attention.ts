import type { Redis } from 'ioredis';
import type { Stoppable } from '@kolo/runtime';
import type { ScopeName } from '../indicator/scope.ts';
import { isPrompt, shardOf } from './delta.model.ts';

/**
 * What is read is computed first: servers tell workers at which scopes somebody looks. A word that is lost costs a reader a few seconds; so
 * it is published, and kept nowhere.
 */
export interface Attention {
  /** Somebody reads figures of a scope now. */
  lookAt(scope: ScopeName): void;
}

interface Where {
  redis: Redis;
  /** Prefix of the channel. */
  namespace: string;
}

const channelIn = (namespace: string): string => `${namespace}:value:looked-at`;

/** A shard is told of this often at most, in ms: more often than a worker forgets it. */
const TOLD_EVERY_MS = 3_000;

const attentions = new WeakMap<Redis, Attention>();

/** The attention of the readers of this process. */
export function attentionOf({ redis, namespace }: Where): Attention {
  let attention = attentions.get(redis);
  if (!attention) attentions.set(redis, (attention = createAttention(redis, channelIn(namespace))));
  return attention;
}

function createAttention(redis: Redis, channel: string): Attention {
  let told = new Set<number>();
  let began = performance.now();
  return {
    lookAt(scope) {
      const shard = shardOf(scope);
      if (performance.now() - began > TOLD_EVERY_MS) [told, began] = [new Set(), performance.now()];
      if (told.has(shard) || !isPrompt(shard)) return;
      told.add(shard);
      void redis.publish(channel, String(shard)).catch(() => undefined);
    },
  };
}

/** Told of each shard in which somebody reads, in any process. */
export function watchAttention({ redis, namespace }: Where, looked: (shard: number) => void): Stoppable {
  const listener = redis.duplicate();
  listener.on('error', () => undefined);
  listener.on('message', (_channel, shard) => looked(Number(shard)));
  void listener.subscribe(channelIn(namespace)).catch(() => undefined);
  return {
    stop() {
      listener.disconnect();
      return Promise.resolve();
    },
  };
}
