import { defineActivityType, strayNumbers } from './activityType.ts';
import { entryNumber, group, list, longText, person, required } from './field.ts';
import { names } from './names.ts';

export const peerAssist = defineActivityType({
  code: 'PEER_ASSIST',
  names: names('Допомога колег', 'Помощь со стороны коллег', 'Peer assist'),
  descriptions: names(
    'Досвідчені колеги допомагають одному, перш ніж він почне діяти.',
    'Опытные коллеги помогают одному, прежде чем он начнёт действовать.',
    'Colleagues with experience help one before they act.',
  ),
  ...{ formality: 3, source: 'EACH_OTHER', mode: 'WITH', family: 2 },
  roles: [
    names('чия справа', 'чьё дело', 'owner'),
    names('помічники', 'помощники', 'assistants'),
    names('ведучий', 'ведущий', 'facilitator'),
  ],
  outputs: [
    names('перелік порад', 'список советов', 'advice list'),
    names('згодом: що використано', 'позже: что использовано', 'later: what was used'),
  ],
  fields: {
    question: required(
      longText(names('План і запитання', 'План и вопрос', 'The plan of the owner and the question')),
    ),
    advice: list(
      group(names('Поради', 'Советы', 'The advice'), {
        advice: required(longText(names('Порада', 'Совет', 'The advice'), 2_000)),
        giverId: person(names('Хто порадив', 'Кто посоветовал', 'Who gave it')),
      }),
    ),
    usedAdvice: list(
      entryNumber(
        names(
          'Номери використаних порад',
          'Номера использованных советов',
          'Numbers of the advice that was used',
        ),
      ),
    ),
  },
  check: ({ advice, usedAdvice = [] }) =>
    strayNumbers(
      advice,
      usedAdvice.map((number, at) => ({ number, field: ['usedAdvice', String(at)] })),
    ),
});
