import type { Messages } from '@kolo/graphql';

/** What the writes of this service may say beyond the common sentences. */
export const messages: Messages = {
  en: {
    LANGUAGE_TWICE: 'There is a title in this language already. Keep one for each language.',
    ENDS_BEFORE_START: 'The last day lies before the first one. Please check both dates.',
    OUTSIDE_PROGRAMME:
      'The session must begin within the programme: from {{startsOn}} to {{endsOn}}. Choose another day, or change the days of the programme first.',
    SESSION_OUTSIDE:
      'A session is planned for {{day}} and would lie outside of the programme. Choose another day, or cancel that session first.',
    COHORT_FULL: 'A cohort has at most {{max}} persons. Please enter the others as a second cohort.',
    COHORT_ENDED:
      'This cohort has finished and its invitations are on their way: it can no longer be changed.',
    COHORT_EMPTY: 'Nobody is in this cohort, so there is nobody to invite. Enter its persons first.',
    HANDOVER_EXISTS:
      'This cohort has a HANDOVER session already. Cancel that one first if it is to take place at another time.',
    NOT_BEGUN: 'This session has not begun yet. Try again after its beginning.',
    HAS_ATTENDANCE:
      'People are recorded as having attended, so the session took place. If that is a mistake, take their attendance back first.',
    NOT_IN_COHORT:
      'This person is not in the cohort of the session. Enter them into the cohort first, or take them off the list.',
  },
  uk: {
    LANGUAGE_TWICE: 'Назва цією мовою вже є. Залиште по одній для кожної мови.',
    ENDS_BEFORE_START: 'Останній день передує першому. Перевірте обидві дати, будь ласка.',
    OUTSIDE_PROGRAMME:
      'Заняття має починатися в межах програми: від {{startsOn}} до {{endsOn}}. Оберіть інший день або спершу змініть дні програми.',
    SESSION_OUTSIDE:
      'На {{day}} заплановано заняття, і воно опинилося б поза програмою. Оберіть інший день або спершу скасуйте те заняття.',
    COHORT_FULL: 'У наборі може бути не більше {{max}} осіб. Внесіть решту як другий набір.',
    COHORT_ENDED: 'Цей набір уже завершив навчання, запрошення вже в дорозі: змінити його не можна.',
    COHORT_EMPTY: 'У цьому наборі нікого немає, тож запрошувати нікого. Спершу внесіть учасників.',
    HANDOVER_EXISTS:
      'Цей набір уже має заключне заняття (HANDOVER). Якщо воно має відбутися в інший час, спершу скасуйте наявне.',
    NOT_BEGUN: 'Це заняття ще не почалося. Спробуйте після його початку.',
    HAS_ATTENDANCE:
      'Записано, що люди були присутні, отже заняття відбулося. Якщо це помилка, спершу скасуйте записи про присутність.',
    NOT_IN_COHORT:
      'Ця особа не належить до набору, для якого було заняття. Спершу внесіть її до набору або приберіть зі списку.',
  },
  ru: {
    LANGUAGE_TWICE: 'Название на этом языке уже есть. Оставьте по одному для каждого языка.',
    ENDS_BEFORE_START: 'Последний день раньше первого. Проверьте обе даты, пожалуйста.',
    OUTSIDE_PROGRAMME:
      'Занятие должно начинаться в пределах программы: с {{startsOn}} по {{endsOn}}. Выберите другой день или сначала измените дни программы.',
    SESSION_OUTSIDE:
      'На {{day}} запланировано занятие, и оно оказалось бы вне программы. Выберите другой день или сначала отмените то занятие.',
    COHORT_FULL: 'В наборе может быть не более {{max}} человек. Внесите остальных как второй набор.',
    COHORT_ENDED: 'Этот набор уже завершил обучение, приглашения уже в пути: изменить его нельзя.',
    COHORT_EMPTY: 'В этом наборе никого нет, и приглашать некого. Сначала внесите участников.',
    HANDOVER_EXISTS:
      'У этого набора уже есть заключительное занятие (HANDOVER). Если оно должно пройти в другое время, сначала отмените имеющееся.',
    NOT_BEGUN: 'Это занятие ещё не началось. Попробуйте после его начала.',
    HAS_ATTENDANCE:
      'Записано, что люди присутствовали, значит, занятие состоялось. Если это ошибка, сначала отмените записи о присутствии.',
    NOT_IN_COHORT:
      'Этот человек не входит в набор, для которого было занятие. Сначала внесите его в набор или уберите из списка.',
  },
};
