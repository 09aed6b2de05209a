import { group, link, organisation, person, text } from './field.ts';
import type { ActivityField, ValuesOf } from './field.ts';
import { names } from './names.ts';
import type { Names } from './names.ts';

// Parts that several types are made of.

export const whoItIs = names('Хто це', 'Кто это', 'Who it is');
export const whichOrganisation = names('Яка організація', 'Какая организация', 'Which organisation');
export const note = names('Нотатка', 'Заметка', 'A note');
export const address = names('Адреса в мережі', 'Адрес в сети', 'Its address on the web');

const personalParts = {
  personId: person(whoItIs),
  name: text(
    names(
      'Імʼя того, кого в Kolo немає',
      'Имя того, кого нет в Kolo',
      'The name, for somebody who is not in Kolo',
    ),
    200,
  ),
  organisationId: organisation(whichOrganisation),
};

/** Somebody in Kolo, or somebody from outside by name. */
export const someone = (descriptions: Names): ActivityField<ValuesOf<typeof personalParts>> =>
  group(descriptions, personalParts, { oneOf: ['personId', 'name'] });

const workParts = { title: text(names('Назва', 'Название', 'Its title')), link: link(address) };

/** A text or document that lies somewhere. */
export const work = (descriptions: Names): ActivityField<ValuesOf<typeof workParts>> =>
  group(descriptions, workParts, { oneOf: ['title', 'link'] });
