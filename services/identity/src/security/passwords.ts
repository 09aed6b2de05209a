import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';
import { report } from '@kolo/graphql';

/** Argon2id (the library's default algorithm) at OWASP's first choice; the parameters are stored in each hash. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const MIN_LENGTH = 10;
const MAX_LENGTH = 200;
const MIN_DIFFERENT = 5;

/** One password typed on two systems may come composed or decomposed (NIST SP 800-63B 3.1.1.2). */
const normalised = (password: string) => password.normalize('NFKC');

export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes the same time whether there is a hash or none; with none it is always false. */
  matches(password: string, passwordHash: string | null): Promise<boolean>;
}

export function createPasswords(): Passwords {
  // Verified against where an account has no password, or does not exist: nobody can know what it is a hash of.
  const decoy = hash(randomBytes(32), cost);
  return {
    hash: (password) => hash(normalised(password), cost),
    async matches(password, passwordHash) {
      const matches = await verify(passwordHash ?? (await decoy), normalised(password));
      return matches && passwordHash !== null;
    },
  };
}

/** A password as it is typed to prove who one is: whatever it contains, it is only compared. */
export const givenPassword = z.string().superRefine((value, context) => {
  if (value === '') return report(context, 'REQUIRED');
  if (value.length > MAX_LENGTH) report(context, 'TOO_LONG', { max: MAX_LENGTH });
});

/** A password to be. Every character is allowed, spaces too: length is what counts. */
export const newPassword = z.string().superRefine((value, context) => {
  const characters = [...normalised(value)];
  if (characters.length === 0) return report(context, 'REQUIRED');
  if (characters.length < MIN_LENGTH) return report(context, 'TOO_SHORT', { min: MIN_LENGTH });
  if (value.length > MAX_LENGTH) return report(context, 'TOO_LONG', { max: MAX_LENGTH });
  if (new Set(characters).size < MIN_DIFFERENT) report(context, 'WEAK_PASSWORD');
});

/** Whether a password is only the person's own address or number again. */
export function isOwnContact(password: string, contacts: readonly (string | null)[]): boolean {
  const given = normalised(password).toLowerCase().replace(/\s/g, '');
  return contacts.some((contact) => contact !== null && given === contact);
}
