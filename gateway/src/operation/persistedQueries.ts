import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';
import { Refusal } from '../refusal.ts';
import { DocumentCache } from './documentCache.ts';
import type { OperationRequest } from './operationRequest.ts';
import { isRecord, notAnOperation } from './operationRequest.ts';

/** Documents that clients sent once and call by their SHA-256 from then on (Apollo's automatic persisted queries). */
export interface PersistedQueries {
  /** The text of a hash; undefined when it was never sent, or is forgotten. */
  find(hash: string): Promise<string | undefined>;
  keep(hash: string, text: string): void;
}

const limits = { most: 5_000, mostCharacters: 10_000_000 };
const KEPT_FOR_S = 24 * 60 * 60;

/** In memory; with a Redis also there, so that copies of the gateway know what one of them was told. */
export function createPersistedQueries(redis?: { client: Redis; namespace: string }): PersistedQueries {
  const texts = new DocumentCache<string>(limits);
  const keyOf = (hash: string) => `${redis?.namespace}:persisted-queries:${hash}`;
  return {
    async find(hash) {
      const known = texts.get(hash);
      // A Redis that is away would keep the question until it is back.
      if (known !== undefined || redis?.client.status !== 'ready') return known;
      const text = await redis.client.get(keyOf(hash)).catch(() => null);
      if (text === null || sha256(text) !== hash) return undefined;
      texts.set(hash, text, text.length);
      return text;
    },
    keep(hash, text) {
      if (texts.get(hash) !== undefined) return;
      texts.set(hash, text, text.length);
      if (redis?.client.status !== 'ready') return;
      redis.client.set(keyOf(hash), text, 'EX', KEPT_FOR_S).catch(() => undefined);
    },
  };
}

/** The hash that a request names; throws when it is not one, or not that of the text beside it. */
export function hashIn({ query, extensions }: OperationRequest): string | undefined {
  const persisted = extensions?.['persistedQuery'];
  if (persisted === undefined || persisted === null) return undefined;
  const hash = isRecord(persisted) && persisted['version'] === 1 ? persisted['sha256Hash'] : null;
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) throw notAnOperation();
  if (query !== undefined && sha256(query) !== hash) throw new Refusal(400, 'BAD_REQUEST', 'HASH_DIFFERS');
  return hash;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
