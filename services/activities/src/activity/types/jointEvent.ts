import { defineActivityType } from './activityType.ts';
import { community, group, list, momentOf, organisation, person, required, text } from './field.ts';
import { names } from './names.ts';
import { whichOrganisation } from './parts.ts';

export const jointEvent = defineActivityType({
  code: 'JOINT_EVENT',
  names: names('Спільний захід', 'Совместное мероприятие', 'Joint event'),
  descriptions: names(
    'Захід разом з іншою спільнотою або установою.',
    'Мероприятие вместе с другим сообществом или учреждением.',
    'An event held with another community or body.',
  ),
  ...{ formality: 4, source: 'BOTH', mode: 'BOTH', family: 6 },
  roles: [names('співгосподарі', 'сохозяева', 'co-hosts')],
  outputs: [names('спільні висновки', 'общие выводы', 'joint conclusions')],
  fields: {
    coHosts: required(
      list(
        group(
          names('З ким разом', 'С кем вместе', 'With whom it is held'),
          {
            organisationId: organisation(whichOrganisation),
            communityId: community(names('Яка спільнота', 'Какое сообщество', 'Which community')),
            name: text(names('Назва', 'Название', 'The name')),
          },
          { oneOf: ['organisationId', 'communityId', 'name'] },
        ),
      ),
    ),
    programme: list(
      group(names('Програма', 'Программа', 'Its programme'), {
        title: required(text(names('Що буде', 'Что будет', 'What takes place'))),
        beginsAt: momentOf(names('Коли', 'Когда', 'When')),
        leaderId: person(names('Хто веде', 'Кто ведёт', 'Who leads it')),
      }),
    ),
  },
});
