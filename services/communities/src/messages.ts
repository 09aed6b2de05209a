import type { Messages } from '@kolo/graphql';

/** What this service's writes say beside the common sentences of `@kolo/graphql`. */
export const messages: Messages = {
  en: {
    NO_LEADER: 'A community needs at least one leader before it opens. Name a keeper first.',
    NO_MEMBERSHIP: 'There is no membership and no invitation here. Ask a keeper to send one.',
    INVITATION_TOO_OLD: 'This invitation is more than 12 months old. Ask a keeper to invite you anew.',
    NO_REQUESTS: 'This community does not take requests: one joins it by invitation.',
    MUST_BE_IN_FUTURE: 'This must lie in the future.',
    MUST_BE_IN_PAST: 'This must not lie in the future.',
    AT_MOST_A_YEAR: 'This must lie at most a year from now.',
    NOT_A_MEMBER:
      'This person is not an active member of the community. Only keepers may be named before they are members.',
    NOT_A_CURATOR: 'This person is not a curator of the community.',
    TERM_ENDED: 'This term has ended already.',
    ENDS_BEFORE_IT_BEGINS: 'The end must come after the beginning.',
    THRESHOLDS_OUT_OF_ORDER:
      'A closer level may not begin below a more distant one. Raise this number or lower the other.',
    NOT_A_CODE:
      'A code is made of letters, digits, hyphens and underscores, and begins with a letter or digit.',
    COMMUNITY_ARCHIVED:
      'This community is archived and can only be read. A keeper or the organiser can reopen it.',
    COMMUNITY_NOT_OPEN: 'This community is not open yet. Its organiser opens it when it is ready.',
    PITCH_INCOMPLETE:
      'The pitch does not yet answer these blocks of questions: {{blocks}}. Answer at least one question of each.',
    OWN_QUESTION: 'This is your own question. Others answer it; you can accept the answer that helped.',
    NOT_THE_ASKER: 'Only the person who asked the question can say this.',
    NOT_ASKED_YET: 'It is too early: Kolo asks about this 30 days after an answer was accepted.',
    ANSWERED_BEFORE: 'You have answered this already. Thank you; nothing more is needed.',
    NO_TERRITORY:
      'It is not known in which municipality this person works. Add the post to the profile first.',
    IN_THE_FUTURE: 'This day has not come yet. Give a day that is past, or today.',
    REPORTED_BEFORE:
      'A colleague from this municipality has reported {{day}} already. Only they can correct it.',
    NOT_A_URL: 'This is not a web address. It begins with https:// or http://.',
    URL_OR_BODY: 'Give either a web address or the text itself, not both.',
    NOTE_FOR_A_NO: 'Please say in a note why not, so that the next submission can be better.',
    ALL_CRITERIA: 'Judge each of the three criteria once. Missing: {{missing}}.',
    OWN_RESOURCE: 'You handed this in yourself. Two other curators judge it.',
    JUDGED_BEFORE: 'You have judged this already. Another curator has to decide with you.',
  },
  uk: {
    NO_LEADER: 'Перш ніж відкрити спільноту, потрібен хоча б один лідер. Спершу призначте хранителя.',
    NO_MEMBERSHIP: 'Тут немає ні участі, ні запрошення. Попросіть хранителя надіслати запрошення.',
    INVITATION_TOO_OLD: 'Цьому запрошенню понад 12 місяців. Попросіть хранителя запросити вас знову.',
    NO_REQUESTS: 'Ця спільнота не приймає заявок: до неї вступають за запрошенням.',
    MUST_BE_IN_FUTURE: 'Цей час має бути в майбутньому.',
    MUST_BE_IN_PAST: 'Цей час не може бути в майбутньому.',
    AT_MOST_A_YEAR: 'Не далі ніж за рік від сьогодні.',
    NOT_A_MEMBER: 'Ця особа не є активним учасником спільноти. До вступу можна призначити лише хранителів.',
    NOT_A_CURATOR: 'Ця особа не є куратором спільноти.',
    TERM_ENDED: 'Цей строк уже завершено.',
    ENDS_BEFORE_IT_BEGINS: 'Кінець має бути пізніше за початок.',
    THRESHOLDS_OUT_OF_ORDER:
      'Ближчий рівень не може починатися нижче за дальший. Збільште це число або зменште інше.',
    NOT_A_CODE: 'Код складається з літер, цифр, дефісів і підкреслень та починається з літери або цифри.',
    COMMUNITY_ARCHIVED:
      'Ця спільнота в архіві, її можна лише читати. Відкрити її знову може хранитель або організатор.',
    COMMUNITY_NOT_OPEN: 'Ця спільнота ще не відкрита. Організатор відкриє її, коли вона буде готова.',
    PITCH_INCOMPLETE:
      'Ще немає відповідей на ці групи запитань: {{blocks}}. Дайте відповідь хоча б на одне запитання кожної.',
    OWN_QUESTION:
      'Це ваше власне запитання. Відповідають на нього інші, а ви можете прийняти відповідь, яка допомогла.',
    NOT_THE_ASKER: 'Це може сказати лише той, хто поставив запитання.',
    NOT_ASKED_YET: 'Ще зарано: Коло запитає про це через 30 днів після того, як відповідь прийнято.',
    ANSWERED_BEFORE: 'Ви вже відповіли на це. Дякуємо, більше нічого не потрібно.',
    NO_TERRITORY: 'Невідомо, у якій громаді працює ця особа. Спершу додайте посаду до профілю.',
    IN_THE_FUTURE: 'Цей день ще не настав. Вкажіть минулий день або сьогоднішній.',
    REPORTED_BEFORE: 'Колега з цієї громади вже повідомив про {{day}}. Виправити це може лише він або вона.',
    NOT_A_URL: 'Це не вебадреса. Вона починається з https:// або http://.',
    URL_OR_BODY: 'Вкажіть або вебадресу, або сам текст, а не те й інше.',
    NOTE_FOR_A_NO: 'Поясніть у примітці, чому ні, щоб наступна пропозиція була кращою.',
    ALL_CRITERIA: 'Оцініть кожен із трьох критеріїв один раз. Бракує: {{missing}}.',
    OWN_RESOURCE: 'Ви самі подали цей матеріал. Його оцінюють двоє інших кураторів.',
    JUDGED_BEFORE: 'Ви вже оцінили це. Разом із вами має вирішити ще один куратор.',
  },
  ru: {
    NO_LEADER: 'Прежде чем открыть сообщество, нужен хотя бы один лидер. Сначала назначьте хранителя.',
    NO_MEMBERSHIP: 'Здесь нет ни участия, ни приглашения. Попросите хранителя прислать приглашение.',
    INVITATION_TOO_OLD: 'Этому приглашению больше 12 месяцев. Попросите хранителя пригласить вас снова.',
    NO_REQUESTS: 'Это сообщество не принимает заявок: в него вступают по приглашению.',
    MUST_BE_IN_FUTURE: 'Это время должно быть в будущем.',
    MUST_BE_IN_PAST: 'Это время не может быть в будущем.',
    AT_MOST_A_YEAR: 'Не дальше чем через год от сегодняшнего дня.',
    NOT_A_MEMBER:
      'Этот человек не является активным участником сообщества. До вступления можно назначить только хранителей.',
    NOT_A_CURATOR: 'Этот человек не куратор сообщества.',
    TERM_ENDED: 'Этот срок уже закончился.',
    ENDS_BEFORE_IT_BEGINS: 'Конец должен быть позже начала.',
    THRESHOLDS_OUT_OF_ORDER:
      'Более близкий уровень не может начинаться ниже более далёкого. Увеличьте это число или уменьшите другое.',
    NOT_A_CODE: 'Код состоит из букв, цифр, дефисов и подчёркиваний и начинается с буквы или цифры.',
    COMMUNITY_ARCHIVED:
      'Это сообщество в архиве, его можно только читать. Открыть его снова может хранитель или организатор.',
    COMMUNITY_NOT_OPEN: 'Это сообщество ещё не открыто. Организатор откроет его, когда оно будет готово.',
    PITCH_INCOMPLETE:
      'Пока нет ответов на эти группы вопросов: {{blocks}}. Ответьте хотя бы на один вопрос каждой.',
    OWN_QUESTION:
      'Это ваш собственный вопрос. Отвечают на него другие, а вы можете принять ответ, который помог.',
    NOT_THE_ASKER: 'Это может сказать только тот, кто задал вопрос.',
    NOT_ASKED_YET: 'Ещё рано: Коло спросит об этом через 30 дней после того, как ответ принят.',
    ANSWERED_BEFORE: 'Вы уже ответили на это. Спасибо, больше ничего не нужно.',
    NO_TERRITORY:
      'Неизвестно, в каком муниципалитете работает этот человек. Сначала добавьте должность в профиль.',
    IN_THE_FUTURE: 'Этот день ещё не наступил. Укажите прошедший день или сегодняшний.',
    REPORTED_BEFORE:
      'Коллега из этого муниципалитета уже сообщил о {{day}}. Исправить это может только он или она.',
    NOT_A_URL: 'Это не веб-адрес. Он начинается с https:// или http://.',
    URL_OR_BODY: 'Укажите или веб-адрес, или сам текст, но не то и другое.',
    NOTE_FOR_A_NO: 'Объясните в примечании, почему нет, чтобы следующее предложение было лучше.',
    ALL_CRITERIA: 'Оцените каждый из трёх критериев один раз. Не хватает: {{missing}}.',
    OWN_RESOURCE: 'Вы сами подали этот материал. Его оценивают двое других кураторов.',
    JUDGED_BEFORE: 'Вы уже оценили это. Вместе с вами должен решить ещё один куратор.',
  },
};
