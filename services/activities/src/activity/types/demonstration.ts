import { defineActivityType } from './activityType.ts';
import { list, longText, required, text } from './field.ts';
import { names } from './names.ts';

export const demonstration = defineActivityType({
  code: 'DEMONSTRATION',
  names: names('Демонстрація', 'Демонстрация', 'Demonstration'),
  descriptions: names(
    'Хтось із учасників показує, як працює інструмент або процедура.',
    'Кто-то из участников показывает, как работает инструмент или процедура.',
    'One member shows how a tool or procedure works.',
  ),
  ...{ formality: 3, source: 'EACH_OTHER', mode: 'FROM', family: 6 },
  roles: [names('хто показує', 'кто показывает', 'demonstrator')],
  outputs: [names('запис', 'запись', 'recording'), names('кроки', 'шаги', 'steps')],
  fields: {
    tool: required(
      text(names('Інструмент або процедура', 'Инструмент или процедура', 'The tool or procedure')),
    ),
    steps: list(longText(names('Кроки по порядку', 'Шаги по порядку', 'Its steps in order'), 1_000)),
  },
});
