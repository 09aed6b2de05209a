import type { Sentence } from '../notification/letterOf.ts';

// What a newcomer is greeted with. One small thing to do, in one sentence: comfort grows with use.

export const welcome: Sentence<null> = {
  uk: (title) =>
    `Коло. Вітаємо у спільноті «${title}»! Перший крок: у відповідь на це повідомлення напишіть одним реченням, над чим ви зараз працюєте і що вас турбує.`,
  ru: (title) =>
    `Коло. Добро пожаловать в сообщество «${title}»! Первый шаг: в ответ на это сообщение напишите одним предложением, над чем вы сейчас работаете и что вас заботит.`,
  en: (title) =>
    `Kolo. Welcome to the community «${title}»! A first step: answer this message with one sentence on what you are working on and what troubles you.`,
};

export const toNewcomer: Sentence<null> = {
  uk: (title) =>
    `Коло. У спільноті «${title}» поруч із вами досвідчена людина: перші тижні питайте її про будь-що.`,
  ru: (title) =>
    `Коло. В сообществе «${title}» рядом с вами опытный человек: первые недели спрашивайте его о чём угодно.`,
  en: (title) =>
    `Kolo. In the community «${title}» somebody experienced is at your side: ask them anything in the first weeks.`,
};

export const toBuddy: Sentence<null> = {
  uk: (title) =>
    `Коло. До спільноти «${title}» приєдналася людина, якій на початку потрібна підтримка. Напишіть їй кілька слів: ви поруч.`,
  ru: (title) =>
    `Коло. К сообществу «${title}» присоединился человек, которому вначале нужна поддержка. Напишите ему несколько слов: вы рядом.`,
  en: (title) =>
    `Kolo. Somebody joined the community «${title}» who needs a hand at the beginning. Write them a few words: you are at their side.`,
};

export const toKeepers: Sentence<null> = {
  uk: (title) =>
    `Коло. До спільноти «${title}» приєднався новачок, і поки немає кому його підтримати. Призначте, будь ласка, когось.`,
  ru: (title) =>
    `Коло. К сообществу «${title}» присоединился новичок, и пока некому его поддержать. Назначьте, пожалуйста, кого-нибудь.`,
  en: (title) =>
    `Kolo. A newcomer joined the community «${title}», and nobody looks after them yet. Please choose somebody.`,
};
