import type { InternalTokens, Viewer } from '@kolo/auth';
import { viewerClaimsSchema } from '@kolo/auth';
import type { Clock } from '@kolo/runtime';
import { RecentCache } from '../recentCache.ts';

/** Internal tokens end after 60 s; one is not handed out in its last quarter, so that a slow call never outlives it. */
const USED_FOR_MS = 45_000;
const MOST_REMEMBERED = 10_000;

/** Signing costs more than the rest of a small request, so equal viewers share one token. */
export function createInternalTokenOf(deps: { tokens: InternalTokens; clock: Clock }) {
  const recent = new RecentCache<string>({ clock: deps.clock, ttlMs: USED_FOR_MS, max: MOST_REMEMBERED });
  return (viewer: Viewer): Promise<string> => {
    const claims = viewerClaimsSchema.parse(viewer);
    return recent.get(JSON.stringify(claims), () => deps.tokens.issue(claims));
  };
}
