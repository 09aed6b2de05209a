import { defineActivityType } from './activityType.ts';
import { group, integer, list, longText, required, text } from './field.ts';
import { names } from './names.ts';

export const documentingPractice = defineActivityType({
  code: 'DOCUMENTING_PRACTICE',
  names: names('Описування практики', 'Документирование практики', 'Documenting practice'),
  descriptions: names(
    'Учасники записують, як вони працюють.',
    'Участники записывают, как они работают.',
    'Members write down how they work.',
  ),
  ...{ formality: 4, source: 'EACH_OTHER', mode: 'WITH', family: 4 },
  roles: [names('автори', 'авторы', 'authors'), names('редактор', 'редактор', 'editor')],
  outputs: [
    names('опис практики', 'описание практики', 'practice description'),
    names('шаблон', 'шаблон', 'template'),
  ],
  fields: {
    template: longText(
      names('За яким зразком пишуть', 'По какому образцу пишут', 'What it is written after'),
    ),
    sections: list(
      group(names('Розділи опису', 'Разделы описания', 'Sections of the description'), {
        heading: required(text(names('Заголовок', 'Заголовок', 'Heading'))),
        text: longText(names('Текст розділу', 'Текст раздела', 'What the section says')),
      }),
    ),
    version: integer(names('Номер версії', 'Номер версии', 'Number of the version'), 1, 10_000),
  },
});
