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
const FULL_WEIGHT = 255;

/** A document that has something of what is wanted. */
export type Candidate = Place;

/** More that the policy may refuse than this, and the sieve is wrong; the answer is then shorter, not slower. */
const MOST_CANDIDATES = 1_000;

interface Sieve {
  audiences: ReadonlySet<number>;
  /** By the place of the kind in `searchKinds`. */
  kinds: readonly boolean[];
  /** Of `languageBits`; 0 for any. */
  languages: number;
}

/**
 * The documents for some audiences that have what a query wants, best first; among equals, the newest; at most `MOST_CANDIDATES` after
 * a place. The score is the share of what is wanted that a document has, each word counted by how rare it is among the documents
 * of the service: 0 to 1, so that the scores of several services can be compared. One read of the index; who the viewer is, is
 * asked only where it has something.
 */
export async function rankedCandidates(
  connection: Connection,
  { query, kinds, language }: Pick<SearchRequest, 'query' | 'kinds' | 'language'>,
  audiences: () => Promise<readonly string[]>,
  after?: Place,
): Promise<Candidate[]> {
  const wanted = wantedBy(query);
  if (wanted.length === 0) return [];
  const terms = new Set(wanted.flatMap((one) => [...one.terms, ...one.otherwise]));
  const rows = await rowsOf(connection)
    .find(
      { term: { $in: [COUNTER, ...terms] } },
      { projection: { term: 1, postings: 1, count: 1 }, promoteBuffers: true },
    )
    .toArray();
  const documents = rows.find(({ term }) => term === COUNTER)?.count ?? 0;
  const blocks = new Map<string, Uint8Array[]>();
  for (const { term, postings } of rows) {
    if (postings) blocks.set(term, [...(blocks.get(term) ?? []), bytesOf(postings)]);
  }
  if (blocks.size === 0) return [];
  const sieve: Sieve = {
    audiences: new Set((await audiences()).map(audienceCode)),
    kinds: searchKinds.map((kind) => kinds.length === 0 || kinds.includes(kind)),
    languages: language === null ? 0 : languageBits([language]),
  };
  return best(scored(wanted, documents, sieve, blocks), after);
}

/** The driver hands small ones over as they are, and wraps others. */
const bytesOf = (postings: Uint8Array | { buffer: Uint8Array }): Uint8Array =>
  postings instanceof Uint8Array ? postings : postings.buffer;

/** The score of each document by its number, 0 to 1. Plain arrays: a word of every second text is in a hundred thousand. */
function scored(
  wanted: readonly Wanted[],
  documents: number,
  sieve: Sieve,
  blocks: ReadonlyMap<string, readonly Uint8Array[]>,
): Float64Array {
  const scores = new Float64Array(documents);
  const weights = new Uint8Array(documents);
  let most = 0;
  for (const { terms, otherwise } of wanted) {
    weights.fill(0);
    let having = 0;
    for (const term of terms) {
      for (const block of blocks.get(term) ?? []) having += gather(block, sieve, 1, weights);
    }
    for (const term of otherwise) {
      for (const block of blocks.get(term) ?? []) gather(block, sieve, OTHERWISE, weights);
    }
    // Rarity is of the word and not of its guesses, and of all documents, whoever may see them.
    const count = Math.min(documents, Math.max(having / terms.length, 1));
    const rarity = Math.log(1 + (documents - count + 0.5) / (count + 0.5));
    most += rarity;
    for (let number = 0; number < documents; number += 1) {
      const weight = weights[number] ?? 0;
      if (weight > 0) scores[number] = (scores[number] ?? 0) + (rarity * weight) / FULL_WEIGHT;
    }
  }
  return scores.map((sum) => Math.round((STEPS * sum) / most) / STEPS);
}

/** Puts the weight of each document that passes into `weights`; answers how many postings the block has. */
function gather(block: Uint8Array, sieve: Sieve, factor: number, weights: Uint8Array): number {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const { audiences, kinds, languages } = sieve;
  for (let at = 0; at + BYTES_PER_POSTING <= block.byteLength; at += BYTES_PER_POSTING) {
    if (!audiences.has(view.getUint32(at + 4, true))) continue;
    const facts = view.getUint32(at + 8, true);
    if (!kinds[(facts >>> 8) & 0xff]) continue;
    if (languages !== 0 && ((facts >>> 16) & languages) === 0) continue;
    const number = view.getUint32(at, true);
    const weight = Math.ceil((facts & 0xff) * factor);
    if (weight > (weights[number] ?? FULL_WEIGHT)) weights[number] = weight;
  }
  return block.byteLength / BYTES_PER_POSTING;
}

/** The best of them after a place, without sorting all. */
function best(scores: Float64Array, after: Place | undefined): Candidate[] {
  let found: Candidate[] = [];
  let least = 0;
  // From the newest on: of two with the same score it stands first.
  for (let number = scores.length - 1; number >= 0; number -= 1) {
    const score = scores[number] ?? 0;
    if (score <= least || (after && !isAfter({ number, score }, after))) continue;
    found.push({ number, score });
    if (found.length < 2 * MOST_CANDIDATES) continue;
    found = found.sort(byRank).slice(0, MOST_CANDIDATES);
    least = found.at(-1)?.score ?? 0;
  }
  return found.sort(byRank).slice(0, MOST_CANDIDATES);
}

function byRank(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.number - a.number;
}

const isAfter = (candidate: Candidate, reached: Place): boolean => byRank(reached, candidate) < 0;
