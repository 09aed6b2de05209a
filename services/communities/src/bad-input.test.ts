import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { Viewer } from '@kolo/auth';
import { pitch, startWorld, titles } from './fixtures/community.ts';
import type { World } from './fixtures/community.ts';

let world: World;
let communityId: Id;
let membershipId: Id;
let member: Viewer & { personId: Id };

beforeAll(async () => {
  world = await startWorld();
  communityId = await world.open();
  member = await world.join(communityId);
  const { community } = await world.read(
    world.keeper,
    'query ($id: ID!) { community(id: $id) { members { nodes { id } } } }',
    { id: communityId },
  );
  membershipId = community.members.nodes[0].id as Id;
});
afterAll(() => world.close());

type Case = [name: string, mutation: string, input: () => object, field: string, code: string];
const long = 'я'.repeat(2_001);
const text = (value: string) => [{ language: 'uk', text: value }];
const person = () => newId('person');
const community = (change: object) => () => ({ ...world.draft, ...change });
const here = (change: object) => () => ({ communityId, ...change });
const scores = {
  learningAgenda: 4,
  engagedSponsorship: 4,
  socialLearning: 4,
  internalLeadership: 4,
  technology: 4,
  valueCreation: 4,
  memoryAndMessages: 4,
  supportTeam: 4,
};
const level = (change: object) => () => ({
  membershipId,
  level: 'CORE',
  reason: 'x',
  until: '2010-06-01T00:00:00Z',
  ...change,
});

const cases: Case[] = [
  ['everything missing', 'createDomain', () => ({}), 'tenantId', 'REQUIRED'],
  [
    'a code with a space',
    'createDomain',
    () => ({ tenantId: world.tenantId, code: 'E M', titles }),
    'code',
    'NOT_A_CODE',
  ],
  [
    'a code that is taken',
    'createDomain',
    () => ({ tenantId: world.tenantId, code: 'EMS', titles }),
    'code',
    'DUPLICATE',
  ],
  [
    'a foreign tenant',
    'createDomain',
    () => ({ tenantId: newId('tenant'), code: 'A', titles }),
    'tenantId',
    'NOT_FOUND',
  ],
  [
    '101 titles',
    'createDomain',
    () => ({ tenantId: world.tenantId, code: 'A', titles: Array(101).fill(titles[0]) }),
    'titles',
    'TOO_MANY',
  ],

  ['no title', 'createCommunity', community({ titles: [] }), 'titles', 'TOO_FEW'],
  ['a title of blanks', 'createCommunity', community({ titles: text('   ') }), 'titles.0.text', 'REQUIRED'],
  ['a title too long', 'createCommunity', community({ titles: text(long) }), 'titles.0.text', 'TOO_LONG'],
  [
    'HTML in a title',
    'createCommunity',
    community({ titles: text('<b>Мережа</b>') }),
    'titles.0.text',
    'HTML_NOT_ALLOWED',
  ],
  [
    'a control character',
    'createCommunity',
    community({ titles: text('Мере\u0007жа') }),
    'titles.0.text',
    'CONTROL_CHARACTERS',
  ],
  [
    'a mark that turns writing round',
    'createCommunity',
    community({ titles: text('Мере\u202Eжа') }),
    'titles.0.text',
    'CONTROL_CHARACTERS',
  ],
  [
    'no language',
    'createCommunity',
    community({ titles: [{ language: '', text: 'A' }] }),
    'titles.0.language',
    'REQUIRED',
  ],
  [
    'a language that is none',
    'createCommunity',
    community({ titles: [{ language: '??', text: 'A' }] }),
    'titles.0.language',
    'NOT_A_LANGUAGE',
  ],
  [
    'an id of another kind',
    'createCommunity',
    community({ domainId: newId('community') }),
    'domainId',
    'WRONG_ID',
  ],
  [
    'an id with its prefix changed',
    'createCommunity',
    () => ({ ...world.draft, domainId: world.domainId.replace('domain', 'tenant') }),
    'domainId',
    'WRONG_ID',
  ],
  ['an unknown domain', 'createCommunity', community({ domainId: newId('domain') }), 'domainId', 'NOT_FOUND'],
  [
    'an unknown second domain',
    'createCommunity',
    community({ secondaryDomainIds: [newId('domain')] }),
    'secondaryDomainIds.0',
    'NOT_FOUND',
  ],
  [
    '21 more domains',
    'createCommunity',
    community({ secondaryDomainIds: Array.from({ length: 21 }, () => newId('domain')) }),
    'secondaryDomainIds',
    'TOO_MANY',
  ],
  ['no kind', 'createCommunity', community({ kind: null }), 'kind', 'REQUIRED'],
  [
    'a zone that is an offset',
    'createCommunity',
    community({ timezone: '+02:00' }),
    'timezone',
    'NOT_A_TIME_ZONE',
  ],
  [
    'a zone that is none',
    'createCommunity',
    community({ timezone: 'Europe/Atlantis' }),
    'timezone',
    'NOT_A_TIME_ZONE',
  ],
  [
    'a pitch answer too long',
    'createCommunity',
    community({ pitch: { ...pitch, relevance: text(long) } }),
    'pitch.relevance.0.text',
    'TOO_LONG',
  ],
  [
    '21 answers in one field',
    'createCommunity',
    community({ pitch: { workings: Array(21).fill(titles[0]) } }),
    'pitch.workings',
    'TOO_MANY',
  ],

  ['no pitch', 'updateCommunityPitch', here({}), 'pitch', 'REQUIRED'],
  [
    'HTML in the pitch',
    'updateCommunityPitch',
    here({ pitch: { capability: text('<script>x</script>') } }),
    'pitch.capability.0.text',
    'HTML_NOT_ALLOWED',
  ],
  [
    'a threshold of nothing',
    'changeLevelThresholds',
    here({ coreContributions: 0 }),
    'coreContributions',
    'OUT_OF_RANGE',
  ],
  [
    'an unknown community',
    'openCommunity',
    () => ({ communityId: newId('community') }),
    'communityId',
    'NOT_FOUND',
  ],
  ['no community', 'archiveCommunity', () => ({}), 'communityId', 'REQUIRED'],
  ['a community that is not archived', 'reopenCommunity', here({}), 'communityId', 'WRONG_STATE'],

  ['nobody to invite', 'inviteToCommunity', here({ personIds: [] }), 'personIds', 'TOO_FEW'],
  [
    '101 persons',
    'inviteToCommunity',
    here({ personIds: Array.from({ length: 101 }, person) }),
    'personIds',
    'TOO_MANY',
  ],
  [
    '1,000 persons',
    'inviteToCommunity',
    here({ personIds: Array.from({ length: 1_000 }, person) }),
    'personIds',
    'TOO_MANY',
  ],
  [
    'somebody who is an organisation',
    'inviteToCommunity',
    here({ personIds: [newId('person'), newId('organisation')] }),
    'personIds.1',
    'WRONG_ID',
  ],
  [
    'an answer without an invitation',
    'acceptInvitation',
    here({ onBehalfOf: newId('person'), channel: 'SMS' }),
    'onBehalfOf',
    'NOT_ALLOWED',
  ],
  ['a wish too long', 'acceptInvitation', here({ canContribute: long }), 'canContribute', 'TOO_LONG'],
  ['a request where none are taken', 'requestMembership', here({}), 'communityId', 'NO_REQUESTS'],
  ['no membership', 'leaveCommunity', here({}), 'communityId', 'NO_MEMBERSHIP'],
  ['no reason', 'removeMember', () => ({ membershipId }), 'reason', 'REQUIRED'],
  [
    'a membership that is none',
    'removeMember',
    () => ({ membershipId: newId('membership'), reason: 'x' }),
    'membershipId',
    'NOT_FOUND',
  ],
  ['a level outside', 'setMembershipLevel', level({ level: 'TRANSACTIONAL' }), 'level', 'NOT_AN_OPTION'],
  [
    'an end in the past',
    'setMembershipLevel',
    level({ until: '2010-01-01T00:00:00Z' }),
    'until',
    'MUST_BE_IN_FUTURE',
  ],
  [
    'an end far away',
    'setMembershipLevel',
    level({ until: '2031-01-01T00:00:00Z' }),
    'until',
    'AT_MOST_A_YEAR',
  ],
  [
    'an absurd year',
    'setMembershipLevel',
    level({ until: '9999-01-01T00:00:00Z' }),
    'until',
    'DATE_OUT_OF_RANGE',
  ],
  ['no time at all', 'setMembershipLevel', level({ until: 'tomorrow' }), 'until', 'NOT_A_TIME'],

  [
    'a leader who is no member',
    'assignLeadership',
    here({ personId: newId('person'), group: 'ORG_BROKER' }),
    'personId',
    'NOT_A_MEMBER',
  ],
  [
    'a term from the future',
    'assignLeadership',
    () => ({ communityId, personId: member.personId, group: 'ORG_BROKER', from: '2012-01-01T00:00:00Z' }),
    'from',
    'MUST_BE_IN_PAST',
  ],
  [
    'a term that is over',
    'assignLeadership',
    () => ({ communityId, personId: member.personId, group: 'ORG_BROKER', to: '2009-01-01T00:00:00Z' }),
    'to',
    'MUST_BE_IN_FUTURE',
  ],
  [
    'a function held already',
    'assignLeadership',
    () => ({ communityId, personId: world.keeper.personId, group: 'COMMUNITY_KEEPER' }),
    'personId',
    'DUPLICATE',
  ],
  [
    'a term that nobody knows',
    'endLeadership',
    () => ({ leadershipId: newId('leadership') }),
    'leadershipId',
    'NOT_FOUND',
  ],
  ['no curator', 'dismissCurator', here({ personId: newId('person') }), 'personId', 'NOT_A_CURATOR'],
  [
    'a sponsor who is a person',
    'confirmSponsorship',
    here({ organisationId: newId('person'), kind: 'HOST' }),
    'organisationId',
    'WRONG_ID',
  ],
  [
    'an end before the beginning',
    'confirmSponsorship',
    here({
      organisationId: newId('organisation'),
      kind: 'HOST',
      from: '2010-02-01T00:00:00Z',
      to: '2010-01-01T00:00:00Z',
    }),
    'to',
    'ENDS_BEFORE_IT_BEGINS',
  ],
  [
    'a review on 30 February',
    'confirmSponsorship',
    here({ organisationId: newId('organisation'), kind: 'HOST', nextReviewOn: '2010-02-30' }),
    'nextReviewOn',
    'NOT_A_DATE',
  ],
  [
    'a review that is over',
    'confirmSponsorship',
    here({ organisationId: newId('organisation'), kind: 'HOST', nextReviewOn: '2010-03-04' }),
    'nextReviewOn',
    'MUST_BE_IN_FUTURE',
  ],
];

const viewerOf = (mutation: string): Viewer =>
  mutation === 'removeMember' || mutation === 'acceptInvitation' ? world.keeper : world.organiser;

const selfMade = new Set(['acceptInvitation']);

describe.each([
  ['uk', /[іїєґ]|обовʼязкове|[а-щюя]/u],
  ['ru', /[ыэъ]|[а-щюя]/u],
  ['en', /^[\u0020-\u007Eа-яіїєґ’“”«»:/+-]+$/iu],
])('In %s', (language, script) => {
  test.each(cases)(
    '%s is refused by %s, stored nowhere and told to nobody',
    async (name, mutation, input, field, code) => {
      const viewer = { ...viewerOf(mutation), languages: [language] };
      if (selfMade.has(mutation) && name.startsWith('an answer'))
        Object.assign(viewer, { personId: member.personId });
      const outbox = world.service.connection.collection('outbox');
      const before = await outbox.countDocuments();
      const { userErrors } = await world.act(viewer, mutation, '__typename', input());
      const found = userErrors.find((error) => error.field.join('.') === field);
      expect(found).toMatchObject({ code, message: expect.stringMatching(script) });
      expect(found?.message).not.toMatch(/\{\{/);
      expect(await outbox.countDocuments()).toBe(before);
    },
  );
});

test('every score that is missing is named', async () => {
  const { userErrors } = await world.act(member, 'answerHealthCheck', 'period', {
    communityId,
    scores: { ...scores, technology: 6, supportTeam: null },
  });
  expect(userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).toSorted()).toEqual([
    'OUT_OF_RANGE scores.technology',
    'REQUIRED scores.supportTeam',
  ]);
});

test('the three languages say different things', async () => {
  const messages = await Promise.all(
    ['uk', 'ru', 'en'].map(async (language) => {
      const { userErrors } = await world.act(
        { ...world.organiser, languages: [language] },
        'createCommunity',
        '__typename',
        {},
      );
      return userErrors.map(({ message }) => message).join();
    }),
  );
  expect(new Set(messages).size).toBe(3);
});

test('the same key with another input is refused, and with the same input answered alike', async () => {
  const key = { idempotencyKey: 'found-1' };
  const first = await world.act(world.organiser, 'createCommunity', 'community { id }', {
    ...world.draft,
    ...key,
  });
  const again = await world.act(world.organiser, 'createCommunity', 'community { id }', {
    ...world.draft,
    ...key,
  });
  expect(again).toEqual(first);
  const other = await world.act(world.organiser, 'createCommunity', 'community { id }', {
    ...world.draft,
    kind: 'NETWORK',
    ...key,
  });
  expect(other.userErrors).toMatchObject([{ code: 'KEY_REUSED', field: ['idempotencyKey'] }]);
});
