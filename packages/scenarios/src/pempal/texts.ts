type Localized = { language: string; text: string };

const inTwo = (ru: string, en: string): Localized[] => [
  { language: 'ru', text: ru },
  { language: 'en', text: en },
];
export const english = (text: string): Localized[] => [{ language: 'en', text }];

export const owner = inTwo(
  'Сеть взаимного обучения по государственным расходам',
  'Peer-learning network on public expenditure',
);
export const umbrella = inTwo('PEMPAL', 'PEMPAL');
export const community = inTwo('Практикующее сообщество по бюджету', 'Budget community of practice');
export const domain = inTwo('Государственный бюджет', 'Public budgeting');
export const post = inTwo('Специалист по бюджету', 'Budget officer');
export const plenary = inTwo('Пленарная встреча в Тиране', 'Plenary meeting in Tirana');
export const ministryOf = (country: string): Localized[] => english(`Ministry of Finance of ${country}`);
export const activity = (type: string, number: number): Localized[] =>
  english(`${type.toLowerCase().replaceAll('_', ' ')} ${number}`);

export const pitch = {
  relevance: english('You prepare a budget by programmes, as we do.'),
  benefitSelf: english('You see how colleagues solve what you are working on.'),
  benefitInstitution: english('Your ministry does not repeat the mistakes of others.'),
  benefitCountry: english('Money goes where it has an effect.'),
  jointWork: english('We compare budget documents and try out new ones.'),
  capability: english('To prepare a budget that citizens can read.'),
  workings: english('Two meetings a year, and small groups in between.'),
  rolesOffered: english('Six leadership groups, for an event at a time.'),
};

export const agenda = ['Design of programmes and measures', 'Budget documents', 'Monitoring and evaluation'];
export const objectives = ['Programme budgets in five countries', 'Budget documents that citizens can read'];
export const message = {
  titles: english('What the budget community worked on in Tirana'),
  texts: english('Twenty-one ministries compared their budget documents; the results are open to all.'),
};
export const proposals = ['Shorter speeches, longer peer assists', 'Interpreters at every table'];
export const review = {
  language: 'en',
  text: 'Both objectives are on course; the next review is in half a year.',
};

export const story = {
  listened: 'Another ministry showed how it cut the number of its indicators.',
  took: 'I took their table of programmes home.',
  hope: 'Next year our programmes will have at most three indicators each.',
};

/** Own fields of the activities of the plenary, by type. */
export const fields: Record<string, object> = {
  INVITED_SPEAKER: { speaker: { name: 'An invited expert' } },
  CASE_EXAMPLE: { caseText: 'How one ministry wrote its first programme budget.' },
  PEER_ASSIST: { question: 'How do we measure the effect of a programme?' },
  PRACTICE_COMPARISON: { grid: [{ item: 'Pages of the budget document' }] },
  HOT_TOPIC: { topic: 'Cuts in the middle of the year' },
  ROLE_PLAY: { scenario: 'The budget committee questions the ministry.' },
};
