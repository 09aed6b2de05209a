import { createHash } from 'node:crypto';
import { audienceCode, baseLanguage, languageBits } from './postings.ts';
import type { Posting } from './postings.ts';
import type { Searchable, SearchKind } from './searchable.ts';
import { termCounts } from './terms.ts';

/**
 * BM25F (Robertson, Zaragoza, Taylor 2004): the counts of a document's texts are added up by their weights, then saturate. The usual
 * length of a text is a constant, so that a new document changes no old posting.
 */
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.5;
const USUAL_LENGTH = 40;
const FULL = 255;
/** Of a longer text the beginning is found; who wrote it said there what it is about. */
const LONGEST_TEXT = 5_000;

/** How much a document is about each of its terms: 1 to 255, the same wherever it stands. */
function weightsOf({ texts }: Pick<Searchable, 'texts'>): Map<string, number> {
  const sums = new Map<string, number>();
  let words = 0;
  for (const { text, weight } of texts) {
    const { counts, length } = termCounts(text.slice(0, LONGEST_TEXT));
    words += length;
    for (const [term, count] of counts) sums.set(term, (sums.get(term) ?? 0) + count * weight);
  }
  const half = SATURATION * (1 - LENGTH_COUNTS + (LENGTH_COUNTS * words) / USUAL_LENGTH);
  return new Map(
    [...sums].map(([term, sum]) => [term, Math.max(1, Math.round((FULL * sum) / (sum + half)))] as const),
  );
}

/** What the index says of a document, whatever its number. */
export interface Facts {
  weights: Map<string, number>;
  /** `audienceCode`s. */
  audiences: number[];
  kind: SearchKind;
  /** Of `languageBits`. */
  languages: number;
  /** The same for what comes to the same. */
  fingerprint: string;
}

export function factsOf(document: Searchable): Facts {
  const { kind } = document;
  const weights = weightsOf(document);
  const languages = languageBits(document.languages);
  const audiences = [...new Set(document.audiences.map(audienceCode))].sort((a, b) => a - b);
  const words = [...weights].map(([term, weight]) => `${term} ${weight}`).sort();
  const said = [kind, ...document.languages.map(baseLanguage), audiences.join(' '), ...words].join('\n');
  const fingerprint = createHash('sha256').update(said).digest('base64url');
  return { weights, audiences, kind, languages, fingerprint };
}

/** What of a document goes into the block of one of its terms. */
export function postingsOf({ audiences, kind, languages }: Facts, number: number, weight: number): Posting[] {
  return audiences.map((audience) => ({ number, audience, weight, kind, languages }));
}
