import { surveyQuestions } from '@kolo/events';
import type { SurveyKind } from '@kolo/events';
import { mean } from './definition.ts';
import type { Indicator } from './definition.ts';
import { answersIn, repliesTo, surveys } from './measure/surveys.ts';
import type { Reply } from './measure/surveys.ts';
import { responseRate } from './survey-figures.ts';

const skills = surveyQuestions.filter((question) => question.startsWith('skill'));

/** Ratings by person and aim. */
const ratings = (replies: readonly Reply[], survey: SurveyKind): Map<string, number> =>
  new Map(
    answersIn(replies.filter((reply) => reply.survey === survey)).map(({ personId, question, answer }) => [
      `${personId}@${question}`,
      answer,
    ]),
  );

const personIn = (aim: string): string => aim.slice(0, aim.indexOf('@'));

export const gainOfSkill: Indicator = {
  code: 'PO-08',
  version: 1,
  title: {
    uk: 'Приріст навичок',
    ru: 'Прирост навыков',
    en: 'Gain of skill',
  },
  cycle: 'POTENTIAL',
  unit: 'points',
  direction: 'UP',
  mode: 'P',
  formula:
    'Mean gain of self-rated skill (after - before, 1 to 5), over the aims of the programme that a person rated both times; n = persons who did. Beside it, which part of those asked answered.',
  source: 'Zhytomyr exchange network [prop]',
  standsOn: 'PERSONS',
  windows: ['P'],
  scopes: ['programme'],
  measures: [surveys],
  finish(fold) {
    const replies = repliesTo(skills, fold(surveys));
    const before = ratings(replies, 'SKILL_BEFORE');
    const after = ratings(replies, 'SKILL_AFTER');
    const gains = [...after].flatMap(([aim, rated]) => {
      const first = before.get(aim);
      return first === undefined ? [] : [rated - first];
    });
    const persons = new Set([...after.keys()].filter((aim) => before.has(aim)).map(personIn));
    return { ...mean(gains, persons.size), parts: [responseRate(replies)] };
  },
};
