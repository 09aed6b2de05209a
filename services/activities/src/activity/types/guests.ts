import { defineActivityType } from './activityType.ts';
import { list, longText, required } from './field.ts';
import { names } from './names.ts';
import { someone } from './parts.ts';

export const guests = defineActivityType({
  code: 'GUESTS',
  names: names('Гості', 'Гости', 'Guests'),
  descriptions: names(
    'Люди ззовні присутні на зустрічі й діляться враженнями.',
    'Люди извне присутствуют на встрече и делятся впечатлениями.',
    'People from outside sit in and react.',
  ),
  ...{ formality: 2, source: 'OUTSIDE', mode: 'FROM', family: 7 },
  roles: [names('господар', 'хозяин', 'host'), names('гість', 'гость', 'guest')],
  outputs: [names('нотатки про враження', 'заметки о впечатлениях', 'notes of reactions')],
  fields: {
    guests: list(someone(names('Хто приходить ззовні', 'Кто приходит извне', 'Who comes from outside'))),
    visitPurpose: required(
      longText(names('Навіщо вони приходять', 'Зачем они приходят', 'What they come for')),
    ),
  },
});
