import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { isDuplicateKey } from '@kolo/runtime';

export interface Lease {
  /** True while this process holds the lease; takes or renews it. Cheap to ask often. */
  hold(): Promise<boolean>;
  release(): Promise<void>;
}

const LEASE_MS = 5_000;
const RENEW_MS = 1_500;

/**
 * Lets one of several like processes work at a time. It saves work that would be done twice; it does not guard
 * correctness, because a paused process can believe in a lease that has run out.
 */
export function createLease(connection: Connection, name: string): Lease {
  const leases = connection.collection<{ _id: string; holder: string; until: number }>('leases');
  const holder = randomUUID();
  let renewedAt = 0;

  return {
    async hold() {
      const now = Date.now();
      if (now - renewedAt < RENEW_MS) return true;
      try {
        const result = await leases.updateOne(
          { _id: name, $or: [{ holder }, { until: { $lt: now } }] },
          { $set: { holder, until: now + LEASE_MS } },
          { upsert: true },
        );
        if (result.matchedCount + result.upsertedCount === 0) return false;
        renewedAt = now;
        return true;
      } catch (error) {
        // Somebody else holds it: the upsert met the existing key.
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    async release() {
      renewedAt = 0;
      await leases.deleteOne({ _id: name, holder }).catch(() => undefined);
    },
  };
}
