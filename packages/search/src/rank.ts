import type { Connection } from 'mongoose';
import { blockAt, COUNTER, rowsOf } from './index.model.ts';
import {
  audienceCode,
  DOCUMENTS_PER_BLOCK,
  groupsIn,
  kindIn,
  languageBits,
  languagesIn,
  placeIn,
  weightIn,
} from './postings.ts';
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

/** Every document for some audiences that has something of what a query wants. */
export interface Ranking {
  /** The best of them, after a place if one is given; among equals, the newest first. */
  best(count: number, after?: Place): Candidate[];
}

interface Sieve {
  audiences: ReadonlySet<number>;
  /** By the place of the kind in `searchKinds`. */
  kinds: readonly boolean[];
  /** Of `languageBits`; 0 for any. */
  languages: number;
}

/** What the index has of a term. */
interface Block {
  /** The number of the first document that it may have. */
  base: number;
  bytes: Uint8Array;
}

/**
 * Ranks the documents for some audiences that have what a query wants; null where the index has nothing of it. The score is the
 * share of what is wanted that a document has, each word counted by how rare it is among the documents of the service: 0 to 1, so that
 * the scores of several services can be compared. One read of the index; who the viewer is, is asked only where it has something.
 */
export async function rankingOf(
  connection: Connection,
  { query, kinds, language }: Pick<SearchRequest, 'query' | 'kinds' | 'language'>,
  audiences: () => Promise<readonly string[]>,
): Promise<Ranking | null> {
  const wanted = wantedBy(query);
  if (wanted.length === 0) return null;
  const terms = new Set(wanted.flatMap((one) => [...one.terms, ...one.otherwise]));
  const rows = await rowsOf(connection)
    .find(
      { term: { $in: [COUNTER, ...terms] } },
      { projection: { term: 1, postings: 1, count: 1 }, promoteBuffers: true },
    )
    .toArray();
  const documents = rows.find(({ term }) => term === COUNTER)?.count ?? 0;
  const blocks = new Map<string, Block[]>();
  for (const { _id, term, postings } of rows) {
    if (!postings) continue;
    const block = { base: blockAt(_id) * DOCUMENTS_PER_BLOCK, bytes: bytesOf(postings) };
    const known = blocks.get(term);
    if (known) known.push(block);
    else blocks.set(term, [block]);
  }
  if (blocks.size === 0) return null;
  const scores = scored(wanted, documents, blocks, {
    audiences: new Set((await audiences()).map(audienceCode)),
    kinds: searchKinds.map((kind) => kinds.length === 0 || kinds.includes(kind)),
    languages: language === null ? 0 : languageBits([language]),
  });
  return { best: (count, after) => best(scores, count, after) };
}

/** The driver hands small ones over as they are, and wraps others. */
const bytesOf = (postings: Uint8Array | { buffer: Uint8Array }): Uint8Array =>
  postings instanceof Uint8Array ? postings : postings.buffer;

/** Of each document by its number, how much it has of `most`. */
interface Scores {
  sums: Float64Array;
  most: number;
}

/** Plain arrays: a word of every second text is in a hundred thousand. */
function scored(
  wanted: readonly Wanted[],
  documents: number,
  blocks: ReadonlyMap<string, readonly Block[]>,
  sieve: Sieve,
): Scores {
  const sums = new Float64Array(documents);
  const weights = new Uint8Array(documents);
  let most = 0;
  for (const { terms, otherwise } of wanted) {
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
    const share = rarity / FULL_WEIGHT;
    for (let number = 0; number < documents; number += 1) {
      const weight = weights[number]!;
      if (weight > 0) sums[number]! += share * weight;
    }
    weights.fill(0);
  }
  return { sums, most };
}

/** Puts the weight of each document that passes into `weights`; answers how many postings the block has. */
function gather({ base, bytes }: Block, sieve: Sieve, factor: number, weights: Uint8Array): number {
  const { audiences, kinds, languages } = sieve;
  let having = 0;
  for (const { audience, entries } of groupsIn(bytes)) {
    having += entries.length;
    if (!audiences.has(audience)) continue;
    for (const entry of entries) {
      if (!kinds[kindIn(entry)]) continue;
      if (languages !== 0 && (languagesIn(entry) & languages) === 0) continue;
      const number = base + placeIn(entry);
      const weight = factor === 1 ? weightIn(entry) : Math.ceil(weightIn(entry) * factor);
      if (weight > (weights[number] ?? FULL_WEIGHT)) weights[number] = weight;
    }
  }
  return having;
}

/** Without sorting, or even rounding, all. */
function best({ sums, most }: Scores, count: number, after: Place | undefined): Candidate[] {
  let found: Candidate[] = [];
  let least = 0;
  // From the newest on: of two with the same score it stands first.
  for (let number = sums.length - 1; number >= 0; number -= 1) {
    const sum = sums[number]!;
    if (sum <= least) continue;
    const score = Math.round((STEPS * sum) / most) / STEPS;
    if (after && !isAfter({ number, score }, after)) continue;
    found.push({ number, score });
    if (found.length < 2 * count) continue;
    found = found.sort(byRank).slice(0, count);
    // What would be rounded to the score of the last one stands behind it.
    least = (((found.at(-1)?.score ?? 0) + 0.5 / STEPS) * most) / 1.000_000_001;
  }
  return found.sort(byRank).slice(0, count);
}

function byRank(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.number - a.number;
}

const isAfter = (candidate: Candidate, reached: Place): boolean => byRank(reached, candidate) < 0;
