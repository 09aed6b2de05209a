import { createInstance } from 'i18next';
import { commonMessages } from './messages.ts';
import type { Messages } from './messages.ts';
import type { UserError, UserErrorDraft } from './user-error.ts';

/** Turns a draft into an answer in the best of the reader's languages that Kolo speaks. */
export type Translate = (draft: UserErrorDraft, languages: readonly string[]) => UserError;

export const spokenLanguages = ['uk', 'ru', 'en'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** The first of a reader's languages (BCP 47, best first) that Kolo's own texts exist in; English when there is none. */
export function bestLanguage(languages: readonly string[]): SpokenLanguage {
  for (const language of languages) {
    const base = language.toLowerCase().split('-')[0];
    const spoken = spokenLanguages.find((candidate) => candidate === base);
    if (spoken) return spoken;
  }
  return 'en';
}

/** Throws when a code lacks one of the three languages: a reader must never meet a bare code. */
function assertComplete(messages: Messages): void {
  const codes = new Set(Object.values(messages).flatMap((byCode) => Object.keys(byCode)));
  for (const language of spokenLanguages) {
    const missing = [...codes].filter((code) => !Object.hasOwn(messages[language], code));
    if (missing.length > 0) throw new Error(`No message in ${language} for ${missing.join(', ')}`);
  }
}

/** Throws where a code has two messages, or lacks one in a language. */
export function createTranslate(...serviceMessages: Messages[]): Translate {
  const all = [commonMessages, ...serviceMessages];
  const merged: Messages = { uk: {}, ru: {}, en: {} };
  for (const language of spokenLanguages) {
    for (const [code, message] of all.flatMap((messages) => Object.entries(messages[language]))) {
      if (Object.hasOwn(merged[language], code)) throw new Error(`Two messages for ${code}`);
      merged[language][code] = message;
    }
  }
  assertComplete(merged);
  const i18n = createInstance();
  void i18n.init({
    lng: 'en',
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: {
      uk: { translation: merged.uk },
      ru: { translation: merged.ru },
      en: { translation: merged.en },
    },
  });
  return ({ code, field, params }, languages) => {
    if (!Object.hasOwn(merged.en, code)) throw new Error(`No message for the code ${code}`);
    return { code, field, message: i18n.t(code, { ...params, lng: bestLanguage(languages) }) };
  };
}
