import type { SpokenLanguage } from '@kolo/graphql';
import type { ValueCycle } from '@kolo/events';
import type { Direction, IndicatorUnit, Reason } from '../indicator/definition.ts';
import type { Column } from './wordings.ts';

type Words<Code extends string> = Record<Code, Record<SpokenLanguage, string>>;

const word = (uk: string, ru: string, en: string): Record<SpokenLanguage, string> => ({ uk, ru, en });

const cycles: Words<ValueCycle> = {
  ORIENTING: word('Орієнтовна', 'Ориентирующая', 'Orienting'),
  IMMEDIATE: word('Безпосередня', 'Непосредственная', 'Immediate'),
  POTENTIAL: word('Потенційна', 'Потенциальная', 'Potential'),
  APPLIED: word('Застосована', 'Прикладная', 'Applied'),
  REALIZED: word('Реалізована', 'Реализованная', 'Realized'),
  TRANSFORMATIVE: word('Перетворювальна', 'Преобразующая', 'Transformative'),
  ENABLING: word('Уможливлювальна', 'Обеспечивающая', 'Enabling'),
  STRATEGIC: word('Стратегічна', 'Стратегическая', 'Strategic'),
};

const units: Words<IndicatorUnit> = {
  persons: word('осіб', 'человек', 'persons'),
  pairs: word('пар', 'пар', 'pairs'),
  organisations: word('організацій', 'организаций', 'organisations'),
  municipalities: word('громад', 'муниципалитетов', 'municipalities'),
  cities: word('міст', 'городов', 'cities'),
  hours: word('годин', 'часов', 'hours'),
  days: word('днів', 'дней', 'days'),
  activities: word('заходів', 'мероприятий', 'activities'),
  artefacts: word('напрацювань', 'наработок', 'artefacts'),
  certificates: word('сертифікатів', 'сертификатов', 'certificates'),
  notifications: word('сповіщень', 'уведомлений', 'notifications'),
  resources: word('ресурсів', 'ресурсов', 'resources'),
  traps: word('пасток', 'ловушек', 'traps'),
  stories: word('історій', 'историй', 'stories'),
  statements: word('описів компетентностей', 'описаний компетенций', 'statements'),
  documents: word('документів', 'документов', 'documents'),
  tools: word('інструментів', 'инструментов', 'tools'),
  versions: word('версій', 'версий', 'versions'),
  channels: word('каналів', 'каналов', 'channels'),
  points: word('балів', 'баллов', 'points'),
  ratio: word('частка', 'доля', 'ratio'),
  perHundred: word('на сто', 'на сто', 'per hundred'),
  currency: word('валюта', 'валюта', 'currency'),
  measure: word('одиниця показника', 'единица показателя', 'unit of the measure'),
};

const directions: Words<Direction> = {
  UP: word('більше краще', 'больше лучше', 'more is better'),
  DOWN: word('менше краще', 'меньше лучше', 'less is better'),
  INFORM: word('для відома', 'для сведения', 'for information'),
};

type Lack = Reason | 'MASKED' | 'STILL_OPEN' | 'NO_VALUE' | 'NO_STEP' | 'EMPTY';

const reasons: Words<Lack> = {
  NO_BASE: word('немає бази для обчислення', 'нет базы для расчёта', 'nothing to compute from'),
  SEVERAL_CURRENCIES: word(
    'кілька валют не додаються',
    'несколько валют не складываются',
    'several currencies are not added up',
  ),
  SEVERAL_UNITS: word(
    'кілька одиниць не додаються',
    'несколько единиц не складываются',
    'several units are not added up',
  ),
  MASKED: word('приховано: менше 5 осіб', 'скрыто: менее 5 человек', 'masked: fewer than 5 persons'),
  STILL_OPEN: word('період ще триває', 'период ещё идёт', 'the period is not over'),
  NO_VALUE: word('немає показника', 'нет показателя', 'no figure'),
  NO_STEP: word('немає історії', 'нет истории', 'no story'),
  EMPTY: word('немає ні показника, ні історії', 'нет ни показателя, ни истории', 'neither figure nor story'),
};

const byColumn: Partial<Record<Column, Partial<Record<string, Record<SpokenLanguage, string>>>>> = {
  cycle: cycles,
  unit: units,
  direction: directions,
  reason: reasons,
};

/** What a code in a column of a table says in the reader's language; itself where it is the same in all, as a currency is. */
export function inWords(column: Column, code: string, language: SpokenLanguage): string {
  const words = byColumn[column];
  return (words && Object.hasOwn(words, code) ? words[code]?.[language] : undefined) ?? code;
}
