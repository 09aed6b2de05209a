import type { Id } from '@kolo/runtime';
import type { ScopeRecord } from './scope.model.ts';
import type { ScopeMemory } from './scopeMemory.ts';

/**
 * Memories of the scopes that a process computed last. A memory may be used only while the scope's revision is the one
 * that it was kept at: any other worker's computation makes it void.
 */
export interface ScopeCache {
  /** Hands out the memory of a scope, which is then no longer kept: an aborted transaction must not leave its traces. */
  take(scope: Id, state: ScopeRecord | null): ScopeMemory | undefined;
  /** Keeps the memory of a committed computation. */
  keep(scope: Id, memory: ScopeMemory): void;
}

/** Measured: about 150 bytes a key, so this is some 60 MB at most. */
const MAX_KEYS = 400_000;

export function createScopeCache(maxKeys = MAX_KEYS): ScopeCache {
  // In the order of use, oldest first.
  const memories = new Map<Id, ScopeMemory>();
  let keys = 0;
  const drop = (scope: Id) => {
    const memory = memories.get(scope);
    if (!memory) return undefined;
    memories.delete(scope);
    keys -= memory.size;
    return memory;
  };
  return {
    take(scope, state) {
      const memory = drop(scope);
      return memory?.state && memory.state.revision === state?.revision ? memory : undefined;
    },
    keep(scope, memory) {
      drop(scope);
      memories.set(scope, memory);
      keys += memory.size;
      for (const oldest of memories.keys()) {
        if (keys <= maxKeys) break;
        drop(oldest);
      }
    },
  };
}
