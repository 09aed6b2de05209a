import type { InternalTokens, Viewer } from '@kolo/auth';
import type { Clock } from '@kolo/runtime';
import type { GatewayCaller } from '../context.ts';
import { RecentCache } from '../recentCache.ts';

/** Internal tokens end after 60 s; one is not handed out in its last quarter, so that a slow call never outlives it. */
const USED_FOR_MS = 45_000;
const MOST_REMEMBERED = 10_000;

/** Makes the caller of a viewer. Signing costs more than the rest of a small request, so equal viewers share one token. */
export function createCallerOf(deps: { tokens: InternalTokens; clock: Clock }) {
  const recent = new RecentCache<string>({ clock: deps.clock, ttlMs: USED_FOR_MS, max: MOST_REMEMBERED });
  return (viewer: Viewer, clientAddress: string): GatewayCaller => {
    const { requestId, ...claims } = viewer;
    const identity = JSON.stringify(claims);
    return {
      identity,
      languages: viewer.languages,
      requestId,
      viewer,
      clientAddress,
      lacksService: false,
      internalToken: () => recent.get(identity, () => deps.tokens.issue(claims)),
    };
  };
}
