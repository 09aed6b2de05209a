import { defineActivityType, strayNumbers } from './activityType.ts';
import {
  decimal,
  derived,
  entryNumber,
  group,
  integer,
  list,
  organisation,
  required,
  territory,
  text,
} from './field.ts';
import { names } from './names.ts';
import { whichOrganisation } from './parts.ts';

const itemNumber = names('Номер показника', 'Номер показателя', 'Number of the item');

export const practiceComparison = defineActivityType({
  code: 'PRACTICE_COMPARISON',
  names: names('Зіставлення практик', 'Сопоставление практик', 'Comparison of practices'),
  descriptions: names(
    'Ту саму практику порівнюють між учасниками за узгодженими показниками.',
    'Одну и ту же практику сравнивают между участниками по согласованным показателям.',
    'The same practice is compared across members by agreed items.',
  ),
  ...{ formality: 4, source: 'EACH_OTHER', mode: 'WITH', family: 5 },
  roles: [
    names('координатор', 'координатор', 'coordinator'),
    names('хто відповідає', 'отвечающие', 'respondents'),
  ],
  outputs: [
    names('заповнена таблиця', 'заполненная таблица', 'filled grid'),
    names('відмінності', 'различия', 'differences'),
  ],
  fields: {
    grid: required(
      list(
        group(names('Що порівнюють', 'Что сравнивают', 'The items that are compared'), {
          item: required(text(names('Показник', 'Показатель', 'The item'))),
          unit: text(names('Одиниця', 'Единица', 'Its unit'), 50),
        }),
      ),
    ),
    values: list(
      group(names('Значення', 'Значения', 'The values'), {
        item: required(entryNumber(itemNumber)),
        value: required(decimal(names('Значення', 'Значение', 'The value'))),
        territoryId: territory(names('Чиє воно', 'Чьё оно', 'Whose it is')),
        organisationId: organisation(whichOrganisation),
      }),
    ),
    median: derived(
      list(
        group(names('Медіана кожного показника', 'Медиана каждого показателя', 'The median of each item'), {
          item: entryNumber(itemNumber),
          median: decimal(names('Медіана', 'Медиана', 'The median')),
          answers: integer(names('Скільки значень', 'Сколько значений', 'Of how many values')),
        }),
      ),
    ),
  },
  check: ({ grid, values = [] }) =>
    strayNumbers(
      grid,
      values.map(({ item }, at) => ({ number: item, field: ['values', String(at), 'item'] })),
    ),
  derive: ({ grid = [], values = [] }) => ({
    median: grid.flatMap((_item, index) => {
      const given = values.flatMap(({ item, value }) =>
        item === index + 1 && value !== undefined ? [value] : [],
      );
      return given.length === 0 ? [] : [{ item: index + 1, median: medianOf(given), answers: given.length }];
    }),
  }),
});

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, one) => sum + one, 0) / middle.length;
}
