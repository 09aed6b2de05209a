import { isPrompt } from './delta.model.ts';

/** A shard that is not prompt rests at least this long between two computations, in ms … */
const SHORTEST_REST_MS = 1_000;
/** … and this many times as long as the last one took: what is made of many communities must not keep them waiting. */
const REST_PER_WORK = 10;

/** How often the shards of a process are computed. */
export interface Pace {
  /** Whether a shard may be computed again. */
  mayStart(shard: number): boolean;
  /** Runs a computation of a shard and lets it rest. */
  of<T>(shard: number, computation: () => Promise<T>): Promise<T>;
}

export function createPace(now: () => number = () => performance.now()): Pace {
  const restsUntil = new Map<number, number>();
  return {
    mayStart: (shard) => isPrompt(shard) || now() >= (restsUntil.get(shard) ?? 0),
    async of(shard, computation) {
      const began = now();
      try {
        return await computation();
      } finally {
        const rest = Math.max(SHORTEST_REST_MS, (now() - began) * REST_PER_WORK);
        restsUntil.set(shard, now() + rest);
      }
    },
  };
}
