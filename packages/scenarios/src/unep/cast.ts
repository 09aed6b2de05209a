// Invented persons and cities. The course is the one-week training of systems.md, scenario A.

type Names = { uk: string; ru: string; en: string };

/** Eight cities, three trained officers each. */
export const cities: readonly Names[] = [
  { uk: 'Вишнегірськ', ru: 'Вишнегорск', en: 'Vyshnehirsk' },
  { uk: 'Новобережжя', ru: 'Новобережье', en: 'Novoberezhzhia' },
  { uk: 'Тихоріччя', ru: 'Тихоречье', en: 'Tykhorichchia' },
  { uk: 'Степове Поле', ru: 'Степное Поле', en: 'Stepove Pole' },
  { uk: 'Калиновий Гай', ru: 'Калиновый Гай', en: 'Kalynovyi Hai' },
  { uk: 'Верболози', ru: 'Верболозы', en: 'Verbolozy' },
  { uk: 'Озерна Брама', ru: 'Озёрные Врата', en: 'Ozerna Brama' },
  { uk: 'Камʼяний Лог', ru: 'Каменный Лог', en: 'Kamianyi Loh' },
];

/** The trained officers in the order of the cohort's list; officer n belongs to city n mod 8. */
export const officers: readonly { name: Names; language: 'uk' | 'ru' | 'en' }[] = [
  { name: { uk: 'Оксана Зоряна', ru: 'Оксана Зоряная', en: 'Oksana Zoriana' }, language: 'uk' },
  { name: { uk: 'Павло Дубровний', ru: 'Павел Дубровный', en: 'Pavlo Dubrovnyi' }, language: 'uk' },
  { name: { uk: 'Ірина Ластівна', ru: 'Ирина Ластовная', en: 'Iryna Lastivna' }, language: 'ru' },
  { name: { uk: 'Степан Крутояр', ru: 'Степан Крутояр', en: 'Stepan Krutoiar' }, language: 'uk' },
  { name: { uk: 'Марта Веселкова', ru: 'Марта Радужная', en: 'Marta Veselkova' }, language: 'uk' },
  { name: { uk: 'Андрій Тихобор', ru: 'Андрей Тихобор', en: 'Andrii Tykhobor' }, language: 'ru' },
  { name: { uk: 'Лідія Барвінкова', ru: 'Лидия Барвинкова', en: 'Lidiia Barvinkova' }, language: 'uk' },
  { name: { uk: 'Роман Кремінний', ru: 'Роман Кремнёвый', en: 'Roman Kreminnyi' }, language: 'en' },
  { name: { uk: 'Ганна Світанкова', ru: 'Анна Рассветная', en: 'Hanna Svitankova' }, language: 'uk' },
  { name: { uk: 'Юрій Заріка', ru: 'Юрий Заречный', en: 'Yurii Zarika' }, language: 'uk' },
  { name: { uk: 'Наталя Полинова', ru: 'Наталья Полынная', en: 'Natalia Polynova' }, language: 'ru' },
  { name: { uk: 'Тарас Громовик', ru: 'Тарас Громовик', en: 'Taras Hromovyk' }, language: 'uk' },
  { name: { uk: 'Олена Живоцвіт', ru: 'Елена Живоцвет', en: 'Olena Zhyvotsvit' }, language: 'uk' },
  { name: { uk: 'Василь Підгай', ru: 'Василий Подгай', en: 'Vasyl Pidhai' }, language: 'uk' },
  { name: { uk: 'Софія Мальвова', ru: 'София Мальвовая', en: 'Sofiia Malvova' }, language: 'ru' },
  { name: { uk: 'Богдан Сизокрил', ru: 'Богдан Сизокрыл', en: 'Bohdan Syzokryl' }, language: 'uk' },
  { name: { uk: 'Катерина Росяна', ru: 'Екатерина Росяная', en: 'Kateryna Rosiana' }, language: 'uk' },
  { name: { uk: 'Микола Осокір', ru: 'Николай Осокорь', en: 'Mykola Osokir' }, language: 'uk' },
  { name: { uk: 'Людмила Снігова', ru: 'Людмила Снежная', en: 'Liudmyla Snihova' }, language: 'ru' },
  { name: { uk: 'Ігор Чорнолоз', ru: 'Игорь Чернолоз', en: 'Ihor Chornoloz' }, language: 'uk' },
  { name: { uk: 'Віра Джерельна', ru: 'Вера Ключевая', en: 'Vira Dzherelna' }, language: 'uk' },
  { name: { uk: 'Остап Вітряк', ru: 'Остап Витряк', en: 'Ostap Vitriak' }, language: 'uk' },
  { name: { uk: 'Тетяна Яворова', ru: 'Татьяна Яворова', en: 'Tetiana Yavorova' }, language: 'ru' },
  { name: { uk: 'Данило Скельний', ru: 'Данила Скальный', en: 'Danylo Skelnyi' }, language: 'en' },
];

/** Everyone of the demonstration signs in with this; it opens nothing but invented data. */
export const password = 'kolo-demonstration-1';

/** By position in the list of officers. */
export const roles = {
  keepers: [0, 1],
  curators: [2, 3],
  /** Without a connection of their own: one has none, two share the office's. */
  withoutConnection: [4, 5, 6],
  slowConnection: [7, 8, 9, 10, 11],
  novices: [4, 5, 8, 12, 13, 14],
  /** Accepts late, in the second half of the month. */
  acceptLate: [18, 19],
  declines: [20],
  neverAnswer: [21, 22, 23],
  /** Asks by SMS how others registered their waste streams. */
  asker: 5,
  answerers: [7, 9],
  /** City whose management system starts on day 20, through this officer. */
  starter: 10,
  /** Tells the story; `helper` is the member of another city whose practice kept the teller from the trap. */
  teller: 8,
  helper: 9,
  /** Hands in the template that passes, and the item that does not. */
  submitters: [13, 0],
  /** Changes employer. */
  mover: 11,
} as const;

export const emailOf = (index: number) => `officer${index + 1}@kolo.example`;
