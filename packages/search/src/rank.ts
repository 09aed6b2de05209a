import type { Connection } from 'mongoose';
import { COUNTER, rowsOf } from './index.model.ts';
import { audienceCode, BYTES_PER_POSTING, languageBits } from './postings.ts';
import type { Place, SearchRequest } from './request.ts';
import { searchKinds } from './searchable.ts';
import { wantedBy } from './terms.ts';
import type { Wanted } from './terms.ts';

/** A guess at what a word was meant to be counts this much beside the word itself. */
const OTHERWISE = 0.7;
/** Scores are compared as they travel: with this many steps between 0 and 1. */
const STEPS = 1_000_000;

/** A document that has something of what is wanted. */
export type Candidate = Place;

interface Sieve {
  audiences: ReadonlySet<number>;
  /** All kinds where it is empty. */
  kinds: ReadonlySet<number>;
  /** Of `languageBits`; 0 for any. */
  languages: number;
}

/**
 * The documents for some audiences that have what a query wants, best first; among equals, the newest. The score is the share of what
 * is wanted that a document has, each word counted by how rare it is among the documents of the service: 0 to 1, so that the
 * scores of several services can be compared. One read of the index.
 */
export async function rankedCandidates(
  connection: Connection,
  { query, kinds, language }: Pick<SearchRequest, 'query' | 'kinds' | 'language'>,
  audiences: readonly string[],
): Promise<Candidate[]> {
  const wanted = wantedBy(query);
  if (wanted.length === 0 || audiences.length === 0) return [];
  const terms = [...new Set(wanted.flatMap((one) => [...one.terms, ...one.otherwise]))];
  const rows = await rowsOf(connection)
    .find({ term: { $in: [COUNTER, ...terms] } }, { projection: { term: 1, postings: 1, count: 1 } })
    .toArray();
  const documents = rows.find(({ term }) => term === COUNTER)?.count ?? 0;
  const blocks = Map.groupBy(rows, ({ term }) => term);
  const sieve: Sieve = {
    audiences: new Set(audiences.map(audienceCode)),
    kinds: new Set(kinds.map((kind) => searchKinds.indexOf(kind))),
    languages: language === null ? 0 : languageBits([language]),
  };
  const bytesOf = (term: string) =>
    (blocks.get(term) ?? []).flatMap(({ postings }) => (postings ? [postings.buffer] : []));
  return scored(wanted, documents, sieve, bytesOf);
}

function scored(
  wanted: readonly Wanted[],
  documents: number,
  sieve: Sieve,
  bytesOf: (term: string) => Uint8Array[],
): Candidate[] {
  const scores = new Map<number, number>();
  let most = 0;
  for (const { terms, otherwise } of wanted) {
    const best = new Map<number, number>();
    // Rarity is of the word and not of its guesses, and of all documents, whoever may see them.
    let having = 0;
    for (const term of terms) {
      for (const bytes of bytesOf(term)) having = Math.max(having, 0) + gather(bytes, sieve, 1, best);
    }
    for (const term of otherwise) for (const bytes of bytesOf(term)) gather(bytes, sieve, OTHERWISE, best);
    const count = Math.min(documents, Math.max(having / terms.length, 1));
    const rarity = Math.log(1 + (documents - count + 0.5) / (count + 0.5));
    most += rarity;
    for (const [number, weight] of best) scores.set(number, (scores.get(number) ?? 0) + rarity * weight);
  }
  return [...scores]
    .map(([number, sum]) => ({ number, score: Math.round((STEPS * sum) / most) / STEPS }))
    .sort(byRank);
}

/** Puts the weight of each document that passes into `best`, 0 to 1; answers how many postings the block has. */
function gather(bytes: Uint8Array, sieve: Sieve, factor: number, best: Map<number, number>): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + BYTES_PER_POSTING <= bytes.byteLength; at += BYTES_PER_POSTING) {
    if (!sieve.audiences.has(view.getUint32(at + 4, true))) continue;
    const facts = view.getUint32(at + 8, true);
    if (sieve.kinds.size > 0 && !sieve.kinds.has((facts >>> 8) & 0xff)) continue;
    if (sieve.languages !== 0 && ((facts >>> 16) & sieve.languages) === 0) continue;
    const number = view.getUint32(at, true);
    const weight = ((facts & 0xff) / 255) * factor;
    if (weight > (best.get(number) ?? 0)) best.set(number, weight);
  }
  return bytes.byteLength / BYTES_PER_POSTING;
}

function byRank(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.number - a.number;
}

/** Whether a candidate comes after a place that was reached. */
export function isAfter(candidate: Candidate, reached: Place | undefined): boolean {
  return reached === undefined || byRank(reached, candidate) < 0;
}
