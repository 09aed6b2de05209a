import { createHmac } from 'node:crypto';
import type { Viewer } from '@kolo/auth';
import { Refusal } from '../refusal.ts';
import type { SharedCounts } from './sharedCounts.ts';

/** Cost that callers of each kind may ask for in a minute; 0: as much as they like. */
export interface BudgetLimits {
  /** Of one network address. Whole offices share one. */
  anonymous: number;
  person: number;
  /** Of one API token. */
  machine: number;
}

/** What is left of a caller's minute. */
export interface BudgetState {
  limit: number;
  remaining: number;
  /** Seconds until all of it is there again. */
  resetS: number;
}

export interface Budgets {
  /**
   * Takes `cost` from the sender's budget of this minute; null where their kind has none. What there is too little for is not
   * taken: it is refused with 429 (a `Refusal`), and something cheaper may still be asked.
   */
  take(sender: { viewer: Viewer; clientAddress: string }, cost: number): BudgetState | null;
  stop(): void;
}

/** The count of one caller in a minute that began with their first request. */
interface Window {
  used: number;
  /** Not yet told to the copies of this gateway. */
  unshared: number;
  endsAt: number;
}

const WINDOW_MS = 60_000;
const MOST_CALLERS = 50_000;
const SHARED_EVERY_MS = 250;

/**
 * Counts in memory, so that a request waits for nobody. With `shared`, copies of the gateway add up their counts four times
 * a second: a caller who uses all copies at once can have more than the budget for that long.
 */
export function createBudgets(options: {
  limits: BudgetLimits;
  /** Keeps network addresses from lying about where the counts do. */
  secret: string;
  shared?: SharedCounts | undefined;
}): Budgets {
  const { limits, secret, shared } = options;
  const windows = new Map<string, Window>();

  const windowOf = (key: string, now: number): Window => {
    const known = windows.get(key);
    if (known && known.endsAt > now) return known;
    const window = { used: 0, unshared: 0, endsAt: now + WINDOW_MS };
    // At the end, so that the oldest are at the beginning.
    windows.delete(key);
    windows.set(key, window);
    if (windows.size > MOST_CALLERS) {
      const oldest = windows.keys().next();
      if (!oldest.done) windows.delete(oldest.value);
    }
    return window;
  };

  const unshared = new Map<string, Window>();
  const shareOne = async (counts: SharedCounts, key: string, window: Window) => {
    const points = window.unshared;
    window.unshared = 0;
    const total = await counts.add(macOf(secret, key), points);
    if (total === null) {
      // While the store is away each copy counts by itself, and adds up later what is still of this minute.
      window.unshared += points;
      if (performance.now() < window.endsAt) unshared.set(key, window);
      return;
    }
    window.used = Math.max(window.used, total.used + window.unshared);
    window.endsAt = performance.now() + total.endsInMs;
  };
  let sharing = false;
  const share = async (counts: SharedCounts) => {
    if (sharing || unshared.size === 0) return;
    sharing = true;
    const some = [...unshared];
    unshared.clear();
    await Promise.all(some.map(([key, window]) => shareOne(counts, key, window)));
    sharing = false;
  };
  const timer = shared && setInterval(() => void share(shared), SHARED_EVERY_MS).unref();

  return {
    take({ viewer, clientAddress }, cost) {
      const [key, limit] = accountOf(viewer, clientAddress, limits);
      if (limit === 0) return null;
      const now = performance.now();
      const window = windowOf(key, now);
      const resetS = Math.ceil(Math.round(window.endsAt - now) / 1_000);
      if (window.used + cost > limit) {
        const state = { limit, remaining: Math.max(0, limit - window.used), resetS };
        throw new Refusal(429, 'RATE_LIMITED', 'BUDGET_SPENT', {
          values: { seconds: resetS },
          headers: { 'retry-after': String(resetS), ...budgetHeaders(state) },
        });
      }
      window.used += cost;
      if (shared) {
        window.unshared += cost;
        unshared.set(key, window);
      }
      return { limit, remaining: limit - window.used, resetS };
    },
    stop: () => clearInterval(timer),
  };
}

/** The fields by which partners' clients slow down of themselves (IETF draft "RateLimit header fields for HTTP"). */
export function budgetHeaders({ limit, remaining, resetS }: BudgetState): Record<string, string> {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(Math.floor(remaining)),
    'ratelimit-reset': String(resetS),
  };
}

function accountOf(viewer: Viewer, address: string, limits: BudgetLimits): [key: string, limit: number] {
  switch (viewer.kind) {
    case 'PERSON':
      return [`person ${viewer.personId}`, limits.person];
    case 'MACHINE':
      return [`machine ${viewer.tokenId}`, limits.machine];
    case 'ANONYMOUS':
      return [`address ${networkOf(address)}`, limits.anonymous];
  }
}

/** One household or office is given a whole /64 of IPv6: its addresses are one caller. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.toLowerCase().split('::', 2);
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const groups = plain.includes('::')
    ? [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
    : left;
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

const macOf = (secret: string, key: string) => createHmac('sha256', secret).update(key).digest('base64url');
