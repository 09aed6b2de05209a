import { emptyIndex, fillIndex } from '@kolo/search';
import { searchSource as activities } from '../../services/activities/src/search/indexChanged.ts';
import { searchSource as communities } from '../../services/communities/src/search/indexChanged.ts';
import { searchSource as identity } from '../../services/identity/src/search/indexChanged.ts';
import { searchSource as value } from '../../services/value/src/search/indexChanged.ts';
import {
  answer,
  ask,
  employ,
  idsOf,
  post,
  schedule,
  search,
  searchDocument,
  startSearchWorld,
  submit,
  tell,
} from './world.ts';
import type { Circle, SearchWorld } from './world.ts';

const sources = { identity, communities, activities, value };
let world: SearchWorld;
let budget: Circle;
let other: Circle;
const ids: Record<
  'question' | 'resource' | 'activity' | 'story' | 'secret' | 'russian' | 'post' | 'signs',
  string
> = {
  question: '',
  resource: '',
  activity: '',
  story: '',
  secret: '',
  russian: '',
  post: '',
  signs: '',
};

beforeAll(async () => {
  world = await startSearchWorld();
  budget = await world.found('PEMPAL: спільнота бюджетних практиків', 'uk', [
    'Оксана Дем’яненко',
    'Rustam Karimov',
  ]);
  other = await world.found('Мережа з управління відходами', 'uk', ['Оксана Дем’янчук']);
  const { communityId } = budget;
  const [keeper, member] = Object.values(budget.members) as [Circle['organiser'], Circle['organiser']];
  ids.question = await ask(
    member,
    communityId,
    'uk',
    'Як порахувати граничні обсяги видатків місцевих бюджетів?',
  );
  await answer(keeper, ids.question, 'uk', 'Спитайте казначейство про сальдо на початок кварталу.');
  ids.russian = await ask(member, communityId, 'ru', 'Кто ведёт учёт обязательств бюджета?');
  ids.resource = await submit(
    keeper,
    communityId,
    'en',
    'Guide to programme budgeting',
    'How ministries count what they spend.',
  );
  ids.post = await post([keeper, member], communityId, 'en', [
    'Our treasury moved to a single account.',
    'Ours too, and the walruses were pleased.',
  ]);
  ids.signs = await submit(
    keeper,
    communityId,
    'en',
    'Otters < salmon && trout > 3',
    'a&amp;b -- sturgeon; ${beluga} {{ caviar }} %s \\u0000',
  );
  ids.activity = await schedule(keeper, communityId, 'en', 'Peer exchange on cash forecasting');
  ids.story = await tell(member, communityId, {
    language: 'en',
    title: 'A commitment register that stopped arrears',
    text: 'We took the ledger template of a colleague.',
    consent: 'COMMUNITY',
  });
  ids.secret = await tell(member, communityId, {
    language: 'en',
    title: 'My private doubts about arrears',
    text: 'Nobody is to read this any more.',
    consent: 'COMMUNITY',
  });
  await member.change(
    'mutation W($input: ChangeStoryConsentInput!) { changeStoryConsent(input: $input) { userErrors { code message field } } }',
    { storyId: ids.secret, consent: 'PRIVATE' },
  );
  await world.stage.settle();
}, 180_000);
afterAll(() => world.end());

const keeper = () => budget.members['Оксана Дем’яненко'] as Circle['organiser'];
const member = () => budget.members['Rustam Karimov'] as Circle['organiser'];
const stranger = () => other.members['Оксана Дем’янчук'] as Circle['organiser'];

describe('One search', () => {
  it.each([
    ['a community by look-alike letters', 'РЕМРАЛ', () => budget.communityId],
    ['a community by how its name sounds', 'пемпал', () => budget.communityId],
    ['a question by another form of its words', 'обсяг видатку місцевого бюджету', () => ids.question],
    ['a question by its answer', 'казначейством сальдо', () => ids.question],
    ['a question in Russian whatever е is typed', 'учет обязательства', () => ids.russian],
    ['a post', 'single treasury accounts', () => ids.post],
    ['a post by a reply to it', 'walrus', () => ids.post],
    ['a text full of signs by the words in it', 'otter caviar', () => ids.signs],
    ['it by a query of tags', '<script>alert("trout")</script>', () => ids.signs],
    ['something in spite of emoji', '🦦 otters 👩🏽‍🌾🇺🇦', () => ids.signs],
    ['something in spite of signs of regular expressions', '^(.*otter)+$ [a-z]{9,} \\d | *', () => ids.signs],
    ['something in spite of operators of a database', '{"$gt": "", "$where": "otter"}', () => ids.signs],
    ['a resource', 'guides for budgets of programmes', () => ids.resource],
    ['an activity', 'forecast cash', () => ids.activity],
    ['a story', 'registers of commitments', () => ids.story],
  ])('finds %s', async (_what, query, id) => {
    expect(idsOf(await search(keeper(), query)).slice(0, 5)).toContain(id());
  });

  it.each(["Дем'яненко", 'Дем’яненко', 'Демяненко', 'ДЕМʼЯНЕНКО'])(
    'finds a person by the name %s',
    async (name) => {
      const { nodes } = await search(member(), name, { kinds: ['PERSON'] });
      expect(nodes).toEqual([
        { __typename: 'Person', id: expect.stringMatching(/^person_/) as string, name: 'Оксана Дем’яненко' },
      ]);
    },
  );

  it('finds a person by a short name that their organisation got later, for who may know them', async () => {
    const personId = idsOf(await search(member(), 'Karimov', { kinds: ['PERSON'] }))[0] ?? '';
    await employ(budget, personId, 'Агентство з питань запозичень', 'АПЗ');
    await world.stage.settle();
    for (const caller of [keeper(), member(), budget.organiser])
      expect(idsOf(await search(caller, 'апз'))).toEqual([personId]);
    for (const caller of [budget.neighbour, stranger(), other.organiser, world.operator])
      expect(idsOf(await search(caller, 'апз'))).toEqual([]);
  });

  it('finds what was just changed as it is now', async () => {
    const id = await ask(member(), budget.communityId, 'en', 'Where are hedgehogs?');
    await world.stage.settle();
    expect(idsOf(await search(keeper(), 'hedgehog'))).toEqual([id]);
    await answer(keeper(), id, 'en', 'Under the porcupines.');
    await world.stage.settle();
    expect(idsOf(await search(keeper(), 'porcupine'))).toEqual([id]);
  });
});

describe('Filters', () => {
  it('leave only the kinds that are asked for', async () => {
    const kindsOf = async (kinds: string[]) =>
      new Set(
        (await search(keeper(), 'PEMPAL budget бюджет arrears', { kinds })).nodes.map(
          ({ __typename }) => __typename,
        ),
      );
    expect(await kindsOf(['QUESTION'])).toEqual(new Set(['Question']));
    expect(await kindsOf(['RESOURCE', 'STORY'])).toEqual(new Set(['Resource', 'ValueStory']));
    expect(await kindsOf([])).toEqual(new Set(['Community', 'Question', 'Resource', 'ValueStory']));
  });

  it('leave only what is in a language, with or without a region', async () => {
    const inLanguage = async (language: string) =>
      idsOf(await search(keeper(), 'бюджет', { kinds: ['QUESTION'], language }));
    expect(await inLanguage('uk')).toEqual([ids.question]);
    expect(await inLanguage('ru-UA')).toEqual([ids.russian]);
    expect(await inLanguage('pl')).toEqual([]);
  });
});

describe('Who searches', () => {
  it('and is of the community finds what is inside; an outsider of the same tenant the community alone', async () => {
    const words = 'PEMPAL бюджет budgeting cash arrears Karimov treasury';
    const found = async (caller: Circle['organiser']) => new Set(idsOf(await search(caller, words)));
    const inside = [ids.post, ids.question, ids.russian, ids.resource, ids.activity, ids.story];
    expect([...(await found(keeper()))]).toEqual(expect.arrayContaining([...inside, budget.communityId]));
    expect(await found(budget.neighbour)).toEqual(new Set([budget.communityId]));
  });

  it('and is of another tenant finds nothing of it, however they ask', async () => {
    for (const query of [
      'PEMPAL',
      'РЕМРАЛ',
      'бюджет',
      'Karimov',
      'Дем’яненко',
      'arrears',
      'cash',
      'казначейство',
    ])
      for (const caller of [stranger(), other.organiser, other.neighbour])
        expect({ query, found: idsOf(await search(caller, query)) }).toEqual({ query, found: [] });
  });

  it('and runs the platform finds nobody by name', async () => {
    expect(idsOf(await search(world.operator, 'Karimov'))).toEqual([]);
  });

  it('and organises the tenant finds its people, and not what they wrote', async () => {
    const { nodes } = await search(budget.organiser, 'Karimov arrears казначейство сальдо');
    expect(nodes.map(({ __typename }) => __typename)).toEqual(['Person']);
  });

  it('and withdrew the consent to a story finds it alone', async () => {
    expect(idsOf(await search(member(), 'private doubts'))).toEqual([ids.secret]);
    expect(idsOf(await search(keeper(), 'private doubts'))).toEqual([]);
  });

  it('and whose contribution it is, but was removed, finds nothing inside any more, nor is found', async () => {
    const shut = await world.found('Громада на вилучення', 'uk', ['Keeper Vydalyty', 'Removed Vydalyty']);
    const [first, second] = Object.values(shut.members) as [Circle['organiser'], Circle['organiser']];
    const id = await ask(second, shut.communityId, 'uk', 'Чи їдять видри осетрів?');
    const posted = await post([second, first], shut.communityId, 'uk', ['Видри плавають', 'Осетри теж']);
    await world.stage.settle();
    const whole = await search(second, 'видра осетер');
    expect(new Set(idsOf(whole))).toEqual(new Set([id, posted]));
    expect(idsOf(await search(first, 'Removed', { kinds: ['PERSON'] }))).toHaveLength(1);
    const { community } = await first.query<{
      community: { members: { nodes: { id: string; person: { name: string } }[] } };
    }>('query M($id: ID!) { community(id: $id) { members(first: 9) { nodes { id person { name } } } } }', {
      id: shut.communityId,
    });
    const membership = community.members.nodes.find(({ person }) => person.name.startsWith('Removed'));
    await first.change(
      'mutation R($input: RemoveMemberInput!) { removeMember(input: $input) { userErrors { code message field } } }',
      { membershipId: membership?.id, reason: 'A test' },
    );
    await world.stage.settle();
    expect(idsOf(await search(second, 'видра осетер'))).toEqual([]);
    expect(idsOf(await search(first, 'Removed', { kinds: ['PERSON'] }))).toEqual([]);
    expect(new Set(idsOf(await search(first, 'видра осетер')))).toEqual(new Set([id, posted]));
  });

  it('and is not signed in is asked to', async () => {
    const { data, errors } = await world.guest.send(searchDocument, { query: 'PEMPAL' });
    expect(data).toEqual({ search: null });
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('and was removed from the community finds nothing inside any more', async () => {
    const leaving = await world.found('Громада на пробу', 'uk', ['Keeper Probny', 'Leaver Probny']);
    const [first, second] = Object.values(leaving.members) as [Circle['organiser'], Circle['organiser']];
    const id = await ask(first, leaving.communityId, 'uk', 'Коли прийде субвенція?');
    await world.stage.settle();
    expect(idsOf(await search(second, 'субвенції'))).toEqual([id]);
    await second.change(
      'mutation L($input: LeaveCommunityInput!) { leaveCommunity(input: $input) { userErrors { code message field } } }',
      { communityId: leaving.communityId },
    );
    await world.stage.settle();
    expect(idsOf(await search(second, 'субвенції'))).toEqual([]);
    expect(idsOf(await search(first, 'Leaver', { kinds: ['PERSON'] }))).toEqual([]);
  });
});

describe('What was stored before there was an index', () => {
  it('is found as if events had told of it, once each service has gone through what it has', async () => {
    const words = 'PEMPAL бюджет budgeting cash arrears Karimov treasury';
    const before = new Set(idsOf(await search(keeper(), words, { first: 50 })));
    for (const name of Object.keys(sources) as (keyof typeof sources)[]) {
      await emptyIndex(world.stage.connections[name]);
    }
    expect(idsOf(await search(keeper(), words))).toEqual([]);
    for (const [name, source] of Object.entries(sources)) {
      const connection = world.stage.connections[name as keyof typeof sources];
      await fillIndex({ connection, clock: world.stage.clock }, source);
    }
    expect(new Set(idsOf(await search(keeper(), words, { first: 50 })))).toEqual(before);
    expect(idsOf(await search(stranger(), words))).toEqual([]);
    expect(idsOf(await search(keeper(), 'private doubts'))).toEqual([]);
  });
});

describe('Pages', () => {
  it('follow each other without a gap or a repetition, over all services', async () => {
    const words = 'PEMPAL бюджет budgeting cash arrears Karimov';
    const whole = await search(keeper(), words, { first: 50 });
    expect(whole.pageInfo.hasNextPage).toBe(false);
    const seen: string[] = [];
    let after: string | null = null;
    for (let hasNext = true; hasNext;) {
      const page = await search(keeper(), words, { first: 2, after });
      seen.push(...idsOf(page));
      ({ endCursor: after, hasNextPage: hasNext } = page.pageInfo);
      expect(seen.length).toBeLessThanOrEqual(whole.nodes.length);
    }
    expect(seen).toEqual(idsOf(whole));
  });
});

describe('Bad input', () => {
  it.each(['', '   ', '\u0000\u0001\u0007\u200b', '— … !? «»', 'і та або', 'of the', '\ud800'])(
    'that says nothing (%j) finds nothing',
    async (query) => {
      expect(await search(keeper(), query)).toEqual({
        nodes: [],
        pageInfo: { hasNextPage: false, endCursor: null },
      });
    },
  );

  it.each(['🎉🎉', '.*', '(?<=a)|$', "' OR 1=1 --", 'tlh ' + 'ѣ'.repeat(190)])(
    'that is in no text (%j) finds nothing and fails nowhere',
    async (query) => {
      expect(idsOf(await search(keeper(), query, { kinds: ['ACTIVITY', 'POST'] }))).toEqual([]);
    },
  );

  it('a language that nothing is in leaves nothing', async () => {
    expect(idsOf(await search(keeper(), 'otter treasury', { language: 'tlh' }))).toEqual([]);
  });

  it('control characters stand between words', async () => {
    expect(idsOf(await search(keeper(), 'programme\u0000budgeting\u0007'))[0]).toBe(ids.resource);
  });

  it.each([
    { query: 'а'.repeat(10_000) },
    { query: 'otter '.repeat(1_000) },
    { query: 'budget', kinds: ['EVERYTHING'] },
    { query: 'budget', language: '' + 'uk-'.repeat(50) },
    { query: 'budget', first: 51 },
    { query: 'budget', first: -1 },
    { query: 'budget', after: 'nonsense' },
    { query: 'budget', after: Buffer.from('{"identity":{"score":5,"number":-1}}').toString('base64url') },
    { query: 'budget', language: "uk' || true" },
  ])('is refused: %#', async (args) => {
    const { errors } = await keeper().send(searchDocument, args);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('While a service is away, a search', () => {
  const asked = `query Search($query: String!, $kinds: [SearchKind!]) {
    search(query: $query, kinds: $kinds) { unsearched nodes { __typename ... on Resource { id } ... on Person { id name } } }
  }`;
  const words = { query: 'Guide programme budgeting Karimov arrears' };
  interface Searched {
    unsearched: string[];
    nodes: { __typename: string }[];
  }
  const searched = async (args: object) => {
    const { data, errors } = await keeper().send(asked, args);
    const found = data?.['search'] as Searched;
    return {
      unsearched: found.unsearched,
      types: new Set(found.nodes.map(({ __typename }) => __typename)),
      errors: errors?.map(({ path, extensions }) => [path, extensions?.code]) ?? [],
    };
  };

  it('finds what the others have, says what was not looked for, and has an error for it', async () => {
    expect(await searched(words)).toEqual({
      unsearched: [],
      types: new Set(['Resource', 'Person', 'ValueStory']),
      errors: [],
    });
    await world.stage.stopServing('value');
    expect(await searched(words)).toEqual({
      unsearched: ['STORY'],
      types: new Set(['Resource', 'Person']),
      errors: [[['search'], 'SERVICE_UNAVAILABLE']],
    });
  });

  it('for something else leaves nothing of it out', async () => {
    expect(await searched({ ...words, kinds: ['RESOURCE'] })).toMatchObject({
      unsearched: [],
      types: new Set(['Resource']),
    });
  });
});
