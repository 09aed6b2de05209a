import { isPrompt } from './delta.model.ts';

/** A shard that is not prompt rests this many times as long as its last computation took: what is made of many communities must not keep them waiting. */
const REST_PER_WORK = 10;

/** How often the shards of a process are computed. */
export interface Pace {
  /** How long a shard has to rest yet before it is computed again, in ms; 0 when it may be. */
  restOf(shard: number): number;
  /** Runs a computation of a shard and lets it rest. */
  of<T>(shard: number, computation: () => Promise<T>): Promise<T>;
}

/** @param shortestRestMs how long a shard that is not prompt rests at least between two computations */
export function createPace(shortestRestMs: number, now: () => number = () => performance.now()): Pace {
  const restsUntil = new Map<number, number>();
  return {
    restOf: (shard) => (isPrompt(shard) ? 0 : Math.max(0, (restsUntil.get(shard) ?? 0) - now())),
    async of(shard, computation) {
      const began = now();
      try {
        return await computation();
      } finally {
        const rest = Math.max(shortestRestMs, (now() - began) * REST_PER_WORK);
        restsUntil.set(shard, now() + rest);
      }
    },
  };
}
