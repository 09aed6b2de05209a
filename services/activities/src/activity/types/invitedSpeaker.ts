import { defineActivityType } from './activityType.ts';
import { link, longText, required } from './field.ts';
import { names } from './names.ts';
import { someone } from './parts.ts';

export const invitedSpeaker = defineActivityType({
  code: 'INVITED_SPEAKER',
  names: names('Запрошений доповідач', 'Приглашённый выступающий', 'Invited speaker'),
  descriptions: names(
    'Людина ззовні виступає, потім відповідає на запитання.',
    'Человек извне выступает, затем отвечает на вопросы.',
    'An outside person speaks, questions follow.',
  ),
  ...{ formality: 4, source: 'OUTSIDE', mode: 'FROM', family: 6 },
  roles: [names('доповідач', 'выступающий', 'speaker'), names('головуючий', 'председатель', 'chair')],
  outputs: [
    names('запис', 'запись', 'recording'),
    names('стенограма', 'стенограмма', 'transcript'),
    names('запитання й відповіді', 'вопросы и ответы', 'Q&A'),
  ],
  fields: {
    speaker: required(someone(names('Хто виступає', 'Кто выступает', 'Who speaks'))),
    recording: link(names('Запис', 'Запись', 'The recording')),
    transcript: longText(names('Стенограма', 'Стенограмма', 'The transcript'), 100_000),
  },
});
