import type { SpokenLanguage } from '@kolo/graphql';
import { bestText } from '../bestText.ts';
import type { LocalizedText } from '../community/community.model.ts';
import type { NotificationChannel } from '../notification/notification.model.ts';
import { digestWords } from './digest-texts.ts';

/** All that a digest may say, before it is known to whom. */
export interface DigestContent {
  communityTitles: LocalizedText[];
  startsOn: string;
  endsOn: string;
  resources: {
    titles: LocalizedText[];
    descriptions: LocalizedText[];
    minutes: number;
    sizeKb: number;
    url: string | null;
    body: string | null;
  }[];
  questions: { text: string; answer: string | null; answered: boolean; minutes: number }[];
  /** What was beyond the budget of the week, in the reader's language already. */
  notes: string[];
}

const SMS_QUOTE = 120;

const cut = (text: string, max: number): string => {
  const line = [...text.replace(/\s+/gu, ' ').trim()];
  return line.length <= max ? line.join('') : `${line.slice(0, max - 1).join('')}…`;
};

/**
 * A digest as plain text. SMS: titles, minutes and sizes. PRINT: everything that can be read on paper, texts included. E-mail and
 * web: descriptions and addresses; the texts are one click away.
 */
export function renderDigest(
  content: DigestContent,
  channel: NotificationChannel,
  language: SpokenLanguage,
  languages: readonly string[] = [language],
): string {
  const words = digestWords[language];
  const best = (texts: readonly LocalizedText[]) => bestText(texts, languages);
  const short = channel === 'SMS';
  const quote = (text: string) => (short ? cut(text, SMS_QUOTE) : text);

  const resources = content.resources.map((resource, index) => {
    const cost = `${words.minutes(resource.minutes)}, ${words.size(resource.sizeKb)}`;
    const lines = [`${String(index + 1)}. ${best(resource.titles)} (${cost})`];
    if (!short) lines.push(best(resource.descriptions));
    if (!short && resource.url !== null) lines.push(resource.url);
    if (channel === 'PRINT' && resource.body !== null) lines.push('', resource.body);
    return lines.join('\n');
  });
  const questions = (answered: boolean) =>
    content.questions
      .filter((question) => question.answered === answered)
      .map(({ text, answer }) => {
        const asked = `? ${quote(text)}`;
        return answered && answer !== null ? `${asked}\n${words.answer}: ${quote(answer)}` : asked;
      });

  const section = (title: string, entries: string[]) =>
    entries.length === 0 ? [] : [[`${title}:`, ...entries]];
  const sections = [
    ...section(words.forYou, content.notes),
    ...section(words.resources, resources),
    ...section(words.answered, questions(true)),
    ...section(words.open, questions(false)),
  ];
  const total = [...content.resources, ...content.questions].reduce((sum, { minutes }) => sum + minutes, 0);
  const heading = `${words.heading(best(content.communityTitles), content.startsOn, content.endsOn)} (${words.minutes(total)})`;
  return [[heading], ...sections, [words.howToReply]].map((lines) => lines.join('\n')).join('\n\n');
}
