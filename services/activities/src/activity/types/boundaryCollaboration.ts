import { defineActivityType } from './activityType.ts';
import { community, group, longText, organisation, required, text } from './field.ts';
import { names } from './names.ts';
import { whichOrganisation } from './parts.ts';

/** Across the boundary of the community; state borders have nothing to do with it. */
export const boundaryCollaboration = defineActivityType({
  code: 'BOUNDARY_COLLABORATION',
  names: names('Співпраця на межі спільнот', 'Приграничное сотрудничество', 'Boundary collaboration'),
  descriptions: names(
    'Робота з іншою спільнотою чи професією над спільною справою.',
    'Работа с другим сообществом или профессией над общим делом.',
    'Work with another community or profession on a shared matter.',
  ),
  ...{ formality: 4, source: 'OUTSIDE', mode: 'WITH', family: 2 },
  roles: [names('посередники обох сторін', 'посредники обеих сторон', 'brokers of both')],
  outputs: [names('спільний продукт', 'совместный продукт', 'joint product')],
  fields: {
    otherParty: required(
      group(
        names('З ким', 'С кем', 'The other party'),
        {
          name: text(names('Назва', 'Название', 'The name')),
          organisationId: organisation(whichOrganisation),
          communityId: community(names('Яка спільнота', 'Какое сообщество', 'Which community')),
        },
        { oneOf: ['name', 'organisationId', 'communityId'] },
      ),
    ),
    question: required(longText(names('Спільне питання', 'Общий вопрос', 'The shared question'))),
    product: longText(names('Що зроблено разом', 'Что сделано вместе', 'What was made together'), 10_000),
  },
});
