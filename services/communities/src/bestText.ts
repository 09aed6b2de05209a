import type { LocalizedText } from './community/community.model.ts';

/** The text in the first of the reader's languages that there is one in; the first text otherwise. */
export function bestText(texts: readonly LocalizedText[], languages: readonly string[]): string {
  const base = (language: string) => language.toLowerCase().split('-')[0];
  for (const language of languages) {
    const found = texts.find((candidate) => base(candidate.language) === base(language));
    if (found) return found.text;
  }
  return texts[0]?.text ?? '';
}
