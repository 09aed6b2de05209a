import type { SpokenLanguage } from '@kolo/graphql';

/** The fixed words of a digest. Units are abbreviated, so that no number needs a plural form. */
export interface DigestWords {
  heading: (community: string, startsOn: string, endsOn: string) => string;
  minutes: (minutes: number) => string;
  size: (kb: number) => string;
  forYou: string;
  resources: string;
  answered: string;
  open: string;
  answer: string;
  howToReply: string;
}

export const digestWords: Record<SpokenLanguage, DigestWords> = {
  uk: {
    heading: (community, from, to) => `Коло. ${community}: тиждень ${from} – ${to}`,
    minutes: (minutes) => `${String(minutes)} хв`,
    size: (kb) => `${String(kb)} КБ`,
    forYou: 'Для вас',
    resources: 'Нові матеріали',
    answered: 'На ці запитання відповіли',
    open: 'Ці запитання чекають на відповідь',
    answer: 'Відповідь',
    howToReply: 'Відповісти можна тим самим шляхом, яким це до вас надійшло, або через хранителя спільноти.',
  },
  ru: {
    heading: (community, from, to) => `Коло. ${community}: неделя ${from} – ${to}`,
    minutes: (minutes) => `${String(minutes)} мин`,
    size: (kb) => `${String(kb)} КБ`,
    forYou: 'Для вас',
    resources: 'Новые материалы',
    answered: 'На эти вопросы ответили',
    open: 'Эти вопросы ждут ответа',
    answer: 'Ответ',
    howToReply: 'Ответить можно тем же путём, каким это к вам пришло, или через хранителя сообщества.',
  },
  en: {
    heading: (community, from, to) => `Kolo. ${community}: week ${from} – ${to}`,
    minutes: (minutes) => `${String(minutes)} min`,
    size: (kb) => `${String(kb)} KB`,
    forYou: 'For you',
    resources: 'New resources',
    answered: 'These questions were answered',
    open: 'These questions wait for an answer',
    answer: 'Answer',
    howToReply: 'Reply the way this reached you, or through a keeper of the community.',
  },
};
