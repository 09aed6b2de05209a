// Invented persons; the countries are those in which a network on public expenditure could be at home.

/** Twenty-one countries; each ministry of finance sends three practitioners, the last one two: 62. */
export const countries: readonly string[] = [
  'Albania',
  'Armenia',
  'Azerbaijan',
  'Belarus',
  'Bosnia and Herzegovina',
  'Bulgaria',
  'Croatia',
  'Czechia',
  'Georgia',
  'Hungary',
  'Kazakhstan',
  'Kyrgyzstan',
  'Moldova',
  'Montenegro',
  'North Macedonia',
  'Romania',
  'Serbia',
  'Tajikistan',
  'Türkiye',
  'Ukraine',
  'Uzbekistan',
];

export const PRACTITIONERS = 62;
export const EXPERTS = 19;

/** The country of a practitioner, by their place in the list. */
export const countryOf = (practitioner: number): number => Math.floor(practitioner / 3);

const first = ['Alma', 'Boris', 'Dina', 'Emil', 'Flora', 'Goran', 'Hana', 'Ilir', 'Jana', 'Karim', 'Lela'];
const last = ['Budgetova', 'Planov', 'Reformi', 'Saldova', 'Tablitsa', 'Uchyot', 'Vedomost', 'Zakonov'];

export const nameOf = (index: number): string =>
  `${first[index % first.length]} ${last[Math.floor(index / first.length) % last.length]}`;
export const emailOf = (practitioner: number): string => `practitioner${practitioner + 1}@budget.example`;
export const expertEmail = (expert: number): string => `expert${expert + 1}@budget.example`;

/** Everyone of the scenario signs in with this; it opens nothing but invented data. */
export const password = 'kolo-demonstration-1';

/** The six leadership groups, each with three practitioners for the event, by place in the list: 0–2, 3–5, … */
export const groups = [
  'COMMUNITY_KEEPER',
  'AGENDA_ACTIVIST',
  'CRITICAL_FRIEND',
  'ORG_BROKER',
  'SOCIAL_REPORTER',
  'EXTERNAL_MESSENGER',
] as const;
export const HOLDERS = 3;
/** A practitioner of a group: the n-th of its three. */
export const holder = (group: (typeof groups)[number], nth = 0): number =>
  groups.indexOf(group) * HOLDERS + nth;

/** Keeps the community until three others are named for the plenary. */
export const FOUNDING_KEEPER = 60;

/** Fifteen practitioners begin a story; by place in the list. */
export const tellers: readonly number[] = Array.from({ length: 15 }, (_, index) => 20 + index * 2);
/** What became of the hope of each teller, in their order: 9 became actual (3 with a number), 2 were given up, 4 are not answered. */
export const outcomeOf = (teller: number): 'ACTUAL' | 'ABANDONED' | null =>
  teller < 9 ? 'ACTUAL' : teller < 11 ? 'ABANDONED' : null;
/** Tellers whose answer has a number. */
export const WITH_NUMBER = 3;
/** Of the first six stories, which institutions validate, four may be shown to sponsors. */
export const VALIDATED = 6;
export const CONSENTED = 4;

/** Twelve activities of six types, over the four days. */
export const programme = [
  { day: 0, time: '09:30', type: 'INVITED_SPEAKER' },
  { day: 0, time: '11:00', type: 'CASE_EXAMPLE' },
  { day: 0, time: '14:00', type: 'PEER_ASSIST' },
  { day: 1, time: '09:30', type: 'INVITED_SPEAKER' },
  { day: 1, time: '11:00', type: 'CASE_EXAMPLE' },
  { day: 1, time: '14:00', type: 'PEER_ASSIST' },
  { day: 2, time: '09:30', type: 'INVITED_SPEAKER' },
  { day: 2, time: '11:00', type: 'PRACTICE_COMPARISON' },
  { day: 2, time: '14:00', type: 'PEER_ASSIST' },
  { day: 3, time: '09:30', type: 'HOT_TOPIC' },
  { day: 3, time: '11:00', type: 'ROLE_PLAY' },
  { day: 3, time: '14:00', type: 'PEER_ASSIST' },
] as const;
/** The one activity of the twelve that has no record. */
export const WITHOUT_RECORD = 10;

/**
 * The answers to the pulse, one for each of forty practitioners from the first on: 4.3 on average that it was worth the time, 4.0 that
 * one can speak openly.
 */
export const pulse: readonly { timeWorth: number; candour: number }[] = Array.from(
  { length: 40 },
  (_, index) => ({
    timeWorth: index < 12 ? 5 : 4,
    candour: index < 10 ? 5 : index < 30 ? 4 : 3,
  }),
);

/**
 * Pairs of practitioners of different ministries who write to each other for the first time: few after the plenary, many in spring,
 * when the agenda's working groups began.
 */
export const pairsAfterPlenary: readonly (readonly [number, number])[] = [
  [20, 40],
  [24, 44],
];
export const pairsInSpring: readonly (readonly [number, number])[] = [
  [21, 41],
  [22, 43],
  [25, 46],
  [27, 48],
  [31, 52],
];

/** Ministries, by country, that acknowledge the message: 14 of 21. */
export const ACKNOWLEDGED = 14;
