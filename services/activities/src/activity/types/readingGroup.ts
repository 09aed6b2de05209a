import { defineActivityType } from './activityType.ts';
import { day, group, list, longText, person, required, text } from './field.ts';
import { names } from './names.ts';
import { whoItIs, work } from './parts.ts';

export const readingGroup = defineActivityType({
  code: 'READING_GROUP',
  names: names('Читацька група', 'Читательская группа', 'Reading group'),
  descriptions: names(
    'Учасники читають той самий текст і порівнюють думки.',
    'Участники читают один и тот же текст и сравнивают мнения.',
    'Members read the same text and compare views.',
  ),
  ...{ formality: 3, source: 'OUTSIDE', mode: 'WITH', family: 3 },
  roles: [names('читач', 'читатель', 'reader'), names('хто скликає', 'кто созывает', 'convenor')],
  outputs: [names('нотатки про прочитане', 'заметки о прочитанном', 'reading notes')],
  fields: {
    text: required(work(names('Що читають', 'Что читают', 'What is read'))),
    schedule: list(
      group(names('Що до якого дня', 'Что к какому дню', 'What by which day'), {
        dueOn: required(day(names('День', 'День', 'The day'))),
        part: required(text(names('Яку частину', 'Какую часть', 'Which part'))),
      }),
    ),
    notes: list(
      group(names('Нотатки читачів', 'Заметки читателей', 'Notes of the readers'), {
        readerId: person(whoItIs),
        note: required(longText(names('Думка', 'Мнение', 'What they think'))),
      }),
    ),
  },
});
