const quotes = /["'`´«»‹›„“”‟‘’‚‛ʼʹʽ′″＂＇]/gu;

// Lower-case letters that look alike in two alphabets, Cyrillic to Latin. Folding both ways round gives one spelling,
// whichever keyboard a name was typed on; nobody reads what comes out.
const lookAlikes: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ґ: 'г',
};
const lookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'gu');

/**
 * One spelling of all that mean the same name: letter case, quotes, apostrophes, dashes and other punctuation, spaces, ё and е,
 * ґ and г, stress marks and look-alike letters make no difference. Empty for a text without letters and digits.
 */
export function fold(text: string): string {
  return text
    .replace(quotes, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(lookAlike, (letter) => lookAlikes[letter] ?? letter)
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of some texts, folded, each once: what `search` looks through. */
export function searchWords(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => fold(text).split(' ')))].filter((word) => word !== '');
}
