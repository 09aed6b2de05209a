import { defineActivityType } from './activityType.ts';
import { group, list, longText, momentOf, organisation, required, territory, text } from './field.ts';
import { names } from './names.ts';
import { whichOrganisation } from './parts.ts';

export const fieldTrip = defineActivityType({
  code: 'FIELD_TRIP',
  names: names('Навчальна поїздка', 'Учебная поездка', 'Field trip'),
  descriptions: names(
    'Група їде подивитися, як практика працює на місці.',
    'Группа едет посмотреть, как практика работает на месте.',
    'A group travels to see a practice at work.',
  ),
  ...{ formality: 3, source: 'OUTSIDE', mode: 'FROM', family: 7 },
  roles: [
    names('керівник поїздки', 'руководитель поездки', 'leader'),
    names('господар', 'хозяин', 'host'),
    names('учасник поїздки', 'участник поездки', 'traveller'),
  ],
  outputs: [names('звіт про поїздку', 'отчёт о поездке', 'trip report'), names('фото', 'фото', 'photos')],
  fields: {
    site: required(
      group(
        names('Куди їде група', 'Куда едет группа', 'Where the group goes'),
        {
          name: text(names('Назва місця', 'Название места', 'Name of the place')),
          organisationId: organisation(whichOrganisation),
          territoryId: territory(names('У якій громаді', 'На какой территории', 'In which territory')),
        },
        { oneOf: ['name', 'organisationId', 'territoryId'] },
      ),
    ),
    itinerary: list(
      group(names('Зупинки поїздки', 'Остановки поездки', 'Stops of the trip'), {
        stop: required(text(names('Що це за зупинка', 'Что это за остановка', 'What the stop is'))),
        arrivesAt: momentOf(names('Коли там', 'Когда там', 'When the group is there')),
      }),
    ),
    questionsToHost: list(
      longText(names('Запитання до господаря', 'Вопросы к хозяину', 'Questions to the host'), 1_000),
    ),
  },
});
