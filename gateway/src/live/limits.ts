import type { Viewer } from '@kolo/auth';
import { networkOf } from '../limits/budgets.ts';
import { Refusal } from '../refusal.ts';

export interface LiveLimits {
  /** Connections (WebSockets and streams) at a time: of all, and of one caller. */
  connections: number;
  connectionsPerCaller: number;
  /** Operations under way at a time: of one connection, and subscriptions of one caller. */
  operationsPerConnection: number;
  subscriptionsPerCaller: number;
}

export const usualLimits: LiveLimits = {
  connections: 20_000,
  connectionsPerCaller: 100,
  operationsPerConnection: 50,
  subscriptionsPerCaller: 200,
};

/** Who counts as one: a person, an API token, a network without sign-in. */
export function accountOf(viewer: Viewer, clientAddress: string): string {
  switch (viewer.kind) {
    case 'PERSON':
      return `person ${viewer.personId}`;
    case 'MACHINE':
      return `machine ${viewer.tokenId}`;
    case 'ANONYMOUS':
      return `address ${networkOf(clientAddress)}`;
  }
}

/** Counts what lasts, by whose it is. */
export class Counter {
  readonly #most: number;
  readonly #mostOfOne: number;
  readonly #counts = new Map<string, number>();
  total = 0;

  constructor(limits: { most: number; mostOfOne: number }) {
    this.#most = limits.most;
    this.#mostOfOne = limits.mostOfOne;
  }

  get isFull(): boolean {
    return this.total >= this.#most;
  }

  /** Gives back what leaves again, once. Throws a `Refusal` where there is no room. */
  enter(account: string, message: 'TOO_MANY_CONNECTIONS' | 'TOO_MANY_SUBSCRIPTIONS'): () => void {
    const count = this.#counts.get(account) ?? 0;
    const max = this.#mostOfOne;
    if (count >= max) {
      const extensions = { limit: message === 'TOO_MANY_CONNECTIONS' ? 'connections' : 'subscriptions', max };
      throw new Refusal(429, 'LIMIT_EXCEEDED', message, { values: { max }, extensions });
    }
    if (this.isFull)
      throw new Refusal(503, 'SERVICE_UNAVAILABLE', 'OVERLOADED', { headers: { 'retry-after': '5' } });
    this.#counts.set(account, count + 1);
    this.total += 1;
    let isIn = true;
    return () => {
      if (!isIn) return;
      isIn = false;
      this.total -= 1;
      const left = (this.#counts.get(account) ?? 1) - 1;
      if (left > 0) this.#counts.set(account, left);
      else this.#counts.delete(account);
    };
  }
}
