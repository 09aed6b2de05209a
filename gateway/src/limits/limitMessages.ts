/** A sentence for each limit: what is too much, how much is allowed, and what to do. `{max}` is the limit. */
export const limitMessages = {
  BEYOND_characters: {
    uk: 'Документ задовгий: дозволено {max} знаків. Перенесіть значення у «variables» або розділіть запит.',
    ru: 'Документ слишком длинный: разрешено {max} знаков. Перенесите значения в «variables» или разделите запрос.',
    en: 'The document is too long: {max} characters are allowed. Move values to "variables" or split the request.',
  },
  BEYOND_tokens: {
    uk: 'Документ завеликий: дозволено {max} слів і знаків. Розділіть його на кілька запитів.',
    ru: 'Документ слишком большой: разрешено {max} слов и знаков. Разделите его на несколько запросов.',
    en: 'The document is too large: {max} tokens are allowed. Split it into several requests.',
  },
  BEYOND_depth: {
    uk: 'Запит заглибокий: дозволено {max} рівнів. Запитайте внутрішні частини окремо за їхніми id.',
    ru: 'Запрос слишком глубокий: разрешено {max} уровней. Запросите внутренние части отдельно по их id.',
    en: 'The query is too deep: {max} levels are allowed. Ask for the inner parts separately by their ids.',
  },
  BEYOND_fields: {
    uk: 'Запит містить забагато полів: дозволено {max}, рахуючи фрагменти щоразу. Просіть менше полів.',
    ru: 'В запросе слишком много полей: разрешено {max}, считая фрагменты каждый раз. Просите меньше полей.',
    en: 'The query has too many fields: {max} are allowed, fragments counted at each use. Ask for fewer fields.',
  },
  BEYOND_rootFields: {
    uk: 'Забагато полів на верхньому рівні: дозволено {max}. Розділіть їх на кілька запитів.',
    ru: 'Слишком много полей на верхнем уровне: разрешено {max}. Разделите их на несколько запросов.',
    en: 'Too many fields at the root: {max} are allowed. Split them into several requests.',
  },
  BEYOND_aliases: {
    uk: 'Забагато псевдонімів: дозволено {max}. Розділіть їх на кілька запитів.',
    ru: 'Слишком много псевдонимов: разрешено {max}. Разделите их на несколько запросов.',
    en: 'Too many aliases: {max} are allowed. Split them into several requests.',
  },
  BEYOND_duplicates: {
    uk: 'Те саме поле вибрано забагато разів в одному місці: дозволено {max}. Залиште його один раз.',
    ru: 'Одно и то же поле выбрано слишком много раз в одном месте: разрешено {max}. Оставьте его один раз.',
    en: 'The same field is selected too often in one place: {max} times are allowed. Keep it once.',
  },
  BEYOND_directives: {
    uk: 'Забагато директив: дозволено {max}. Приберіть зайві.',
    ru: 'Слишком много директив: разрешено {max}. Уберите лишние.',
    en: 'Too many directives: {max} are allowed. Remove some.',
  },
  BEYOND_fragments: {
    uk: 'Забагато фрагментів: дозволено {max}. Об’єднайте їх або розділіть документ.',
    ru: 'Слишком много фрагментов: разрешено {max}. Объедините их или разделите документ.',
    en: 'Too many fragments: {max} are allowed. Merge some or split the document.',
  },
  BEYOND_spreads: {
    uk: 'Фрагменти вжито забагато разів: дозволено {max}. Розділіть документ.',
    ru: 'Фрагменты использованы слишком много раз: разрешено {max}. Разделите документ.',
    en: 'Fragments are used too often: {max} times are allowed. Split the document.',
  },
  BEYOND_operations: {
    uk: 'Забагато операцій в одному документі: дозволено {max}. Надсилайте лише ту, яку слід виконати.',
    ru: 'Слишком много операций в одном документе: разрешено {max}. Отправляйте только ту, которую следует выполнить.',
    en: 'Too many operations in one document: {max} are allowed. Send only the one to carry out.',
  },
  BEYOND_variables: {
    uk: 'Забагато змінних: дозволено {max}. Зберіть їх в один вхідний об’єкт.',
    ru: 'Слишком много переменных: разрешено {max}. Соберите их в один входной объект.',
    en: 'Too many variables: {max} are allowed. Gather them in one input object.',
  },
  BEYOND_valueDepth: {
    uk: 'Значення вкладені заглибоко: дозволено {max} рівнів. Зробіть їх пласкішими.',
    ru: 'Значения вложены слишком глубоко: разрешено {max} уровней. Сделайте их более плоскими.',
    en: 'Values are nested too deeply: {max} levels are allowed. Make them flatter.',
  },
  BEYOND_values: {
    uk: 'У змінних забагато значень: дозволено {max}. Надсилайте їх частинами.',
    ru: 'В переменных слишком много значений: разрешено {max}. Отправляйте их частями.',
    en: 'The variables hold too many values: {max} are allowed. Send them in parts.',
  },
  BEYOND_listSize: {
    uk: 'Сторінка списку завелика: «first» може бути щонайбільше {max}. Читайте далі через «after».',
    ru: 'Страница списка слишком большая: «first» может быть не больше {max}. Читайте дальше через «after».',
    en: 'The page of a list is too large: "first" may be at most {max}. Read on with "after".',
  },
  BEYOND_cost: {
    uk: 'Запит міг би повернути забагато: його вартість {cost}, дозволено {max}. Зменште «first» або просіть менше вкладених списків.',
    ru: 'Запрос мог бы вернуть слишком много: его стоимость {cost}, разрешено {max}. Уменьшите «first» или просите меньше вложенных списков.',
    en: 'The query might bring too much: its cost is {cost}, {max} is allowed. Lower "first", or ask for fewer nested lists.',
  },
  FRAGMENT_CYCLE: {
    uk: 'Фрагмент містить сам себе. Розірвіть коло.',
    ru: 'Фрагмент содержит сам себя. Разорвите круг.',
    en: 'A fragment contains itself. Break the circle.',
  },
} as const;
