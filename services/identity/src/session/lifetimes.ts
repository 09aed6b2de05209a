import type { Device } from '../person/person.model.ts';

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;

/** How long a session lasts without a refresh, and at most. On a shared device the next person must not find it open. */
const lifetimes: Record<Device, { idleMs: number; atMostMs: number }> = {
  OWN: { idleMs: 30 * DAY_MS, atMostMs: 180 * DAY_MS },
  SHARED: { idleMs: 20 * 60 * 1_000, atMostMs: HOUR_MS },
};

/** When a session that is used now, and ends for good at `endsAt`, expires. */
export function expiryOf(device: Device, now: number, endsAt: number): Date {
  return new Date(Math.min(now + lifetimes[device].idleMs, endsAt));
}

export function endOf(device: Device, begin: number): number {
  return begin + lifetimes[device].atMostMs;
}
