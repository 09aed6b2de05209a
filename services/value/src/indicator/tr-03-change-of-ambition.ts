import { mean } from './definition.ts';
import type { Indicator } from './definition.ts';
import { answersIn, repliesTo, surveys } from './measure/surveys.ts';
import type { Reply } from './measure/surveys.ts';
import { responseRate } from './survey-figures.ts';

type Answer = Reply & { answer: number };

/** Where in its programme a survey stands: before it, after a module of it, after it; null for one that stands nowhere. */
function placeOf({ survey, module }: Reply): number | null {
  if (survey === 'SKILL_BEFORE') return 0;
  return survey === 'SKILL_AFTER' || survey === 'COHORT' ? Infinity : module;
}

/** From the start to the end of the programme; of two at one place, the one that was opened first comes first. */
const inOrder = (a: Answer, b: Answer): number => {
  const [placeA, placeB] = [placeOf(a) ?? 0, placeOf(b) ?? 0];
  if (placeA !== placeB) return placeA < placeB ? -1 : 1;
  return a.surveyId < b.surveyId ? -1 : 1;
};

export const changeOfAmbition: Indicator = {
  code: 'TR-03',
  version: 1,
  title: {
    uk: 'Зміна сміливості проєкту',
    ru: 'Изменение смелости проекта',
    en: 'Change of ambition',
  },
  cycle: 'TRANSFORMATIVE',
  unit: 'points',
  direction: 'UP',
  mode: 'P',
  formula:
    'Mean change of the self-rated ambition of the project (1 to 5) from a person’s first answer in the programme to their last, by modules; n = persons who answered twice. Beside it, the response rate.',
  source: 'Senezh school of municipal teams [prop]',
  standsOn: 'PERSONS',
  windows: ['P'],
  scopes: ['programme'],
  measures: [surveys],
  finish(fold) {
    const replies = repliesTo(['ambition'], fold(surveys)).filter((reply) => placeOf(reply) !== null);
    const byPerson = Map.groupBy(answersIn(replies), ({ personId }) => personId);
    const changes = [...byPerson.values()].flatMap((ofPerson) => {
      const [first, ...later] = ofPerson.sort(inOrder);
      const last = later.at(-1);
      return first && last ? [last.answer - first.answer] : [];
    });
    return { ...mean(changes), parts: [responseRate(replies)] };
  },
};
