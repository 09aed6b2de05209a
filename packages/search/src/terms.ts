import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { otherSpellings, scriptOf } from './letters.ts';
import { stopWords } from './stopWords.ts';
import { wordsOf } from './words.ts';

const SHORTEST_STEM = 3;

/**
 * Stems until nothing falls off any more: the Ukrainian stemmer makes «місц» of «місцеві» and «місцев» of «місцевий», and «місц» of
 * that only when it is asked again; the English one «census» of «censuses» and «censu» of «census».
 */
function stemmed(stem: (word: string) => string, word: string): string {
  let current = word;
  for (let round = 0; round < 3; round += 1) {
    const next = stem(current);
    if (next === current || next.length < SHORTEST_STEM) break;
    current = next;
  }
  return withoutFleetingVowel(current);
}

/** податок/податку, закупівель/закупівля, отчетность/отчётов, звітність/звітності: one stem for what Slavic endings change inside. */
function withoutFleetingVowel(stem: string): string {
  if (stem.length < 5) return stem;
  return stem.replace(/іст$/, 'ост').replace(/(?<=[^аеєиіїоуюяыэ])[ое](?=[кцлн]$)/, '');
}

/**
 * The terms under which a word is found. Of a Cyrillic word both the Ukrainian and the Russian stem: what language somebody types in
 * is not known, and a text in one of them often has words of the other.
 */
function stemsOf(word: string): string[] {
  switch (scriptOf(word)) {
    case 'CYRILLIC':
      return [...new Set([stemmed(ukrainian, word), stemmed(russian, word)])];
    case 'LATIN':
      // Analyses, analysis: of a reader's words, the one that the stemmer does not know.
      return [stemmed(english, word.replace(/ys[ie]s$/, 'yse'))];
    case 'OTHER':
      return [word];
  }
}

/** What is looked for at one place of a query: the document has one of `terms`, or, counting less, one of `otherwise`. */
export interface Wanted {
  terms: string[];
  otherwise: string[];
}

const MOST_WORDS = 16;

/** A query as what a document should have; a word that is repeated counts once. Empty when it says nothing but «and» and «the». */
export function wantedBy(query: string): Wanted[] {
  const words = [...new Set(wordsOf(query))].filter((word) => !stopWords.has(word));
  return words.slice(0, MOST_WORDS).map((word) => {
    const terms = stemsOf(word);
    const otherwise = otherSpellings(word)
      .flatMap((spelling) => stemsOf(spelling))
      .filter((term) => !terms.includes(term));
    return { terms, otherwise: [...new Set(otherwise)] };
  });
}

/** The terms of a text with how often each stands in it, and how many words it has. */
export function termCounts(text: string): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>();
  let length = 0;
  for (const word of wordsOf(text)) {
    if (stopWords.has(word)) continue;
    length += 1;
    for (const term of stemsOf(word)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { counts, length };
}
