import { defineActivityType, strayNumbers } from './activityType.ts';
import { entryNumber, list, longText, required } from './field.ts';
import { names } from './names.ts';

export const problemSolving = defineActivityType({
  code: 'PROBLEM_SOLVING',
  names: names('Розвʼязання проблем', 'Решение проблем', 'Problem solving'),
  descriptions: names(
    'Група працює над сформульованою проблемою.',
    'Группа работает над сформулированной проблемой.',
    'A group works on a stated problem.',
  ),
  ...{ formality: 2, source: 'EACH_OTHER', mode: 'WITH', family: 2 },
  roles: [names('чия проблема', 'чья проблема', 'owner'), names('помічники', 'помощники', 'helpers')],
  outputs: [names('варіанти', 'варианты', 'options'), names('рішення', 'решение', 'decision')],
  fields: {
    problem: required(longText(names('У чому проблема', 'В чём проблема', 'The problem'))),
    options: list(longText(names('Варіанти', 'Варианты', 'What could be done'), 2_000)),
    chosen: entryNumber(
      names('Номер обраного варіанта', 'Номер выбранного варианта', 'Number of the option that was chosen'),
    ),
  },
  check: ({ options, chosen }) => strayNumbers(options, [{ number: chosen, field: ['chosen'] }]),
});
