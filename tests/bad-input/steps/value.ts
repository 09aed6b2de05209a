import { change, id } from '../world.ts';
import type { Input, Step, World } from '../world.ts';

const money = [{ measure: 'MONEY', amount: '300.50', currency: 'EUR' }];

const statistic = {
  measure: 'PUBLIC_STATISTIC',
  year: 2025,
  baseline: '-120',
  amount: '-80.5',
  unit: 'PERSONS',
  source: 'Net migration, statistical yearbook',
};
const strategy = { kind: 'STRATEGY', citation: 'Strategy of the city, 2026' };

const steps = (world: World, ids: { told?: string; hoped?: string } = {}): Input[] => [
  {
    ...(ids.told ? { id: ids.told } : {}),
    cycle: 'POTENTIAL',
    sign: 'POSITIVE',
    mode: 'ACTUAL',
    text: 'We took over the register of another city.',
    occurredOn: '2026-02-20',
    capital: 'RESOURCES',
    effects: money,
    change: statistic,
    document: strategy,
    trapAvoidedThrough: id(world, 'helper'),
    personNamed: id(world, 'helper'),
    refs: [id(world, 'question')],
  },
  {
    ...(ids.hoped ? { id: ids.hoped } : {}),
    cycle: 'APPLIED',
    mode: 'ASPIRATION',
    text: 'The next audit will be our own.',
  },
];

const told = {
  template: 'SPECIFIC_STORY',
  language: 'en',
  title: 'Two months',
  beneficiaries: ['INSTITUTION'],
};

const ofStory = (world: World) => ({ storyId: id(world, 'story') });

export const valueSteps: readonly Step[] = [
  {
    mutation: 'startStory',
    by: 'member',
    input: (world) => ({
      ...told,
      communityId: id(world, 'community'),
      consent: 'COMMUNITY',
      steps: steps(world),
      promptedBy: { indicator: 'RE-02', period: '2026-Q1' },
    }),
    select: 'story { id steps { id } }',
    keep: (world, { story }) => {
      world.ids['story'] = story.id;
      world.ids['step'] = story.steps[0].id;
      world.ids['hope'] = story.steps[1].id;
    },
  },
  {
    mutation: 'editStory',
    by: 'member',
    input: (world) => ({
      ...told,
      ...ofStory(world),
      steps: steps(world, { told: id(world, 'step'), hoped: id(world, 'hope') }),
    }),
  },
  {
    mutation: 'submitStory',
    by: 'member',
    input: (world) => ({ ...ofStory(world), consent: 'SPONSOR', channel: 'WEB' }),
  },
  {
    mutation: 'returnStory',
    by: 'helper',
    input: (world) => ({ ...ofStory(world), reason: 'It was three months.' }),
  },
  {
    mutation: 'validateStory',
    by: 'helper',
    before: async (world) => {
      await change(world, 'member', 'submitStory', ofStory(world));
    },
    input: ofStory,
  },
  { mutation: 'publishStory', by: 'member', input: ofStory },
  {
    mutation: 'linkEvidence',
    by: 'keeper',
    input: (world) => ({
      ...ofStory(world),
      indicator: 'RE-02',
      scope: id(world, 'community'),
      period: '2026-Q1',
      stepId: id(world, 'step'),
      relation: 'ILLUSTRATES',
      note: 'The register is at hand.',
    }),
  },
  {
    mutation: 'changeStoryConsent',
    by: 'member',
    input: (world) => ({ ...ofStory(world), consent: 'PUBLIC' }),
  },
  {
    mutation: 'chooseFramework',
    by: 'keeper',
    input: (world) => ({ communityId: id(world, 'community'), framework: 'FIVE_2011' }),
  },
  {
    mutation: 'answerAspiration',
    by: 'member',
    input: (world) => ({
      ...ofStory(world),
      stepId: id(world, 'hope'),
      outcome: 'ACTUAL',
      text: 'It was.',
      occurredOn: '2026-03-01',
      effects: money,
      change: statistic,
      document: strategy,
      refs: [id(world, 'question')],
      personNamed: id(world, 'helper'),
      channel: 'WEB',
    }),
  },
  {
    mutation: 'openSurvey',
    by: 'keeper',
    input: (world) => ({
      kind: 'HALF_YEAR',
      communityId: id(world, 'community'),
      module: 1,
      questions: ['CANDOUR', 'CONTACT_USED'],
      closesAt: '2026-04-02T09:00:00Z',
    }),
    select: 'survey { id }',
    keep: (world, { survey }) => void (world.ids['survey'] = survey.id),
  },
  {
    mutation: 'answerSurvey',
    by: 'member',
    input: (world) => ({
      surveyId: id(world, 'survey'),
      answers: [{ question: 'CANDOUR', answer: 4 }],
      channel: 'WEB',
    }),
  },
  { mutation: 'closeSurvey', by: 'keeper', input: (world) => ({ surveyId: id(world, 'survey') }) },
];
