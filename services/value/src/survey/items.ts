import type { SurveyKind, SurveyQuestion } from '@kolo/events';
import type { SpokenLanguage } from '@kolo/graphql';

/** How a question is answered: on a scale of 1 to 5, by yes (1) or no (0), or with a number. */
export const surveyScales = ['FIVE_POINTS', 'YES_NO', 'COUNT'] as const;
export type SurveyScale = (typeof surveyScales)[number];

/** The names of the questions in the schema; in events the same words are written together, `timeWorth`. */
export const surveyItems = [
  'ISOLATION',
  'IDENTIFICATION',
  'TIME_WORTH',
  'CANDOUR',
  'AMBITION',
  'INTERACTION_QUALITY',
  'SKILL_1',
  'SKILL_2',
  'SKILL_3',
  'SKILL_4',
  'SKILL_5',
  'SKILL_6',
  'SKILL_7',
  'SKILL_8',
  'SKILL_9',
  'NEW_APPROACH',
  'CONTACT_USED',
  'TOOLS_USED',
] as const;
export type SurveyItem = (typeof surveyItems)[number];

/** The name of a question in events. */
export function questionOf(item: SurveyItem): SurveyQuestion {
  return item
    .toLowerCase()
    .replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) as SurveyQuestion;
}

/** The smallest and the largest answer on each scale; more tools than that are a slip of the pen. */
export const limits: Readonly<Record<SurveyScale, { min: number; max: number }>> = {
  FIVE_POINTS: { min: 1, max: 5 },
  YES_NO: { min: 0, max: 1 },
  COUNT: { min: 0, max: 100 },
};

export function scaleOf(item: SurveyItem): SurveyScale {
  if (item === 'TOOLS_USED') return 'COUNT';
  return item === 'NEW_APPROACH' || item === 'CONTACT_USED' ? 'YES_NO' : 'FIVE_POINTS';
}

type Wording = Record<SpokenLanguage, string>;

const skill = (number: number): Wording => ({
  uk: `Як добре ви володієте тим, що є ціллю ${number} програми? (1 — зовсім ні, 5 — дуже добре)`,
  ru: `Насколько хорошо вы владеете тем, что составляет цель ${number} программы? (1 — совсем нет, 5 — очень хорошо)`,
  en: `How well do you master what is aim ${number} of the programme? (1: not at all, 5: very well)`,
});

/** What is asked, word by word: figures of two surveys can be compared only where both asked the same. */
export const wordings: Readonly<Record<SurveyItem, Wording>> = {
  ISOLATION: {
    uk: 'На роботі я сам на сам із цією темою. (1 — зовсім ні, 5 — цілком так)',
    ru: 'На работе я один на один с этой темой. (1 — совсем нет, 5 — совершенно верно)',
    en: 'I am alone with this subject at work. (1: not at all, 5: very much so)',
  },
  IDENTIFICATION: {
    uk: 'Ця тема — частина того, ким я є на роботі. (1 — зовсім ні, 5 — цілком так)',
    ru: 'Эта тема — часть того, кто я на работе. (1 — совсем нет, 5 — совершенно верно)',
    en: 'This subject is part of who I am at work. (1: not at all, 5: very much so)',
  },
  TIME_WORTH: {
    uk: 'Це було варте мого часу. (1 — зовсім ні, 5 — цілком так)',
    ru: 'Это стоило моего времени. (1 — совсем нет, 5 — совершенно верно)',
    en: 'It was worth my time. (1: not at all, 5: very much so)',
  },
  CANDOUR: {
    uk: 'Тут можна відверто говорити про те, що не вдалося. (1 — зовсім ні, 5 — цілком так)',
    ru: 'Здесь можно открыто говорить о том, что не удалось. (1 — совсем нет, 5 — совершенно верно)',
    en: 'Here one can speak openly about what went wrong. (1: not at all, 5: very much so)',
  },
  AMBITION: {
    uk: 'Наскільки сміливий ваш проєкт? (1 — зовсім ні, 5 — дуже)',
    ru: 'Насколько смел ваш проект? (1 — совсем нет, 5 — очень)',
    en: 'How ambitious is your project? (1: not at all, 5: very)',
  },
  INTERACTION_QUALITY: {
    uk: 'Наскільки добре ваше місто взаємодіє з громадськістю? (1 — зовсім ні, 5 — дуже добре)',
    ru: 'Насколько хорошо ваш город взаимодействует с общественностью? (1 — совсем нет, 5 — очень хорошо)',
    en: 'How well does your city work with its public? (1: not at all, 5: very well)',
  },
  SKILL_1: skill(1),
  SKILL_2: skill(2),
  SKILL_3: skill(3),
  SKILL_4: skill(4),
  SKILL_5: skill(5),
  SKILL_6: skill(6),
  SKILL_7: skill(7),
  SKILL_8: skill(8),
  SKILL_9: skill(9),
  NEW_APPROACH: {
    uk: 'Чи можете ви назвати новий спосіб роботи над проєктом? (1 — так, 0 — ні)',
    ru: 'Можете ли вы назвать новый способ работы над проектом? (1 — да, 0 — нет)',
    en: 'Can you name a new way of working on a project? (1: yes, 0: no)',
  },
  CONTACT_USED: {
    uk: 'Чи використали ви для роботи знайомство, що виникло тут? (1 — так, 0 — ні)',
    ru: 'Использовали ли вы для работы знакомство, возникшее здесь? (1 — да, 0 — нет)',
    en: 'Did you use a contact made here for a task at work? (1: yes, 0: no)',
  },
  TOOLS_USED: {
    uk: 'Скільки інструментів роботи з громадськістю ви використовуєте?',
    ru: 'Сколько инструментов работы с общественностью вы используете?',
    en: 'How many tools of work with the public do you use?',
  },
};

const skills = surveyItems.filter((item) => item.startsWith('SKILL_'));

/** What a survey is asked about: whose id it needs. */
export type SurveySubject = 'activityId' | 'cohortId' | 'communityId';

interface KindOfSurvey {
  subject: SurveySubject;
  /** What it may ask. */
  items: readonly SurveyItem[];
  /** What it asks unless somebody chose. */
  usual: readonly SurveyItem[];
  /** At most so many: a pulse is a matter of a minute. */
  most: number;
  /** How long it is open unless somebody chose, in days. */
  days: number;
}

export const kindsOfSurvey: Readonly<Record<SurveyKind, KindOfSurvey>> = {
  PULSE: {
    subject: 'activityId',
    items: ['TIME_WORTH', 'CANDOUR', 'NEW_APPROACH', 'AMBITION', 'ISOLATION'],
    usual: ['TIME_WORTH', 'CANDOUR'],
    most: 5,
    days: 14,
  },
  SKILL_BEFORE: {
    subject: 'cohortId',
    items: [...skills, 'AMBITION', 'TOOLS_USED'],
    usual: ['SKILL_1', 'SKILL_2', 'SKILL_3'],
    most: 11,
    days: 28,
  },
  SKILL_AFTER: {
    subject: 'cohortId',
    items: [...skills, 'AMBITION', 'TOOLS_USED'],
    usual: ['SKILL_1', 'SKILL_2', 'SKILL_3'],
    most: 11,
    days: 28,
  },
  HALF_YEAR: {
    subject: 'communityId',
    items: ['IDENTIFICATION', 'CANDOUR', 'CONTACT_USED', 'ISOLATION', 'TIME_WORTH'],
    usual: ['IDENTIFICATION', 'CANDOUR', 'CONTACT_USED', 'ISOLATION'],
    most: 5,
    days: 28,
  },
  COHORT: {
    subject: 'cohortId',
    items: ['ISOLATION', 'TOOLS_USED', 'AMBITION', 'CONTACT_USED'],
    usual: ['ISOLATION', 'TOOLS_USED'],
    most: 5,
    days: 28,
  },
  INTERACTION_QUALITY: {
    subject: 'cohortId',
    items: ['INTERACTION_QUALITY'],
    usual: ['INTERACTION_QUALITY'],
    most: 1,
    days: 28,
  },
};
