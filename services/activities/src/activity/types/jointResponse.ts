import { defineActivityType } from './activityType.ts';
import { group, list, momentOf, organisation, person, required, text } from './field.ts';
import { names } from './names.ts';
import { whichOrganisation, whoItIs } from './parts.ts';

export const jointResponse = defineActivityType({
  code: 'JOINT_RESPONSE',
  names: names('Спільна відповідь', 'Совместный ответ', 'Joint response'),
  descriptions: names(
    'Спільнота пише одну відповідь на запит ззовні: на законопроєкт чи опитування.',
    'Сообщество пишет один ответ на запрос извне: на законопроект или опрос.',
    'The community writes one reply to an outside demand, such as a draft law or a survey.',
  ),
  ...{ formality: 4, source: 'BOTH', mode: 'WITH', family: 5 },
  roles: [
    names('хто пише', 'кто пишет', 'drafters'),
    names('хто підписує', 'кто подписывает', 'signatories'),
  ],
  outputs: [names('надіслана спільна позиція', 'отправленная общая позиция', 'common position sent out')],
  fields: {
    requester: required(text(names('Хто питає', 'Кто спрашивает', 'Who asks'))),
    dueAt: required(momentOf(names('До якого часу', 'К какому времени', 'By when'))),
    signatories: list(
      group(
        names('Хто підписує', 'Кто подписывает', 'Who signs'),
        { personId: person(whoItIs), organisationId: organisation(whichOrganisation) },
        { oneOf: ['personId', 'organisationId'] },
      ),
    ),
    sentAt: momentOf(names('Коли надіслано', 'Когда отправлено', 'When it was sent')),
  },
});
