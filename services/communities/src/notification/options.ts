import type { SpokenLanguage } from '@kolo/graphql';
import type { NotificationKind } from './notification.model.ts';

/** An answer that one tap, or one word by SMS, gives. */
export interface NotificationOption {
  code: string;
  label: string;
}

type Labels = Record<SpokenLanguage, string>;

const yesNo: Record<string, Labels> = {
  YES: { uk: 'Так', ru: 'Да', en: 'Yes' },
  NO: { uk: 'Ні', ru: 'Нет', en: 'No' },
};

const join: Record<string, Labels> = {
  ACCEPT: { uk: 'Так, вступаю', ru: 'Да, вступаю', en: 'Yes, I join' },
  DECLINE: { uk: 'Ні, дякую', ru: 'Нет, спасибо', en: 'No, thank you' },
};

/** The words of value's `answerAspiration`. */
const hope: Record<string, Labels> = {
  ACTUAL: { uk: 'Здійснилося', ru: 'Сбылось', en: 'It came true' },
  CHANGED: {
    uk: 'Змінилося, ще попереду',
    ru: 'Изменилось, ещё впереди',
    en: 'It changed, and is still to come',
  },
  ABANDONED: { uk: 'Уже не планую', ru: 'Больше не планирую', en: 'I gave it up' },
};

const questions: Partial<Record<NotificationKind, Record<string, Labels>>> = {
  INVITATION: join,
  REMINDER: join,
  USED_QUESTION: yesNo,
  ASPIRATION: hope,
};

/** The answers to choose from, in the reader's language; none for what only tells. */
export const optionsOf = (kind: NotificationKind, language: SpokenLanguage): NotificationOption[] =>
  Object.entries(questions[kind] ?? {}).map(([code, labels]) => ({ code, label: labels[language] }));
