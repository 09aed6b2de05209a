import { inOneAlphabet } from './letters.ts';

const LONGEST_WORD = 40;

/** U+0027 and what is typed for it: ' ’ ‘ ʼ ` ´ ′ ‛ ʹ ＇. They belong to the word, and are left out of it. */
const apostrophes = /(?<=\p{L})['’‘ʼ`´′‛ʹ＇](?=\p{L})/gu;
/** Stress marks over Cyrillic vowels and accents over Latin letters; й and ї are letters of their own. */
const marks = /\p{M}/gu;

/**
 * The words of a text as they are compared: compatibility forms folded (NFKC), lower case, one spelling for what is typed in many
 * (apostrophes, ё/е, ґ/г, accents). Everything that is neither letter nor digit, control characters too, stands between words.
 */
export function wordsOf(text: string): string[] {
  const folded = text
    // NFKC would make a space of ´.
    .replace(apostrophes, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{Script=Cyrillic}\p{M}]+/gu, (latin) => latin.normalize('NFD'))
    .replace(marks, '')
    .replaceAll('ё', 'е')
    .replaceAll('ґ', 'г');
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => inOneAlphabet(word.slice(0, LONGEST_WORD)));
}
