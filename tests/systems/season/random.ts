/** Reproducible numbers (mulberry32): a test that fails must fail again. */
export function createRandom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (probability: number): boolean => next() < probability,
    pick: <T>(items: readonly T[]): T => items[below(items.length)] as T,
    /** The first ones are picked far more often than the last. */
    pickSkewed: <T>(items: readonly T[]): T => items[Math.floor(next() ** 3 * items.length)] as T,
    some: <T>(items: readonly T[], probability: number): T[] => items.filter(() => next() < probability),
    /** Waiting times: many short, few long. */
    exponential: (mean: number): number => -Math.log(1 - next()) * mean,
  };
}

export type Random = ReturnType<typeof createRandom>;
