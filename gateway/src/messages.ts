/** What the gateway itself has to say to a reader, in the three languages of the networks. */
const messages = {
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
} as const;

export type MessageName = keyof typeof messages;

/** The sentence in the first of the reader's languages that there is, otherwise in English. */
export function sentence(name: MessageName, languages: readonly string[]): string {
  for (const tag of languages) {
    const language = new Intl.Locale(tag).language;
    if (language === 'uk' || language === 'ru' || language === 'en') return messages[name][language];
  }
  return messages[name].en;
}
