/** Letters of the two alphabets that look alike on paper and on the screen; of the Cyrillic ones, all three languages'. */
const lookAlikes: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  є: 'e',
  з: '3',
  і: 'i',
  ї: 'i',
  й: 'n',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  п: 'n',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
};

/** Nobody mistakes Л for L, but who types РЕМРАЛ on a Cyrillic keyboard puts the letter that sounds like it. */
const soundAlikes: Record<string, string> = {
  л: 'l',
  д: 'd',
  ф: 'f',
  г: 'g',
  б: 'b',
  п: 'p',
  и: 'u',
  ь: 'b',
};

/** The Latin spelling by sound: «ПЕМПАЛ» and «ЮНЕП» are how PEMPAL and UNEP are said. */
const sounds: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ы: 'y',
  э: 'e',
  ю: 'u',
  я: 'ia',
  ь: '',
  ъ: '',
};

/** Turned round; where several letters answer to one, the first. Letters that stand for two are left out. */
function turned(...tables: readonly Record<string, string>[]): Record<string, string> {
  const pairs = tables.flatMap((table) => Object.entries(table)).reverse();
  const back: Record<string, string> = {};
  for (const [cyrillic, latin] of pairs) if (latin.length === 1) back[latin] = cyrillic;
  return back;
}
const looksInCyrillic = turned(lookAlikes, soundAlikes);
const strictlyInCyrillic = turned(lookAlikes);
const soundsInCyrillic = turned(sounds);

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);
const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);

/** Every letter of an alphabet by the first table that has it; null when one is in none. All other letters stay. */
function spelt(
  word: string,
  isForeign: (letter: string) => boolean,
  ...tables: readonly Record<string, string>[]
): string | null {
  let spelling = '';
  for (const letter of word) {
    const found = isForeign(letter)
      ? tables.map((table) => table[letter]).find((it) => it !== undefined)
      : letter;
    if (found === undefined) return null;
    spelling += found;
  }
  return spelling;
}

/** A word of both alphabets (a Latin i in «бiльше») in the one that all of it can be read in; as it is where there is none. */
export function inOneAlphabet(word: string): string {
  if (!isLatin(word) || !isCyrillic(word)) return word;
  return spelt(word, isLatin, strictlyInCyrillic) ?? spelt(word, isCyrillic, lookAlikes, soundAlikes) ?? word;
}

/**
 * What a word may have been meant to be in the other alphabet: letters typed for those that look like them («РЕМРАЛ» for PEMPAL, and
 * back), and the same word by its sound («ПЕМПАЛ»). Expects what `wordsOf` gives.
 */
export function otherSpellings(word: string): string[] {
  const spellings = isCyrillic(word)
    ? [spelt(word, isCyrillic, lookAlikes, soundAlikes), spelt(word, isCyrillic, sounds)]
    : isLatin(word)
      ? [spelt(word, isLatin, looksInCyrillic), spelt(word, isLatin, soundsInCyrillic)]
      : [];
  return [...new Set(spellings)].filter((spelling) => spelling !== null).filter((it) => it !== word);
}

export type Script = 'LATIN' | 'CYRILLIC' | 'OTHER';

/** The alphabet that a word is written in. */
export function scriptOf(token: string): Script {
  if (isCyrillic(token)) return 'CYRILLIC';
  return isLatin(token) ? 'LATIN' : 'OTHER';
}
