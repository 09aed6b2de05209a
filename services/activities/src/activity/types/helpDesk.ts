import { defineActivityType } from './activityType.ts';
import { group, list, longText, momentOf, person, required } from './field.ts';
import { names } from './names.ts';
import { whoItIs } from './parts.ts';

export const helpDesk = defineActivityType({
  code: 'HELP_DESK',
  names: names('Довідкова служба', 'Справочная служба', 'Help desk'),
  descriptions: names(
    'Постійне місце, де можна спитати: хтось чергує.',
    'Постоянное место, где можно спросить: кто-то дежурит.',
    'A standing place to ask; somebody is on duty.',
  ),
  ...{ formality: 3, source: 'EACH_OTHER', mode: 'FROM', family: 1 },
  roles: [names('черговий', 'дежурный', 'duty member'), names('хто питає', 'кто спрашивает', 'requester')],
  outputs: [names('відповідь', 'ответ', 'answer'), names('часте запитання', 'частый вопрос', 'FAQ entry')],
  fields: {
    ticket: group(names('Звернення', 'Обращение', 'The request'), {
      request: required(longText(names('Про що питають', 'О чём спрашивают', 'What is asked'))),
      requesterId: person(names('Хто питає', 'Кто спрашивает', 'Who asks')),
      openedAt: momentOf(names('Коли надійшло', 'Когда поступило', 'When it came')),
    }),
    dutyRoster: list(
      group(names('Хто коли чергує', 'Кто когда дежурит', 'Who is on duty when'), {
        personId: required(person(whoItIs)),
        fromAt: momentOf(names('Відколи', 'С какого времени', 'From when')),
        untilAt: momentOf(names('До якого часу', 'До какого времени', 'Until when')),
      }),
    ),
    resolvedAt: momentOf(names('Коли допомогли', 'Когда помогли', 'When help was given')),
  },
});
