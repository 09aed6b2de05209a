import { defineActivityType } from './activityType.ts';
import { day, list, longText, required } from './field.ts';
import { names } from './names.ts';
import { someone } from './parts.ts';

export const followLeader = defineActivityType({
  code: 'FOLLOW_LEADER',
  names: names('Услід за керівником', 'Следование за руководителем', 'Following a leader'),
  descriptions: names(
    'Учасник супроводжує досвідченого керівника в його роботі.',
    'Участник сопровождает опытного руководителя в его работе.',
    'A member follows an experienced head through their work.',
  ),
  ...{ formality: 3, source: 'EACH_OTHER', mode: 'FROM', family: 7 },
  roles: [names('господар', 'хозяин', 'host'), names('хто супроводжує', 'сопровождающий', 'shadow')],
  outputs: [names('нотатки спостережень', 'заметки наблюдений', 'observation notes')],
  fields: {
    host: required(someone(names('За ким спостерігають', 'За кем наблюдают', 'Who is followed'))),
    dates: list(day(names('Дні', 'Дни', 'The days'))),
    observations: list(longText(names('Що побачено', 'Что увидено', 'What was seen'), 2_000)),
  },
});
