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

/**
 * A block is the postings of one term among this many documents whose numbers follow each other, so that a term of every text is many
 * blocks, and adding a document rewrites only the last.
 */
export const DOCUMENTS_PER_BLOCK = 16_384;

/** What of a posting stands in its group: the place of the document in the block, weight, kind and languages in 14, 8, 4 and 4 bits. */
export const placeIn = (entry: number): number => entry >>> 16;
export const weightIn = (entry: number): number => (entry >>> 8) & 0xff;
export const kindIn = (entry: number): number => (entry >>> 4) & 0xf;
export const languagesIn = (entry: number): number => entry & 0xf;

const entryOf = ({ number, weight, kind, languages }: Posting): number =>
  ((number % DOCUMENTS_PER_BLOCK) << 16) | (weight << 8) | (searchKinds.indexOf(kind) << 4) | languages;

/** The postings of a block for one audience, by the places of their documents. */
export interface Group {
  audience: number;
  entries: Uint32Array;
}

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

/**
 * The groups of a block, one after the other: audience, number of entries and the entries, unsigned numbers of 32 bits in the order of
 * bytes that all machines have on which Node runs. Who belongs to few audiences reads few entries.
 */
export function groupsIn(bytes: Uint8Array): Group[] {
  // What comes from the store begins anywhere in a buffer, and numbers must not.
  const numbers = new Uint32Array(new Uint8Array(bytes).buffer);
  const groups: Group[] = [];
  for (let at = 0; at < numbers.length;) {
    const begin = at + 2;
    const end = begin + (numbers[at + 1] ?? 0);
    groups.push({ audience: numbers[at] ?? 0, entries: numbers.subarray(begin, end) });
    at = end;
  }
  return groups;
}

function bytesOf(groups: readonly Group[]): Buffer {
  const numbers = new Uint32Array(groups.reduce((sum, { entries }) => sum + 2 + entries.length, 0));
  let at = 0;
  for (const { audience, entries } of groups) {
    numbers[at] = audience;
    numbers[at + 1] = entries.length;
    numbers.set(entries, at + 2);
    at += 2 + entries.length;
  }
  return Buffer.from(numbers.buffer);
}

/** A block without some documents (by number, all of this block) and with other postings; empty when nothing is left. */
export function changedBlock(
  bytes: Uint8Array | null,
  without: ReadonlySet<number>,
  added: readonly Posting[],
): Buffer {
  const places = new Set([...without].map((number) => number % DOCUMENTS_PER_BLOCK));
  const before = new Map((bytes ? groupsIn(bytes) : []).map((group) => [group.audience, group.entries]));
  const after = Map.groupBy(added, ({ audience }) => audience);
  const groups = [...new Set([...before.keys(), ...after.keys()])].flatMap((audience): Group[] => {
    const old = before.get(audience) ?? new Uint32Array();
    const kept = places.size === 0 ? old : old.filter((entry) => !places.has(placeIn(entry)));
    const fresh = after.get(audience)?.map(entryOf) ?? [];
    if (kept.length + fresh.length === 0) return [];
    const entries = new Uint32Array(kept.length + fresh.length);
    entries.set(kept);
    entries.set(fresh, kept.length);
    return [{ audience, entries: fresh.length === 0 ? entries : entries.sort() }];
  });
  return bytesOf(groups);
}
