import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Secrets } from './secrets.ts';

/** An attempt at guessing that may be made now, or the wait before the next. */
export type Attempt = { allowed: true; succeeded(): Promise<void> } | { allowed: false; waitMinutes: number };

/** From where somebody tries. */
export interface Source {
  /** Address by the gateway's word; null where unknown. */
  clientAddress: string | null;
  /** Set where the device proved that its owner has signed in from it before. */
  knownDevice: string | null;
}

/**
 * Limits on guessing, each attempt counted before it is made, so that a hundred at once get no further than a hundred in a
 * row. Nothing blocks for longer than its window, and who waits is not made to wait longer by others' tries. A known
 * device has a count of its own: whatever strangers do, the owner gets in there.
 */
export interface Attempts {
  /** `login` as it was typed, normalised: an unknown one is limited like a known one. */
  signIn(login: string, source: Source): Promise<Attempt>;
  entryCode(clientAddress: string | null): Promise<Attempt>;
  /** Asking for the present password of a session's owner. */
  ownPassword(personId: string): Promise<Attempt>;
}

const QUARTER_S = 15 * 60;
const HOUR_S = 60 * 60;

/** Points are failed attempts in the window; a success gives its point back. */
export const limits = {
  /** One address at one login. */
  pair: { points: 10, duration: QUARTER_S },
  /** One login from everywhere but known devices: against guessing spread over many addresses. */
  login: { points: 100, duration: HOUR_S },
  /** One known device at its owner's login. */
  device: { points: 10, duration: QUARTER_S },
  /** One address at all logins. Generous: whole offices share an address. */
  address: { points: 200, duration: QUARTER_S },
  /** One address at entry codes. */
  entryCode: { points: 30, duration: QUARTER_S },
  /** All entry codes redeemed from where no address is known; 60 bits of code do the guarding. */
  entryCodeUnknown: { points: 600, duration: QUARTER_S },
  ownPassword: { points: 10, duration: QUARTER_S },
} as const;

type LimitName = keyof typeof limits;

export function createAttempts(deps: { redis: Redis; namespace: string; secrets: Secrets }): Attempts {
  const limiterOf = (name: LimitName) =>
    new RateLimiterRedis({
      storeClient: deps.redis,
      keyPrefix: `${deps.namespace}:attempts-${name}`,
      // Valkey away must neither stop sign-in nor open it: each process then counts by itself.
      rejectIfRedisNotReady: true,
      insuranceLimiter: new RateLimiterMemory({ ...limits[name], keyPrefix: name }),
      ...limits[name],
    });
  const limiters = Object.fromEntries(
    Object.keys(limits).map((name) => [name, limiterOf(name as LimitName)]),
  ) as Record<LimitName, RateLimiterRedis>;

  // E-mail addresses and network addresses do not lie about in Valkey.
  const keyOf = (...parts: string[]) =>
    deps.secrets.mac('attempts', JSON.stringify(parts)).toString('base64url');

  const take = async (counts: [LimitName, string][]): Promise<Attempt> => {
    for (const [name, key] of counts) {
      try {
        await limiters[name].consume(key);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return { allowed: false, waitMinutes: Math.max(1, Math.ceil(refused.msBeforeNext / 60_000)) };
      }
    }
    return {
      allowed: true,
      async succeeded() {
        for (const [name, key] of counts) await limiters[name].reward(key);
      },
    };
  };

  return {
    signIn(login, { clientAddress, knownDevice }) {
      const counts: [LimitName, string][] = knownDevice
        ? [['device', keyOf(knownDevice)]]
        : [
            ['pair', keyOf(login, clientAddress ?? 'unknown')],
            ['login', keyOf(login)],
          ];
      if (clientAddress !== null) counts.push(['address', keyOf(clientAddress)]);
      return take(counts);
    },
    entryCode: (clientAddress) =>
      take([clientAddress === null ? ['entryCodeUnknown', 'all'] : ['entryCode', keyOf(clientAddress)]]),
    ownPassword: (personId) => take([['ownPassword', keyOf(personId)]]),
  };
}
