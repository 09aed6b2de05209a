import { defineActivityType } from './activityType.ts';
import { group, link, list, longText, organisation, required, resource, text } from './field.ts';
import { names } from './names.ts';
import { address, note, whichOrganisation } from './parts.ts';

export const documentSharing = defineActivityType({
  code: 'DOCUMENT_SHARING',
  names: names('Обмін документами', 'Обмен документами', 'Sharing of documents'),
  descriptions: names(
    'Учасники дають одне одному робочі документи.',
    'Участники дают друг другу рабочие документы.',
    'Members give each other working documents.',
  ),
  ...{ formality: 1, source: 'EACH_OTHER', mode: 'FROM', family: 1 },
  roles: [names('хто дає', 'кто даёт', 'giver'), names('куратор', 'куратор', 'curator')],
  outputs: [names('документ у бібліотеці', 'документ в библиотеке', 'document in the library')],
  fields: {
    document: required(
      group(
        names('Документ', 'Документ', 'The document'),
        {
          title: text(names('Назва', 'Название', 'Its title')),
          link: link(address),
          resourceId: resource(names('Ресурс спільноти', 'Ресурс сообщества', 'A resource of the community')),
        },
        { oneOf: ['title', 'link', 'resourceId'] },
      ),
    ),
    licence: text(
      names(
        'На яких умовах ним можна користуватися',
        'На каких условиях им можно пользоваться',
        'On what terms it may be used',
      ),
    ),
    reuse: list(
      group(names('Хто скористався', 'Кто воспользовался', 'Who used it'), {
        organisationId: required(organisation(whichOrganisation)),
        note: longText(note, 1_000),
      }),
    ),
  },
});
