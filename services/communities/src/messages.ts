import type { Messages } from '@kolo/graphql';

/** What this service's writes say beside the common sentences of `@kolo/graphql`. */
export const messages: Messages = {
  en: {
    NOT_A_CODE: 'A code is made of letters, digits, hyphens and underscores, and begins with a letter or digit.',
    COMMUNITY_ARCHIVED: 'This community is archived and can only be read. A keeper or the organiser can reopen it.',
    COMMUNITY_NOT_OPEN: 'This community is not open yet. Its organiser opens it when it is ready.',
    PITCH_INCOMPLETE: 'The pitch does not yet answer these blocks of questions: {{blocks}}. Answer at least one question of each.',
  },
  uk: {
    NOT_A_CODE: 'Код складається з літер, цифр, дефісів і підкреслень та починається з літери або цифри.',
    COMMUNITY_ARCHIVED: 'Ця спільнота в архіві, її можна лише читати. Відкрити її знову може хранитель або організатор.',
    COMMUNITY_NOT_OPEN: 'Ця спільнота ще не відкрита. Організатор відкриє її, коли вона буде готова.',
    PITCH_INCOMPLETE: 'Ще немає відповідей на ці групи запитань: {{blocks}}. Дайте відповідь хоча б на одне запитання кожної.',
  },
  ru: {
    NOT_A_CODE: 'Код состоит из букв, цифр, дефисов и подчёркиваний и начинается с буквы или цифры.',
    COMMUNITY_ARCHIVED: 'Это сообщество в архиве, его можно только читать. Открыть его снова может хранитель или организатор.',
    COMMUNITY_NOT_OPEN: 'Это сообщество ещё не открыто. Организатор откроет его, когда оно будет готово.',
    PITCH_INCOMPLETE: 'Пока нет ответов на эти группы вопросов: {{blocks}}. Ответьте хотя бы на один вопрос каждой.',
  },
};
