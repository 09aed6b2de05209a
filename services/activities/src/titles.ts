import { z } from 'zod';
import { language, listOf, localizedText, report, text } from '@kolo/graphql';

/** A text in one language. */
export interface Title {
  language: string;
  text: string;
}

export const titleFields = { _id: false, language: String, text: String };

type Report = Parameters<typeof report>[0];

const eachLanguageOnce = (titles: readonly Title[], context: Report): void => {
  titles.forEach(({ language }, at) => {
    if (titles.findIndex((other) => other.language === language) < at) {
      report(context, 'LANGUAGE_TWICE', {}, [at, 'language']);
    }
  });
};

/** 1 to 10 titles of at most 200 characters, each in another language. */
export const titlesInput = listOf(localizedText(200), { min: 1, max: 10 }).superRefine(eachLanguageOnce);

/** At most 10 texts of several lines, each in another language; `min` 0 lets there be none. */
export const textsInput = (max: number, { min = 1 }: { min?: number } = {}) =>
  listOf(z.object({ language, text: text(max, { lines: true }) }), { min, max: 10 }).superRefine(
    eachLanguageOnce,
  );

/** The title in the first of the reader's languages (BCP 47, best first) that it has; else the one given first. */
export function titleFor(titles: readonly Title[], languages: readonly string[]): string {
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  for (const wanted of languages) {
    const found = titles.find(({ language }) => base(language) === base(wanted));
    if (found) return found.text;
  }
  return titles[0]?.text ?? '';
}
