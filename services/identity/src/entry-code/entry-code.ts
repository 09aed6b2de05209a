import { randomBytes } from 'node:crypto';
import type { ClientSession } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { Secrets } from '../security/secrets.ts';
import { replaceEntryCodes } from './entry-code.store.ts';

const LIFETIME_MS = 90 * 24 * 60 * 60 * 1_000;
const GROUPS = 3;
const GROUP_LENGTH = 4;

/** Crockford's base 32: no I, L, O and U, so that nothing is mistaken when read out or copied from paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

// What is read for a letter of the alphabet, and what a Cyrillic keyboard types for it.
const readAs: Record<string, string> = {
  O: '0',
  I: '1',
  L: '1',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: '0',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  І: '1',
};

/**
 * The code that belongs to a seed: 60 bits, `K7QM-3X9D-P4TA`. Made anew whenever a registration is asked for again with its
 * idempotency key, so that it need not be stored; the seed alone, without identity's key, leads to nothing.
 */
export function codeOf(secrets: Secrets, personId: Id, seed: string): string {
  const bytes = secrets.mac('entry-code', `${personId}|${seed}`);
  const letters = [...bytes.subarray(0, GROUPS * GROUP_LENGTH)].map(
    (byte) => alphabet[byte % alphabet.length],
  );
  const group = (index: number) => letters.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH).join('');
  return Array.from({ length: GROUPS }, (_, index) => group(index)).join('-');
}

/** The hash under which a code is stored, whatever way it was typed. */
export function hashOfCode(secrets: Secrets, typed: string): string {
  const letters = [...typed.toUpperCase()].map((letter) => readAs[letter] ?? letter).join('');
  return secrets.mac('entry-code-hash', letters.replace(/[\s\p{Pd}_]/gu, '')).toString('base64url');
}

/** Makes a code for each person, in place of earlier ones. Answers the seeds in the order of the persons. */
export async function issueCodes(
  { connection, clock, equipment }: Context,
  session: ClientSession,
  personIds: readonly Id[],
): Promise<{ seeds: string[]; expiresAt: string }> {
  const expiresAt = new Date(clock.now() + LIFETIME_MS);
  const seeds = personIds.map(() => randomBytes(16).toString('base64url'));
  const codes = personIds.map((personId, index) => ({
    _id: hashOfCode(equipment.secrets, codeOf(equipment.secrets, personId, seeds[index] ?? '')),
    personId,
    expiresAt,
    usedAt: null,
  }));
  await replaceEntryCodes(connection, session, codes);
  return { seeds, expiresAt: expiresAt.toISOString() };
}

/** A code on its way into an answer. */
export interface IssuedCode {
  personId: Id;
  seed: string;
  expiresAt: string;
}
