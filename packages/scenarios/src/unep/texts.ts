import type { cities } from './cast.ts';

type Localized = { language: string; text: string };

const inThree = (uk: string, ru: string, en: string): Localized[] => [
  { language: 'uk', text: uk },
  { language: 'ru', text: ru },
  { language: 'en', text: en },
];

export const localized = (names: (typeof cities)[number]): Localized[] =>
  inThree(names.uk, names.ru, names.en);

export const administrationOf = (city: (typeof cities)[number]): Localized[] =>
  inThree(
    `Виконавчий комітет міста ${city.uk}`,
    `Исполнительный комитет города ${city.ru}`,
    `Executive Committee of ${city.en}`,
  );

export const owner = inThree('Програма з довкілля', 'Программа по окружающей среде', 'Environment Programme');
export const officer = inThree('Спеціаліст з довкілля', 'Специалист по экологии', 'Environment officer');
export const domain = inThree(
  'Система екологічного управління',
  'Система экологического управления',
  'Environmental management system',
);
export const community = inThree(
  'Мережева спільнота з екологічного управління',
  'Сетевое сообщество по экологическому управлению',
  'Network community on environmental management',
);
export const course = inThree(
  'Тижневий курс: екологічне управління в місті',
  'Недельный курс: экологическое управление в городе',
  'One-week course: environmental management in the city',
);
export const lastSession = inThree(
  'Як залишатися на звʼязку після курсу',
  'Как оставаться на связи после курса',
  'Staying in touch after the course',
);

export const pitch = {
  relevance: inThree(
    'Ви впроваджуєте те саме, що й ми.',
    'Вы внедряете то же, что и мы.',
    'You are introducing what we are introducing.',
  ),
  benefitSelf: inThree(
    'Ви більше не самі з цією темою.',
    'Вы больше не одни с этой темой.',
    'You are no longer alone with the subject.',
  ),
  benefitInstitution: inThree(
    'Менше часу на помилки, які вже зробили інші.',
    'Меньше времени на ошибки, которые уже сделали другие.',
    'Less time lost on mistakes that others have made already.',
  ),
  benefitCountry: inThree('Чистіші міста швидше.', 'Более чистые города быстрее.', 'Cleaner cities, sooner.'),
  connections: inThree('Колеги з восьми міст.', 'Коллеги из восьми городов.', 'Colleagues in eight cities.'),
  jointWork: inThree(
    'Разом збираємо шаблони та реєстри.',
    'Вместе собираем шаблоны и реестры.',
    'We collect templates and registers together.',
  ),
  capability: inThree(
    'Запустити систему без зовнішнього консультанта.',
    'Запустить систему без внешнего консультанта.',
    'To start a system without an outside consultant.',
  ),
  workings: inThree(
    'Питання й відповіді, дайджест щопонеділка.',
    'Вопросы и ответы, дайджест по понедельникам.',
    'Questions and answers, a digest every Monday.',
  ),
  contribution: inThree(
    'Ваш досвід, навіть невдалий.',
    'Ваш опыт, даже неудачный.',
    'Your experience, failures too.',
  ),
  rolesOffered: inThree(
    'Хранитель, куратор, учасник.',
    'Хранитель, куратор, участник.',
    'Keeper, curator, member.',
  ),
};

export const question = {
  language: 'ru',
  text: 'Как вы зарегистрировали потоки отходов вашего коммунального предприятия?',
};
export const answers = [
  {
    language: 'en',
    text: 'We began with the weighbridge books of one year and grouped them by the code of the waste.',
  },
  { language: 'uk', text: 'Ми взяли договори з перевізниками: у них уже є обсяги за кожним потоком.' },
];

export const template = {
  titles: inThree(
    'Шаблон реєстру екологічних аспектів',
    'Шаблон реестра экологических аспектов',
    'Template: register of environmental aspects',
  ),
  descriptions: inThree(
    'Один рядок на кожен аспект.',
    'Одна строка на каждый аспект.',
    'One line for each aspect.',
  ),
  body: 'Aspect; where it arises; how often; what it harms; who looks after it; the next check. One line for each aspect, ten lines are enough to begin with.',
};
export const advert = {
  titles: inThree('Каталог обладнання', 'Каталог оборудования', 'Catalogue of equipment'),
  descriptions: inThree('Прилади та ціни.', 'Приборы и цены.', 'Instruments and prices.'),
  body: 'A catalogue of laboratory equipment with prices for the coming season.',
};

export const story = {
  language: 'en',
  title: 'Two months that we did not lose',
  read: 'In the community I read how another city lost two months on a wrong list of environmental aspects.',
  saved:
    'We checked our list against theirs and began with the right one: forty hours of work and three hundred euros not spent.',
  hope: 'I hope that the next audit will be done by our own people.',
};

/** What people write about, so that a community looks lived in. */
export const posts: readonly Localized[] = [
  {
    language: 'uk',
    text: 'Сьогодні провели першу нараду з екологічних аспектів. Було більше питань, ніж відповідей.',
  },
  { language: 'ru', text: 'Собрали данные по воде за три года. Если кому-то нужна наша таблица, поделюсь.' },
  { language: 'en', text: 'Our mayor signed the environmental policy. It took four drafts.' },
  { language: 'uk', text: 'Шукаю, хто вже робив внутрішній аудит власними силами.' },
  { language: 'ru', text: 'Мы ошиблись с границами системы и начали заново. Расскажу, почему.' },
  {
    language: 'en',
    text: 'The waste company finally answers our letters, since we invited it to the meeting.',
  },
];
