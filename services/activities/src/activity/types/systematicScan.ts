import { defineActivityType } from './activityType.ts';
import { choice, list, longText, required } from './field.ts';
import { names } from './names.ts';
import { work } from './parts.ts';

export const systematicScan = defineActivityType({
  code: 'SYSTEMATIC_SCAN',
  names: names('Систематичний огляд джерел', 'Систематический анализ', 'Systematic scan'),
  descriptions: names(
    'За джерелами стежать у сталому ритмі.',
    'За источниками следят в постоянном ритме.',
    'Sources are watched at a fixed rhythm.',
  ),
  ...{ formality: 4, source: 'OUTSIDE', mode: 'FROM', family: 6 },
  roles: [names('хто стежить', 'кто следит', 'scanner')],
  outputs: [names('періодичний огляд', 'периодический обзор', 'periodic digest')],
  fields: {
    sources: required(list(work(names('За чим стежать', 'За чем следят', 'What is watched')))),
    period: required(
      choice(names('Як часто', 'Как часто', 'How often'), [
        'DAILY',
        'WEEKLY',
        'MONTHLY',
        'QUARTERLY',
        'YEARLY',
      ]),
    ),
    digest: longText(names('Огляд', 'Обзор', 'The digest'), 20_000),
  },
});
