import { defineActivityType } from './activityType.ts';
import { day, group, link, list, longText, required, text } from './field.ts';
import { names } from './names.ts';
import { address } from './parts.ts';

export const learningProject = defineActivityType({
  code: 'LEARNING_PROJECT',
  names: names('Навчальний проєкт', 'Учебный проект', 'Learning project'),
  descriptions: names(
    'Невелика група тижнями досліджує одне питання.',
    'Небольшая группа неделями исследует один вопрос.',
    'A small group investigates a question over weeks.',
  ),
  ...{ formality: 4, source: 'BOTH', mode: 'WITH', family: 4 },
  roles: [names('керівник', 'руководитель', 'lead'), names('учасники', 'участники', 'members')],
  outputs: [names('звіт', 'отчёт', 'report'), names('інструмент', 'инструмент', 'tool')],
  fields: {
    question: required(longText(names('Що досліджують', 'Что исследуют', 'What is investigated'))),
    milestones: list(
      group(names('Віхи', 'Вехи', 'Milestones'), {
        title: required(text(names('Що має бути зроблено', 'Что должно быть сделано', 'What is to be done'))),
        dueOn: day(names('До якого дня', 'К какому дню', 'By which day')),
        reachedOn: day(names('Коли досягнуто', 'Когда достигнуто', 'When it was reached')),
      }),
    ),
    report: group(
      names('Звіт', 'Отчёт', 'The report'),
      {
        summary: longText(names('Стисло', 'Кратко', 'In short'), 20_000),
        link: link(address),
      },
      { oneOf: ['summary', 'link'] },
    ),
  },
});
