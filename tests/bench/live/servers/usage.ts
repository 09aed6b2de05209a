import type { Usage } from '../orders.ts';

/** What this process uses, after its garbage is collected: needs `--expose-gc`. */
export function usage(): Usage {
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return { rss, heap: heapUsed, cpuMs: (user + system) / 1_000 };
}
