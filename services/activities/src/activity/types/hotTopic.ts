import { defineActivityType } from './activityType.ts';
import { choice, longText, required, text } from './field.ts';
import { names } from './names.ts';

export const hotTopic = defineActivityType({
  code: 'HOT_TOPIC',
  names: names('Обговорення гарячої теми', 'Обсуждение горячей темы', 'Hot topic'),
  descriptions: names(
    'Обговорення того, що пече саме зараз.',
    'Обсуждение того, что не терпит отлагательства.',
    'Discussion of what is urgent now.',
  ),
  ...{ formality: 2, source: 'EACH_OTHER', mode: 'WITH', family: 3 },
  roles: [names('модератор', 'модератор', 'moderator')],
  outputs: [names('підсумок', 'итог', 'summary'), names('що далі', 'что дальше', 'follow-ups')],
  fields: {
    topic: required(text(names('Тема', 'Тема', 'The topic'))),
    urgency: choice(names('Наскільки терміново', 'Насколько срочно', 'How urgent it is'), [
      'TODAY',
      'THIS_WEEK',
      'THIS_MONTH',
    ]),
    summary: longText(names('До чого дійшли', 'К чему пришли', 'What came of it'), 10_000),
  },
});
