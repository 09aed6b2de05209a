import type { Messages } from '@kolo/graphql';

/** What identity's own refusals say. */
export const messages: Messages = {
  en: {
    LANGUAGE_TWICE: 'This language is given twice. Please keep one text for each language.',
    NO_LETTERS: 'There are no letters or digits in this. Please write the name out.',
    SPELLING_TAKEN:
      'Another organisation is already found under this name. Use that one, or add the district or city.',
    NO_CONTACT: 'An e-mail address or a phone number is needed, so that the person can be reached.',
    CONTACT_TAKEN: 'This address or number already belongs to a person in Kolo. Please check it.',
    CONTACT_TWICE: 'This address or number appears twice in the list. Each belongs to one person.',
    IN_THE_FUTURE: 'This day lies in the future. Please enter the change once it has happened.',
    IN_THE_PAST: 'This moment has passed. Please choose a later one.',
    BEFORE_FORMER_POSITION: 'The new post cannot begin before the former one ({{day}}).',
    CHANGED_MEANWHILE: 'Somebody else changed this at the same moment. Please look again and repeat.',
    OWN_DECISION: 'Only the person decides this for themselves. Please leave it as it is.',
    NOT_A_TIME_OF_DAY: 'This is not a time of day. Write hours and minutes: 21:30.',
    LAST_OPERATOR: 'This is the last operator. Name another one first.',
    ENTERED_ALREADY: 'This person has entered already and signs in with a password. They need no code.',
    CODE_NOT_VALID:
      'This code is not valid: it may be mistyped, used or expired. Ask your organiser for a new one.',
    WEAK_PASSWORD: 'This password is easy to guess. Please choose another, e.g. several words in a row.',
    TOO_MANY_ATTEMPTS: 'Too many attempts. Please wait {{minutes}} min and try again.',
    SIGN_IN_FAILED:
      'The e-mail address or phone number and the password do not go together. Please check both.',
    WRONG_PASSWORD: 'This is not your present password.',
    SESSION_ENDED: 'You are signed out. Please sign in again.',
    REFRESHED_MEANWHILE:
      'This session was renewed at the same moment elsewhere, e.g. in another tab. Use the newer token.',
  },
  uk: {
    LANGUAGE_TWICE: 'Цю мову вказано двічі. Залиште один текст для кожної мови.',
    NO_LETTERS: 'Тут немає ні літер, ні цифр. Напишіть назву словами.',
    SPELLING_TAKEN:
      'За цією назвою вже знаходиться інша організація. Використайте її або додайте район чи місто.',
    NO_CONTACT: 'Потрібна адреса електронної пошти або номер телефону, щоб з людиною можна було звʼязатися.',
    CONTACT_TAKEN: 'Ця адреса чи цей номер уже належить людині в Kolo. Перевірте, будь ласка.',
    CONTACT_TWICE: 'Ця адреса чи цей номер є у списку двічі. Вони мають належати одній людині.',
    IN_THE_FUTURE: 'Цей день ще не настав. Внесіть зміну, коли вона відбудеться.',
    IN_THE_PAST: 'Цей час уже минув. Оберіть пізніший.',
    BEFORE_FORMER_POSITION: 'Нова посада не може початися раніше за попередню ({{day}}).',
    CHANGED_MEANWHILE: 'Хтось інший змінив це тієї ж миті. Перегляньте й повторіть, будь ласка.',
    OWN_DECISION: 'Це людина вирішує за себе сама. Залиште, будь ласка, як є.',
    NOT_A_TIME_OF_DAY: 'Це не час доби. Напишіть години та хвилини: 21:30.',
    LAST_OPERATOR: 'Це останній оператор. Спершу призначте іншого.',
    ENTERED_ALREADY: 'Ця людина вже увійшла й має пароль. Код їй не потрібен.',
    CODE_NOT_VALID:
      'Цей код не дійсний: можливо, у ньому помилка, його вже використано або строк минув. Попросіть новий в організатора.',
    WEAK_PASSWORD: 'Цей пароль легко вгадати. Оберіть інший, наприклад кілька слів поспіль.',
    TOO_MANY_ATTEMPTS: 'Забагато спроб. Зачекайте {{minutes}} хв і спробуйте знову.',
    SIGN_IN_FAILED:
      'Адреса пошти чи номер телефону та пароль не підходять одне до одного. Перевірте, будь ласка, обидва.',
    WRONG_PASSWORD: 'Це не ваш теперішній пароль.',
    SESSION_ENDED: 'Ви вийшли з Kolo. Увійдіть, будь ласка, ще раз.',
    REFRESHED_MEANWHILE:
      'Цей сеанс щойно поновлено деінде, наприклад в іншій вкладці. Використайте новіший ключ.',
  },
  ru: {
    LANGUAGE_TWICE: 'Этот язык указан дважды. Оставьте один текст для каждого языка.',
    NO_LETTERS: 'Здесь нет ни букв, ни цифр. Напишите название словами.',
    SPELLING_TAKEN:
      'Под этим названием уже находится другая организация. Возьмите её или добавьте район либо город.',
    NO_CONTACT: 'Нужен адрес электронной почты или номер телефона, чтобы с человеком можно было связаться.',
    CONTACT_TAKEN: 'Этот адрес или номер уже принадлежит человеку в Kolo. Проверьте его, пожалуйста.',
    CONTACT_TWICE: 'Этот адрес или номер встречается в списке дважды. Он принадлежит одному человеку.',
    IN_THE_FUTURE: 'Этот день ещё не наступил. Внесите изменение, когда оно произойдёт.',
    IN_THE_PAST: 'Это время уже прошло. Выберите более позднее.',
    BEFORE_FORMER_POSITION: 'Новая должность не может начаться раньше прежней ({{day}}).',
    CHANGED_MEANWHILE: 'Кто-то другой изменил это в тот же миг. Посмотрите ещё раз и повторите, пожалуйста.',
    OWN_DECISION: 'Это человек решает за себя сам. Оставьте, пожалуйста, как есть.',
    NOT_A_TIME_OF_DAY: 'Это не время суток. Напишите часы и минуты: 21:30.',
    LAST_OPERATOR: 'Это последний оператор. Сначала назначьте другого.',
    ENTERED_ALREADY: 'Этот человек уже вошёл и пользуется паролем. Код ему не нужен.',
    CODE_NOT_VALID:
      'Этот код недействителен: возможно, в нём опечатка, он уже использован или срок истёк. Попросите новый у организатора.',
    WEAK_PASSWORD: 'Этот пароль легко угадать. Выберите другой, например несколько слов подряд.',
    TOO_MANY_ATTEMPTS: 'Слишком много попыток. Подождите {{minutes}} мин и попробуйте снова.',
    SIGN_IN_FAILED:
      'Адрес почты или номер телефона и пароль не подходят друг к другу. Проверьте, пожалуйста, оба.',
    WRONG_PASSWORD: 'Это не ваш нынешний пароль.',
    SESSION_ENDED: 'Вы вышли из Kolo. Войдите, пожалуйста, ещё раз.',
    REFRESHED_MEANWHILE:
      'Этот сеанс только что обновлён в другом месте, например в другой вкладке. Возьмите более новый ключ.',
  },
};
