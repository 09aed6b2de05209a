import { defineActivityType } from './activityType.ts';
import { group, list, longText, person, required } from './field.ts';
import { names } from './names.ts';
import { someone, whoItIs } from './parts.ts';

export const masterClass = defineActivityType({
  code: 'MASTER_CLASS',
  names: names('Майстер-клас', 'Мастер-класс', 'Master class'),
  descriptions: names(
    'Визнаний практик навчає ділом.',
    'Признанный практик учит делом.',
    'A recognised practitioner teaches by doing.',
  ),
  ...{ formality: 4, source: 'BOTH', mode: 'FROM', family: 6 },
  roles: [names('майстер', 'мастер', 'master'), names('учень', 'ученик', 'learner')],
  outputs: [names('виконана вправа', 'выполненное упражнение', 'finished exercise')],
  fields: {
    master: required(someone(names('Хто навчає', 'Кто учит', 'Who teaches'))),
    exercise: longText(names('Вправа', 'Упражнение', 'The exercise')),
    results: list(
      group(names('Що вийшло', 'Что получилось', 'What came of it'), {
        learnerId: person(whoItIs),
        result: required(longText(names('Результат', 'Результат', 'The result'), 2_000)),
      }),
    ),
  },
});
