import { bestLanguage } from '@kolo/graphql';
import type { SpokenLanguage } from '@kolo/graphql';
import { bestText } from '../bestText.ts';
import type { LocalizedText } from '../community/community.model.ts';

/** A message in each language that Kolo speaks; `title` is that of the community. */
export type Sentence<Words> = Record<SpokenLanguage, (title: string, words: Words) => string>;

/** A message as its reader will read it. Who never told us their languages reads those that the community speaks. */
export function letterOf<Words>(
  sentence: Sentence<Words>,
  community: { titles: readonly LocalizedText[] },
  languages: readonly string[],
  words: Words,
): { language: SpokenLanguage; text: string } {
  const wanted = languages.length > 0 ? languages : community.titles.map(({ language }) => language);
  const language = bestLanguage(wanted);
  return { language, text: sentence[language](bestText(community.titles, wanted), words) };
}
