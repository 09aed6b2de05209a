import { limitMessages } from './limits/limitMessages.ts';

/** What the gateway itself has to say to a reader, in the three languages of the networks. */
const messages = {
  ...limitMessages,
  UNAUTHENTICATED: {
    uk: 'Ваш вхід більше не дійсний. Увійдіть ще раз.',
    ru: 'Ваш вход больше не действителен. Войдите ещё раз.',
    en: 'Your sign-in is no longer valid. Please sign in again.',
  },
  SIGN_IN_UNAVAILABLE: {
    uk: 'Зараз не вдається перевірити ваш вхід. Спробуйте ще раз за кілька секунд.',
    ru: 'Сейчас не удаётся проверить ваш вход. Попробуйте ещё раз через несколько секунд.',
    en: 'Your sign-in cannot be checked at the moment. Please try again in a few seconds.',
  },
  SERVICE_UNAVAILABLE: {
    uk: 'Ця частина відповіді зараз недоступна. Спробуйте ще раз трохи згодом.',
    ru: 'Эта часть ответа сейчас недоступна. Попробуйте ещё раз немного позже.',
    en: 'This part of the answer is not available at the moment. Please try again a little later.',
  },
  OVERLOADED: {
    uk: 'Зараз забагато запитів одночасно. Спробуйте ще раз за кілька секунд.',
    ru: 'Сейчас слишком много запросов одновременно. Попробуйте ещё раз через несколько секунд.',
    en: 'There are too many requests at the moment. Please try again in a few seconds.',
  },
  INTERNAL: {
    uk: 'Сталася помилка на нашому боці. Якщо вона повторюється, повідомте нам номер запиту.',
    ru: 'Произошла ошибка на нашей стороне. Если она повторяется, сообщите нам номер запроса.',
    en: 'Something went wrong on our side. If it happens again, tell us the request id.',
  },
  PAYLOAD_TOO_LARGE: {
    uk: 'Запит завеликий: дозволено не більше 1 МБ.',
    ru: 'Запрос слишком большой: разрешено не более 1 МБ.',
    en: 'The request is too large: at most 1 MB is allowed.',
  },
  BAD_REQUEST: {
    uk: 'Тіло запиту не є правильним JSON.',
    ru: 'Тело запроса не является правильным JSON.',
    en: 'The body of the request is not valid JSON.',
  },
  NOT_FOUND: {
    uk: 'Такої адреси немає. GraphQL відповідає за адресою /graphql.',
    ru: 'Такого адреса нет. GraphQL отвечает по адресу /graphql.',
    en: 'There is no such address. GraphQL answers at /graphql.',
  },
  METHOD_NOT_ALLOWED: {
    uk: 'Надсилайте запити методом POST; запити на читання можна й методом GET.',
    ru: 'Отправляйте запросы методом POST; запросы на чтение можно и методом GET.',
    en: 'Send requests by POST; queries may come by GET, too.',
  },
  ONLY_QUERIES_BY_GET: {
    uk: 'Методом GET можна лише читати. Надішліть цю зміну методом POST.',
    ru: 'Методом GET можно только читать. Отправьте это изменение методом POST.',
    en: 'GET is for reading only. Send this mutation by POST.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    uk: 'Надсилайте тіло запиту нестисненим JSON у UTF-8 із заголовком «content-type: application/json».',
    ru: 'Отправляйте тело запроса несжатым JSON в UTF-8 с заголовком «content-type: application/json».',
    en: 'Send the body as JSON in UTF-8, not compressed, with the header "content-type: application/json".',
  },
  NOT_ACCEPTABLE: {
    uk: 'Відповідь буває лише в application/graphql-response+json або application/json: назвіть одне з них у заголовку «accept».',
    ru: 'Ответ бывает только в application/graphql-response+json или application/json: назовите одно из них в заголовке «accept».',
    en: 'Answers come as application/graphql-response+json or application/json: name one of them in the header "accept".',
  },
  PREFLIGHT_REQUIRED: {
    uk: 'Додайте заголовок «apollo-require-preflight: true», щоб запит не могла надіслати чужа сторінка.',
    ru: 'Добавьте заголовок «apollo-require-preflight: true», чтобы запрос не могла отправить чужая страница.',
    en: 'Add the header "apollo-require-preflight: true", so that no foreign page can send this request.',
  },
  NO_BATCHES: {
    uk: 'Надсилайте кожну операцію окремим запитом: список операцій не приймається.',
    ru: 'Отправляйте каждую операцию отдельным запросом: список операций не принимается.',
    en: 'Send each operation in a request of its own: a list of operations is not taken.',
  },
  NOT_AN_OPERATION: {
    uk: 'Тіло має бути об’єктом JSON з текстом «query» (або «documentId»); «operationName» — текст, «variables» і «extensions» — об’єкти.',
    ru: 'Тело должно быть объектом JSON с текстом «query» (или «documentId»); «operationName» — текст, «variables» и «extensions» — объекты.',
    en: 'The body must be a JSON object with the text "query" (or "documentId"); "operationName" is a text, "variables" and "extensions" are objects.',
  },
  NO_OPERATION: {
    uk: 'У документі немає операції. Додайте query або mutation.',
    ru: 'В документе нет операции. Добавьте query или mutation.',
    en: 'The document has no operation. Add a query or a mutation.',
  },
  OPERATION_NAME_REQUIRED: {
    uk: 'У документі кілька операцій. Назвіть в «operationName» ту, яку слід виконати.',
    ru: 'В документе несколько операций. Назовите в «operationName» ту, которую следует выполнить.',
    en: 'The document has several operations. Name the one to carry out in "operationName".',
  },
  NO_SUCH_OPERATION: {
    uk: 'У документі немає операції з назвою з «operationName». Перевірте назву.',
    ru: 'В документе нет операции с названием из «operationName». Проверьте название.',
    en: 'The document has no operation of the name in "operationName". Check the name.',
  },
  HASH_DIFFERS: {
    uk: 'Хеш не відповідає документу. Надішліть SHA-256 саме того тексту, що в «query».',
    ru: 'Хеш не соответствует документу. Отправьте SHA-256 именно того текста, который в «query».',
    en: 'The hash is not that of the document. Send the SHA-256 of the very text in "query".',
  },
  UNKNOWN_DOCUMENT: {
    uk: 'Ця версія застосунку вже невідома. Перезавантажте сторінку або оновіть застосунок.',
    ru: 'Эта версия приложения уже неизвестна. Перезагрузите страницу или обновите приложение.',
    en: 'This version of the app is no longer known here. Reload the page or update the app.',
  },
  // Clients that send documents by their hash know this by these words, in no language.
  PERSISTED_QUERY_NOT_FOUND: {
    uk: 'PersistedQueryNotFound',
    ru: 'PersistedQueryNotFound',
    en: 'PersistedQueryNotFound',
  },
  DOCUMENT_NOT_TRUSTED: {
    uk: 'Тут виконуються лише запити застосунків Kolo. Щоб надсилати власні, увійдіть або візьміть API-токен. Якщо це застосунок Kolo, перезавантажте сторінку.',
    ru: 'Здесь выполняются только запросы приложений Kolo. Чтобы отправлять свои, войдите или возьмите API-токен. Если это приложение Kolo, перезагрузите страницу.',
    en: 'Only queries of Kolo’s own apps are carried out here. To send your own, sign in or use an API token. If this is one of Kolo’s apps, reload the page.',
  },
  INTROSPECTION_FOR_SIGNED_IN: {
    uk: 'Схему показуємо тим, хто увійшов. Увійдіть або додайте токен у заголовок «authorization».',
    ru: 'Схему показываем тем, кто вошёл. Войдите или добавьте токен в заголовок «authorization».',
    en: 'The schema is shown to those who signed in. Sign in, or add a token in the header "authorization".',
  },
  INTROSPECTION_OFF: {
    uk: 'Тут схему не показують. Вона є в репозиторії: gateway/supergraph.graphql.',
    ru: 'Здесь схему не показывают. Она есть в репозитории: gateway/supergraph.graphql.',
    en: 'The schema is not shown here. It is in the repository: gateway/supergraph.graphql.',
  },
  NO_SUBSCRIPTIONS_HERE: {
    uk: 'Підписки не приймаються простим запитом. Відкрийте потік: способи описано в gateway/README.md.',
    ru: 'Подписки не принимаются простым запросом. Откройте поток: способы описаны в gateway/README.md.',
    en: 'Subscriptions are not taken by a plain request. Open a stream: gateway/README.md says how.',
  },
  NO_SUCH_STREAM: {
    uk: 'Такого потоку немає. Зарезервуйте новий методом PUT.',
    ru: 'Такого потока нет. Зарезервируйте новый методом PUT.',
    en: 'There is no such stream. Reserve a new one by PUT.',
  },
  STREAM_IS_OPEN: {
    uk: 'Цей потік уже відкрито. Зарезервуйте ще один методом PUT.',
    ru: 'Этот поток уже открыт. Зарезервируйте ещё один методом PUT.',
    en: 'This stream is open already. Reserve another one by PUT.',
  },
  OPERATION_IS_UNDER_WAY: {
    uk: 'Операція з таким «operationId» уже виконується в цьому потоці. Візьміть інший.',
    ru: 'Операция с таким «operationId» уже выполняется в этом потоке. Возьмите другой.',
    en: 'An operation of this "operationId" is under way in this stream. Take another one.',
  },
  TOO_MANY_SUBSCRIPTIONS: {
    uk: 'Забагато підписок одночасно: дозволено {max}. Завершіть якусь із попередніх.',
    ru: 'Слишком много подписок одновременно: разрешено {max}. Завершите какую-нибудь из прежних.',
    en: 'There are too many subscriptions at a time: {max} are allowed. End one of the others.',
  },
  TOO_MANY_CONNECTIONS: {
    uk: 'Забагато з’єднань: дозволено {max}. Закрийте інше.',
    ru: 'Слишком много соединений: разрешено {max}. Закройте другое.',
    en: 'There are too many connections: {max} are allowed. Close another one.',
  },
  // What follows is also the reason of a closed WebSocket: at most 123 bytes of UTF-8.
  LIVE_EXPIRED: {
    uk: 'Термін входу минув. Оновіть його й під’єднайтеся знову.',
    ru: 'Срок входа истёк. Обновите его и подключитесь снова.',
    en: 'Your sign-in has expired. Refresh it and connect again.',
  },
  LIVE_REVOKED: {
    uk: 'Ваш вхід скасовано. Увійдіть ще раз.',
    ru: 'Ваш вход отменён. Войдите ещё раз.',
    en: 'Your sign-in was ended. Please sign in again.',
  },
  LIVE_UNCHECKED: {
    uk: 'Зараз не вдається перевірити ваш вхід. Спробуйте згодом.',
    ru: 'Сейчас не удаётся проверить ваш вход. Попробуйте позже.',
    en: 'Your sign-in cannot be checked at the moment. Try again later.',
  },
  LIVE_TOO_SLOW: {
    uk: 'Забагато лишилося непрочитаним. Під’єднайтеся знову.',
    ru: 'Слишком много осталось непрочитанным. Подключитесь снова.',
    en: 'Too much was left unread. Please connect again.',
  },
  LIVE_GOING_AWAY: {
    uk: 'Сервер перезапускається. Під’єднайтеся знову.',
    ru: 'Сервер перезапускается. Подключитесь снова.',
    en: 'The server restarts. Please connect again.',
  },
  BUDGET_SPENT: {
    uk: 'Вичерпано обсяг запитів на цю хвилину. Спробуйте ще раз через {seconds} с або просіть менше за раз.',
    ru: 'Исчерпан объём запросов на эту минуту. Попробуйте ещё раз через {seconds} с или просите меньше за раз.',
    en: 'What may be asked in this minute is used up. Try again in {seconds} s, or ask for less at a time.',
  },
} as const;

export type MessageName = keyof typeof messages;

/** What stands in the places of a sentence: `{max}` is filled by `max`. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** The sentence in the first of the reader's languages that there is, otherwise in English. */
export function sentence(
  name: MessageName,
  languages: readonly string[],
  values: MessageValues = {},
): string {
  const text = messages[name][languageOf(languages)];
  return text.replaceAll(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));
}

/** The language in which this reader gets the gateway's own sentences. */
export function languageOf(languages: readonly string[]): 'uk' | 'ru' | 'en' {
  for (const tag of languages) {
    const language = new Intl.Locale(tag).language;
    if (language === 'uk' || language === 'ru' || language === 'en') return language;
  }
  return 'en';
}
