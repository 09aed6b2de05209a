import { defineActivityType } from './activityType.ts';
import { list, longText } from './field.ts';
import { names } from './names.ts';

export const exploringIdeas = defineActivityType({
  code: 'EXPLORING_IDEAS',
  names: names('Вивчення ідей', 'Изучение идей', 'Exploring ideas'),
  descriptions: names(
    'Ідеї пробують подумки, нічого не вирішуючи.',
    'Идеи пробуют мысленно, ничего не решая.',
    'Ideas are tried in thought, without deciding.',
  ),
  ...{ formality: 2, source: 'BOTH', mode: 'WITH', family: 3 },
  roles: [names('хто пропонує', 'кто предлагает', 'proposer')],
  outputs: [names('мапа ідей', 'карта идей', 'idea map')],
  fields: {
    ideas: list(longText(names('Ідеї', 'Идеи', 'The ideas'), 2_000)),
    verdict: longText(names('Що про них думають', 'Что о них думают', 'What is thought of them')),
  },
});
