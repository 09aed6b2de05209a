import { bestLanguage } from '@kolo/graphql';
import type { SpokenLanguage } from '@kolo/graphql';
import { bestText } from '../bestText.ts';
import type { CommunityRecord } from '../community/community.model.ts';

// What Kolo writes to who is invited, and to keepers. Short enough for SMS, and understandable on paper.

type Place = Pick<CommunityRecord, 'titles' | 'pitch'>;
type Sentence = Record<SpokenLanguage, (title: string, why: string, day: string) => string>;

const invitation: Sentence = {
  uk: (title, why, day) =>
    `Коло. Вас запрошують до спільноти «${title}». ${why}Дайте відповідь до ${day}: ТАК або НІ.`,
  ru: (title, why, day) =>
    `Коло. Вас приглашают в сообщество «${title}». ${why}Ответьте до ${day}: ДА или НЕТ.`,
  en: (title, why, day) =>
    `Kolo. You are invited to the community «${title}». ${why}Answer by ${day}: YES or NO.`,
};

const reminder: Sentence = {
  uk: (title, why, day) =>
    `Коло. Нагадуємо: спільнота «${title}» чекає на вашу відповідь до ${day}. ${why}ТАК або НІ?`,
  ru: (title, why, day) =>
    `Коло. Напоминаем: сообщество «${title}» ждёт вашего ответа до ${day}. ${why}ДА или НЕТ?`,
  en: (title, why, day) =>
    `Kolo. A reminder: the community «${title}» waits for your answer until ${day}. ${why}YES or NO?`,
};

const dormancy: Sentence = {
  uk: (title) =>
    `Коло. У спільноті «${title}» 90 днів не було внесків, тож вона заснула. Нічого не видалено: перший внесок її збудить.`,
  ru: (title) =>
    `Коло. В сообществе «${title}» 90 дней не было вкладов, и оно уснуло. Ничего не удалено: первый вклад его разбудит.`,
  en: (title) =>
    `Kolo. The community «${title}» had no contribution for 90 days and is dormant now. Nothing is deleted: the first contribution wakes it.`,
};

const sentences = { invitation, reminder, dormancy };

const WHY_CHARACTERS = 200;

/** A letter in the best of the reader's languages; the pitch's first answer comes along, as the invitation shows the pitch. */
export function letter(
  kind: keyof typeof sentences,
  community: Place,
  languages: readonly string[],
  day = '',
): { language: string; text: string } {
  // Who never told us their languages reads those that the community speaks.
  const wanted = languages.length > 0 ? languages : community.titles.map(({ language }) => language);
  const language = bestLanguage(wanted);
  const why = [...bestText(community.pitch.relevance, wanted).replace(/\s+/gu, ' ')];
  const shown = why.length > WHY_CHARACTERS ? `${why.slice(0, WHY_CHARACTERS - 1).join('')}…` : why.join('');
  const title = bestText(community.titles, wanted);
  return { language, text: sentences[kind][language](title, shown === '' ? '' : `${shown} `, day) };
}
