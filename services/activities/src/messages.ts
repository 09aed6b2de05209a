import type { Messages } from '@kolo/graphql';

/** What the writes of this service may say beyond the common sentences. */
export const messages: Messages = {
  en: {
    LANGUAGE_TWICE: 'There is a title in this language already. Keep one for each language.',
    ENDS_BEFORE_START: 'The last day lies before the first one. Please check both dates.',
    OUTSIDE_PROGRAMME:
      'It must begin within the programme: from {{startsOn}} to {{endsOn}}. Choose another day, or change the days of the programme first.',
    SESSION_OUTSIDE:
      'A session is planned for {{day}} and would lie outside of the programme. Choose another day, or cancel that session first.',
    COHORT_FULL: 'A cohort has at most {{max}} persons. Please enter the others as a second cohort.',
    COHORT_ENDED:
      'This cohort has finished and its invitations are on their way: it can no longer be changed.',
    COHORT_EMPTY: 'Nobody is in this cohort, so there is nobody to invite. Enter its persons first.',
    HANDOVER_EXISTS:
      'This cohort has a HANDOVER session already. Cancel that one first if it is to take place at another time.',
    NOT_BEGUN: 'It has not begun yet. Try again after its beginning.',
    HAS_ATTENDANCE:
      'People are recorded as having attended, so it took place. If that is a mistake, take their attendance back first.',
    NOT_IN_COHORT:
      'This person is not in the cohort of the session. Enter them into the cohort first, or take them off the list.',
    NOT_A_TEXT: '`{{name}}` must be a text, written in quotation marks.',
    NOT_A_DECIMAL: '`{{name}}` must be a number, such as 2.5, without quotation marks.',
    NOT_YES_OR_NO: '`{{name}}` must be true or false, without quotation marks.',
    NOT_A_LIST: '`{{name}}` must be a list: [ … ].',
    NOT_A_GROUP: '`{{name}}` must be an object with named fields: { … }.',
    NOT_AN_ID: '`{{name}}` must be an id, written in quotation marks.',
    NOT_A_LINK: 'This is not an address on the web. It begins with https:// and contains no password.',
    UNKNOWN_FIELD: 'There is no field {{name}} here. Possible are: {{options}}.',
    NO_SUCH_ENTRY:
      'There is no entry with this number in the list: it has {{max}}, and the first is number 1.',
    NEEDS_ORGANISER:
      'What is as formal as this ({{formality}}) is planned by an organiser, a leader of the community or the coordinator of the hub. You can propose it instead.',
    NEEDS_PROGRAMME_OWNER:
      'What is as formal as this ({{formality}}) is planned by an organiser of the tenant that owns the programme. You can propose it instead.',
    TYPE_OF_CATALOGUE:
      '{{type}} is a type of the catalogue. A type of the tenant goes with TENANT_DEFINED only.',
    TYPE_RETIRED: 'This type is no longer in use. Choose another one.',
    PART_OF_PART: 'A part of a gathering has no parts of its own. Choose the gathering itself.',
    HUB_CLOSED: 'This hub hosts nothing any more. Choose another one.',
    NOT_A_CODE:
      'A code is made of capital letters A–Z, digits and _, and begins with a letter: STUDY_CIRCLE.',
    NOT_A_FIELD_NAME:
      'The name of a field is made of letters a–z and digits, and begins with a small letter: questionsToHost.',
    NO_GROUP: 'A type of your own cannot have groups of fields. Use several fields instead.',
    OPTIONS_OF_CHOICE: 'Only a CHOICE has options. Leave them out, or choose the kind CHOICE.',
    TOO_MANY_TYPES: 'A tenant has at most {{max}} types of its own.',
    CAPACITY_TAKEN:
      '{{taken}} persons have a place already, and nobody loses it. Choose at least that number.',
    HAS_BEGUN: 'This activity has begun, so registration is closed. Who came is recorded as attendance.',
    OWN_ARTEFACT: 'The artefact comes from this organisation. Only what another one takes over is reported.',
    REUSE_KNOWN: 'It is known already that this organisation took it over.',
    IN_THE_FUTURE: 'This day has not come yet. Please check the date.',
  },
  uk: {
    LANGUAGE_TWICE: 'Назва цією мовою вже є. Залиште по одній для кожної мови.',
    ENDS_BEFORE_START: 'Останній день передує першому. Перевірте обидві дати, будь ласка.',
    OUTSIDE_PROGRAMME:
      'Захід має починатися в межах програми: від {{startsOn}} до {{endsOn}}. Оберіть інший день або спершу змініть дні програми.',
    SESSION_OUTSIDE:
      'На {{day}} заплановано заняття, і воно опинилося б поза програмою. Оберіть інший день або спершу скасуйте те заняття.',
    COHORT_FULL: 'У наборі може бути не більше {{max}} осіб. Внесіть решту як другий набір.',
    COHORT_ENDED: 'Цей набір уже завершив навчання, запрошення вже в дорозі: змінити його не можна.',
    COHORT_EMPTY: 'У цьому наборі нікого немає, тож запрошувати нікого. Спершу внесіть учасників.',
    HANDOVER_EXISTS:
      'Цей набір уже має заключне заняття (HANDOVER). Якщо воно має відбутися в інший час, спершу скасуйте наявне.',
    NOT_BEGUN: 'Захід ще не почався. Спробуйте після його початку.',
    HAS_ATTENDANCE:
      'Записано, що люди були присутні, отже захід відбувся. Якщо це помилка, спершу скасуйте записи про присутність.',
    NOT_IN_COHORT:
      'Ця особа не належить до набору, для якого було заняття. Спершу внесіть її до набору або приберіть зі списку.',
    NOT_A_TEXT: '«{{name}}» має бути текстом у лапках.',
    NOT_A_DECIMAL: '«{{name}}» має бути числом, наприклад 2.5, без лапок.',
    NOT_YES_OR_NO: '«{{name}}» має бути true або false, без лапок.',
    NOT_A_LIST: '«{{name}}» має бути списком: [ … ].',
    NOT_A_GROUP: '«{{name}}» має бути обʼєктом з названими полями: { … }.',
    NOT_AN_ID: '«{{name}}» має бути ідентифікатором у лапках.',
    NOT_A_LINK: 'Це не адреса в мережі. Вона починається з https:// і не містить пароля.',
    UNKNOWN_FIELD: 'Поля {{name}} тут немає. Можливі: {{options}}.',
    NO_SUCH_ENTRY: 'Запису з таким номером у списку немає: їх {{max}}, перший має номер 1.',
    NEEDS_ORGANISER:
      'Захід такого рівня формальності ({{formality}}) планує організатор, лідер спільноти або координатор хабу. Ви можете його запропонувати.',
    NEEDS_PROGRAMME_OWNER:
      'Захід такого рівня формальності ({{formality}}) планує організатор власника програми. Ви можете його запропонувати.',
    TYPE_OF_CATALOGUE: '{{type}} — це тип із каталогу. Власний тип вказують лише разом із TENANT_DEFINED.',
    TYPE_RETIRED: 'Цей тип більше не використовують. Оберіть інший.',
    PART_OF_PART: 'Частина зібрання не має власних частин. Оберіть саме зібрання.',
    HUB_CLOSED: 'Цей хаб більше нічого не приймає. Оберіть інший.',
    NOT_A_CODE: 'Код складається з великих латинських літер, цифр і _ та починається з літери: STUDY_CIRCLE.',
    NOT_A_FIELD_NAME:
      'Назва поля складається з латинських літер і цифр та починається з малої літери: questionsToHost.',
    NO_GROUP: 'Власний тип не може мати груп полів. Зробіть замість групи кілька полів.',
    OPTIONS_OF_CHOICE: 'Варіанти має лише CHOICE. Приберіть їх або оберіть вид CHOICE.',
    TOO_MANY_TYPES: 'Власних типів може бути не більше {{max}}.',
    CAPACITY_TAKEN: 'Місце вже мають {{taken}} осіб, і ніхто його не втратить. Вкажіть щонайменше стільки.',
    HAS_BEGUN: 'Захід уже почався, тож реєстрацію закрито. Хто прийшов, записують як присутніх.',
    OWN_ARTEFACT: 'Цей матеріал походить із цієї ж організації. Повідомляють лише про те, що взяла інша.',
    REUSE_KNOWN: 'Уже відомо, що ця організація його використала.',
    IN_THE_FUTURE: 'Цей день ще не настав. Перевірте дату, будь ласка.',
  },
  ru: {
    LANGUAGE_TWICE: 'Название на этом языке уже есть. Оставьте по одному для каждого языка.',
    ENDS_BEFORE_START: 'Последний день раньше первого. Проверьте обе даты, пожалуйста.',
    OUTSIDE_PROGRAMME:
      'Мероприятие должно начинаться в пределах программы: с {{startsOn}} по {{endsOn}}. Выберите другой день или сначала измените дни программы.',
    SESSION_OUTSIDE:
      'На {{day}} запланировано занятие, и оно оказалось бы вне программы. Выберите другой день или сначала отмените то занятие.',
    COHORT_FULL: 'В наборе может быть не более {{max}} человек. Внесите остальных как второй набор.',
    COHORT_ENDED: 'Этот набор уже завершил обучение, приглашения уже в пути: изменить его нельзя.',
    COHORT_EMPTY: 'В этом наборе никого нет, и приглашать некого. Сначала внесите участников.',
    HANDOVER_EXISTS:
      'У этого набора уже есть заключительное занятие (HANDOVER). Если оно должно пройти в другое время, сначала отмените имеющееся.',
    NOT_BEGUN: 'Мероприятие ещё не началось. Попробуйте после его начала.',
    HAS_ATTENDANCE:
      'Записано, что люди присутствовали, значит, мероприятие состоялось. Если это ошибка, сначала отмените записи о присутствии.',
    NOT_IN_COHORT:
      'Этот человек не входит в набор, для которого было занятие. Сначала внесите его в набор или уберите из списка.',
    NOT_A_TEXT: '«{{name}}» должно быть текстом в кавычках.',
    NOT_A_DECIMAL: '«{{name}}» должно быть числом, например 2.5, без кавычек.',
    NOT_YES_OR_NO: '«{{name}}» должно быть true или false, без кавычек.',
    NOT_A_LIST: '«{{name}}» должно быть списком: [ … ].',
    NOT_A_GROUP: '«{{name}}» должно быть объектом с названными полями: { … }.',
    NOT_AN_ID: '«{{name}}» должно быть идентификатором в кавычках.',
    NOT_A_LINK: 'Это не адрес в сети. Он начинается с https:// и не содержит пароля.',
    UNKNOWN_FIELD: 'Поля {{name}} здесь нет. Возможны: {{options}}.',
    NO_SUCH_ENTRY: 'Записи с таким номером в списке нет: их {{max}}, первая имеет номер 1.',
    NEEDS_ORGANISER:
      'Мероприятие такой степени формальности ({{formality}}) планирует организатор, лидер сообщества или координатор хаба. Вы можете его предложить.',
    NEEDS_PROGRAMME_OWNER:
      'Мероприятие такой степени формальности ({{formality}}) планирует организатор владельца программы. Вы можете его предложить.',
    TYPE_OF_CATALOGUE:
      '{{type}} — это тип из каталога. Собственный тип указывают только вместе с TENANT_DEFINED.',
    TYPE_RETIRED: 'Этот тип больше не используется. Выберите другой.',
    PART_OF_PART: 'У части собрания нет собственных частей. Выберите само собрание.',
    HUB_CLOSED: 'Этот хаб больше ничего не принимает. Выберите другой.',
    NOT_A_CODE: 'Код состоит из заглавных латинских букв, цифр и _ и начинается с буквы: STUDY_CIRCLE.',
    NOT_A_FIELD_NAME:
      'Название поля состоит из латинских букв и цифр и начинается со строчной буквы: questionsToHost.',
    NO_GROUP: 'У собственного типа не может быть групп полей. Сделайте вместо группы несколько полей.',
    OPTIONS_OF_CHOICE: 'Варианты есть только у CHOICE. Уберите их или выберите вид CHOICE.',
    TOO_MANY_TYPES: 'Собственных типов может быть не более {{max}}.',
    CAPACITY_TAKEN: 'Место уже есть у {{taken}} человек, и никто его не потеряет. Укажите не меньше.',
    HAS_BEGUN:
      'Мероприятие уже началось, поэтому регистрация закрыта. Кто пришёл, записывают как присутствовавших.',
    OWN_ARTEFACT: 'Этот материал создан в этой же организации. Сообщают только о том, что взяла другая.',
    REUSE_KNOWN: 'Уже известно, что эта организация его использовала.',
    IN_THE_FUTURE: 'Этот день ещё не наступил. Проверьте дату, пожалуйста.',
  },
};
