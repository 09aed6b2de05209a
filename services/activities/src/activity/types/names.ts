import type { Title } from '../../titles.ts';

/** A text in several languages. */
export type Names = readonly Title[];

/** A text of Kolo's own, in the three languages that it speaks. */
export const names = (uk: string, ru: string, en: string): Names => [
  { language: 'uk', text: uk },
  { language: 'ru', text: ru },
  { language: 'en', text: en },
];
