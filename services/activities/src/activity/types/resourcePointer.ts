import { defineActivityType } from './activityType.ts';
import { group, link, longText, required, resource, text } from './field.ts';
import { names } from './names.ts';
import { address } from './parts.ts';

export const resourcePointer = defineActivityType({
  code: 'RESOURCE_POINTER',
  names: names('Вказівка на ресурс', 'Указание на ресурс', 'Pointer to a resource'),
  descriptions: names(
    'Хтось вказує на корисне джерело.',
    'Кто-то указывает на полезный источник.',
    'Someone points to a useful source.',
  ),
  ...{ formality: 1, source: 'OUTSIDE', mode: 'FROM', family: 1 },
  roles: [names('хто ділиться', 'кто делится', 'sharer'), names('куратор', 'куратор', 'curator')],
  outputs: [names('перевірений ресурс', 'проверенный ресурс', 'curated resource')],
  fields: {
    resource: required(
      group(
        names('На що вказують', 'На что указывают', 'What is pointed to'),
        {
          resourceId: resource(names('Ресурс спільноти', 'Ресурс сообщества', 'A resource of the community')),
          link: link(address),
          title: text(names('Назва', 'Название', 'Its title')),
        },
        { oneOf: ['resourceId', 'link', 'title'] },
      ),
    ),
    why: required(longText(names('Чим це корисно', 'Чем это полезно', 'Why it is useful'), 2_000)),
  },
});
