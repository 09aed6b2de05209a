import { defineActivityType } from './activityType.ts';
import { decimal, derived, group, link, list, required, text } from './field.ts';
import { names } from './names.ts';
import { address } from './parts.ts';

const whichItem = names('Показник', 'Показатель', 'The item');

export const externalBenchmark = defineActivityType({
  code: 'EXTERNAL_BENCHMARK',
  names: names('Зовнішні контрольні показники', 'Внешние контрольные показатели', 'External benchmark'),
  descriptions: names(
    'Власні результати порівнюють із зовнішніми еталонними значеннями.',
    'Собственные результаты сравнивают с внешними эталонными значениями.',
    'Own results are set against outside reference values.',
  ),
  ...{ formality: 5, source: 'OUTSIDE', mode: 'FROM', family: 5 },
  roles: [names('аналітик', 'аналитик', 'analyst')],
  outputs: [names('таблиця розривів', 'таблица разрывов', 'gap table')],
  fields: {
    reference: required(
      group(
        names(
          'Звідки еталонні значення',
          'Откуда эталонные значения',
          'Where the reference values come from',
        ),
        {
          name: required(text(names('Назва джерела', 'Название источника', 'Name of the source'))),
          link: link(address),
        },
      ),
    ),
    values: list(
      group(
        names('Власні та еталонні значення', 'Собственные и эталонные значения', 'Own and reference values'),
        {
          item: required(text(whichItem)),
          own: required(decimal(names('Власне значення', 'Собственное значение', 'The own value'))),
          reference: required(
            decimal(names('Еталонне значення', 'Эталонное значение', 'The reference value')),
          ),
          unit: text(names('Одиниця', 'Единица', 'The unit'), 50),
        },
      ),
    ),
    gaps: derived(
      list(
        group(
          names(
            'Розриви: власне мінус еталонне',
            'Разрывы: собственное минус эталонное',
            'Gaps: own less reference',
          ),
          {
            item: text(whichItem),
            gap: decimal(names('Розрив', 'Разрыв', 'The gap')),
          },
        ),
      ),
    ),
  },
  derive: ({ values = [] }) => ({
    gaps: values.map(({ item, own = 0, reference = 0 }) => ({ item, gap: difference(own, reference) })),
  }),
});

/** Without the noise of binary fractions: 0.3 less 0.1 is 0.2. */
const difference = (own: number, reference: number) => Number((own - reference).toPrecision(12));
