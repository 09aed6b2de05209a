import { defineActivityType, strayNumbers } from './activityType.ts';
import { entryNumber, group, list, longText, organisation, person, required, text } from './field.ts';
import { names } from './names.ts';
import { note, whichOrganisation, whoItIs } from './parts.ts';

export const practiceFair = defineActivityType({
  code: 'PRACTICE_FAIR',
  names: names('Виставка передових практик', 'Выставка передовых практик', 'Practice fair'),
  descriptions: names(
    'На стендах показують добрі практики, люди ходять від одного до іншого.',
    'На стендах показывают хорошие практики, люди ходят от одного к другому.',
    'Stands present good practices, people walk round.',
  ),
  ...{ formality: 4, source: 'EACH_OTHER', mode: 'BOTH', family: 4 },
  roles: [names('хто показує', 'кто показывает', 'exhibitor'), names('відвідувач', 'посетитель', 'visitor')],
  outputs: [names('каталог практик', 'каталог практик', 'catalogue of practices')],
  fields: {
    stands: list(
      group(names('Стенди', 'Стенды', 'The stands'), {
        practice: required(text(names('Яка практика', 'Какая практика', 'The practice that it shows'))),
        description: longText(names('Опис', 'Описание', 'What is said of it')),
        exhibitorId: person(names('Хто показує', 'Кто показывает', 'Who shows it')),
        organisationId: organisation(whichOrganisation),
      }),
    ),
    visits: list(
      group(
        names('Хто до якого стенда підходив', 'Кто к какому стенду подходил', 'Who went to which stand'),
        {
          stand: required(entryNumber(names('Номер стенда', 'Номер стенда', 'Number of the stand'))),
          visitorId: person(whoItIs),
          note: longText(note, 1_000),
        },
      ),
    ),
  },
  check: ({ stands, visits = [] }) =>
    strayNumbers(
      stands,
      visits.map(({ stand }, at) => ({ number: stand, field: ['visits', String(at), 'stand'] })),
    ),
});
