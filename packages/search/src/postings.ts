import { searchKinds } from './searchable.ts';
import type { SearchKind } from './searchable.ts';

/** That a term stands in a document, for one of its audiences. */
export interface Posting {
  /** The document's number in its index, 0 to 2³² − 1. */
  number: number;
  /** `audienceCode` of one audience; a document with several has as many postings. */
  audience: number;
  /** How much the document is about the term: 1 to 255. */
  weight: number;
  kind: SearchKind;
  /** Of `languageBits`. */
  languages: number;
}

/** Three unsigned numbers of 32 bits, little endian: number, audience, and weight, kind and languages in 8 bits each. */
export const BYTES_PER_POSTING = 12;

const languageBit: Record<string, number> = { uk: 1, ru: 2, en: 4 };
const OTHER_LANGUAGE = 8;

/** `uk-UA` counts as `uk`. All other languages share a bit: it is a sieve, the document itself knows. */
export function languageBits(languages: readonly string[]): number {
  return languages.reduce((bits, tag) => bits | (languageBit[baseLanguage(tag)] ?? OTHER_LANGUAGE), 0);
}

export const baseLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** 32-bit FNV-1a. Two audiences may share a code: then the policy of the owner has more to leave out. */
export function audienceCode(audience: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < audience.length; at += 1) {
    hash = Math.imul(hash ^ audience.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

export function packPostings(postings: readonly Posting[]): Buffer {
  const bytes = Buffer.alloc(postings.length * BYTES_PER_POSTING);
  postings.forEach(({ number, audience, weight, kind, languages }, index) => {
    const at = index * BYTES_PER_POSTING;
    bytes.writeUInt32LE(number, at);
    bytes.writeUInt32LE(audience, at + 4);
    bytes.writeUInt32LE(weight | (searchKinds.indexOf(kind) << 8) | (languages << 16), at + 8);
  });
  return bytes;
}

/** The postings of a block without those of some documents. */
export function withoutDocuments(bytes: Buffer, numbers: ReadonlySet<number>): Buffer {
  const kept: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_PER_POSTING) {
    if (!numbers.has(bytes.readUInt32LE(at))) kept.push(bytes.subarray(at, at + BYTES_PER_POSTING));
  }
  return Buffer.concat(kept);
}
