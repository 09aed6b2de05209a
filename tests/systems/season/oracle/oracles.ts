import { applied } from './applied.ts';
import { enabling } from './enabling.ts';
import type { Figure } from './figures.ts';
import { immediate } from './immediate.ts';
import { learning } from './learning.ts';
import type { Log, Period } from './log.ts';
import { orienting } from './orienting.ts';
import { potential } from './potential.ts';
import { realized } from './realized.ts';
import { strategic } from './strategic.ts';

/** A period asked about: its days, or where it has none of its own, what it says instead. */
export interface Asked extends Period {
  /** So many days after a cohort. */
  daysAfter?: number;
  /** From one module to another. */
  modules?: readonly [number, number];
}

/** What an indicator has to come to by all events of a scope. */
type Oracle = (log: Log, asked: Asked) => Figure;
export type Oracles = Readonly<Record<string, Oracle>>;

/**
 * The indicators that no person reports once more: slowly, from their definitions in words, and without a line of the engine's. Each
 * reads all events of its scope anew for each period. MX-01, which reads the values of others, stands in matrix.ts.
 */
export const oracles: Oracles = {
  ...orienting,
  ...immediate,
  ...learning,
  ...potential,
  ...applied,
  ...realized,
  ...enabling,
  ...strategic,
};
