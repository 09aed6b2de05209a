import { defineActivityType } from './activityType.ts';
import { list, longText, required } from './field.ts';
import { names } from './names.ts';

export const caseExample = defineActivityType({
  code: 'CASE_EXAMPLE',
  names: names('Конкретний приклад', 'Конкретный пример', 'Case example'),
  descriptions: names(
    'Викладають і обговорюють справжній випадок.',
    'Излагают и обсуждают настоящий случай.',
    'A real case is laid out and discussed.',
  ),
  ...{ formality: 3, source: 'EACH_OTHER', mode: 'WITH', family: 2 },
  roles: [names('чий випадок', 'чей случай', 'case owner'), names('колеги', 'коллеги', 'peers')],
  outputs: [names('уроки', 'уроки', 'lessons'), names('можливі шляхи', 'возможные пути', 'options')],
  fields: {
    caseText: required(longText(names('Виклад випадку', 'Изложение случая', 'The case'), 20_000)),
    lessons: list(longText(names('Чого він учить', 'Чему он учит', 'What it teaches'), 2_000)),
  },
});
