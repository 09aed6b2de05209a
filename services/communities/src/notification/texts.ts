import type { SpokenLanguage } from '@kolo/graphql';

// What Kolo says in a notification. Short enough for SMS, and understandable on paper: what is quoted is cut, never what is asked.

const QUOTED = 300;

/** A text in quotation marks, on one line, cut where it is longer. */
export function quote(text: string, max = QUOTED): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= max ? `«${line}»` : `«${characters.slice(0, max - 1).join('')}…»`;
}

type Sentence = Record<SpokenLanguage, (question: string, answer: string) => string>;

const answered: Sentence = {
  uk: (question, answer) => `Коло. На ваше запитання ${question} відповіли: ${answer}`,
  ru: (question, answer) => `Коло. На ваш вопрос ${question} ответили: ${answer}`,
  en: (question, answer) => `Kolo. Your question ${question} was answered: ${answer}`,
};

const used: Sentence = {
  uk: (question, answer) =>
    `Коло. Місяць тому на запитання ${question} ви прийняли відповідь ${answer}. Чи застосували ви її в роботі? Відповідайте: ТАК або НІ.`,
  ru: (question, answer) =>
    `Коло. Месяц назад на вопрос ${question} вы приняли ответ ${answer}. Применили ли вы его в работе? Ответьте: ДА или НЕТ.`,
  en: (question, answer) =>
    `Kolo. A month ago you asked ${question} and accepted the answer ${answer}. Did you use it at work? Answer YES or NO.`,
};

/** Tells an asker of an answer; the answer itself is in it, so that it can be read without opening the web. */
export function answerText(language: SpokenLanguage, question: string, answer: string): string {
  return answered[language](quote(question, 80), quote(answer, 1_000));
}

/** Asks whether an accepted answer was used; one word answers it. */
export function usedQuestionText(language: SpokenLanguage, question: string, answer: string): string {
  return used[language](quote(question, 80), quote(answer, 80));
}
