import { defineActivityType, strayNumbers } from './activityType.ts';
import { entryNumber, group, list, longText, person, required } from './field.ts';
import { names } from './names.ts';
import { whoItIs } from './parts.ts';

export const tipExchange = defineActivityType({
  code: 'TIP_EXCHANGE',
  names: names('Обмін корисними порадами', 'Обмен полезными советами', 'Exchange of tips'),
  descriptions: names(
    'Люди передають одне одному короткі поради.',
    'Люди передают друг другу короткие советы.',
    'Short hints are passed on.',
  ),
  ...{ formality: 1, source: 'EACH_OTHER', mode: 'FROM', family: 1 },
  roles: [names('будь-який учасник', 'любой участник', 'any member')],
  outputs: [names('перелік порад', 'список советов', 'tip list')],
  fields: {
    tips: list(
      group(names('Поради', 'Советы', 'The tips'), {
        tip: required(longText(names('Порада', 'Совет', 'The tip'), 1_000)),
        giverId: person(names('Хто порадив', 'Кто посоветовал', 'Who gave it')),
      }),
    ),
    usedBy: list(
      group(names('Хто скористався', 'Кто воспользовался', 'Who used which'), {
        tip: required(entryNumber(names('Номер поради', 'Номер совета', 'Number of the tip'))),
        personId: required(person(whoItIs)),
      }),
    ),
  },
  check: ({ tips, usedBy = [] }) =>
    strayNumbers(
      tips,
      usedBy.map(({ tip }, at) => ({ number: tip, field: ['usedBy', String(at), 'tip'] })),
    ),
});
