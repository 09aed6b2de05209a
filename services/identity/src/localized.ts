import { listOf, localizedText, report } from '@kolo/graphql';

export interface LocalizedText {
  /** BCP 47. */
  language: string;
  text: string;
}

const baseOf = (language: string) => language.toLowerCase().split('-')[0];

/** The text that suits a reader best: their languages in order (exact tag, then the same language), English, else the first. */
export function bestText(texts: readonly LocalizedText[], languages: readonly string[]): string | null {
  for (const wanted of [...languages, 'en']) {
    const found =
      texts.find(({ language }) => language === wanted) ??
      texts.find(({ language }) => baseOf(language) === baseOf(wanted));
    if (found) return found.text;
  }
  return texts[0]?.text ?? null;
}

/** A name in one to ten languages, each once. */
export function namesIn(maxLength: number, min: 0 | 1 = 1) {
  return listOf(localizedText(maxLength), { min, max: 10 }).superRefine((texts, context) => {
    texts.forEach(({ language }, index) => {
      const first = texts.findIndex((other) => other.language === language);
      if (first < index) report(context, 'LANGUAGE_TWICE', {}, [index, 'language']);
    });
  });
}

/** How a `LocalizedText` lies in a collection. */
export const localizedTextSchema = { _id: false, language: String, text: String } as const;
