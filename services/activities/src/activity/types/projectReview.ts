import { defineActivityType } from './activityType.ts';
import { list, longText, required } from './field.ts';
import { names } from './names.ts';
import { work } from './parts.ts';

export const projectReview = defineActivityType({
  code: 'PROJECT_REVIEW',
  names: names('Аналіз проєкту', 'Анализ проекта', 'Project review'),
  descriptions: names(
    'Розглядають проєкт, що триває або завершився.',
    'Рассматривают идущий или завершённый проект.',
    'A running or finished project is examined.',
  ),
  ...{ formality: 3, source: 'EACH_OTHER', mode: 'WITH', family: 2 },
  roles: [
    names('чий проєкт', 'чей проект', 'project owner'),
    names('хто розглядає', 'кто рассматривает', 'reviewers'),
  ],
  outputs: [names('висновки', 'выводы', 'findings'), names('зміни', 'изменения', 'changes')],
  fields: {
    project: required(work(names('Який проєкт', 'Какой проект', 'The project'))),
    findings: list(longText(names('Що виявлено', 'Что выявлено', 'What was found'), 2_000)),
    changes: list(longText(names('Що зміниться', 'Что изменится', 'What will change'), 2_000)),
  },
});
