import { defineActivityType } from './activityType.ts';
import { group, list, longText, person, required, text } from './field.ts';
import { names } from './names.ts';

export const rolePlay = defineActivityType({
  code: 'ROLE_PLAY',
  names: names('Рольова гра', 'Ролевая игра', 'Role play'),
  descriptions: names(
    'Ситуацію розігрують у ролях, а потім обговорюють.',
    'Ситуацию разыгрывают в ролях, а потом обсуждают.',
    'A situation is acted in roles, then discussed.',
  ),
  ...{ formality: 3, source: 'EACH_OTHER', mode: 'WITH', family: 2 },
  roles: [names('гравці', 'игроки', 'players'), names('ведучий', 'ведущий', 'facilitator')],
  outputs: [names('розбір', 'разбор', 'debrief')],
  fields: {
    scenario: required(longText(names('Ситуація', 'Ситуация', 'The situation'))),
    roles: list(
      group(names('Ролі', 'Роли', 'The roles'), {
        role: required(text(names('Роль', 'Роль', 'The role'))),
        playerId: person(names('Хто її грає', 'Кто её играет', 'Who plays it')),
      }),
    ),
    debrief: longText(names('Розбір', 'Разбор', 'What was learnt from it'), 10_000),
  },
});
