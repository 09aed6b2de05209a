import { parse, validate } from 'graphql';
import { activities } from '@kolo/activities';
import { createInternalTokens, generateSigningKey } from '@kolo/auth';
import type { ViewerClaims } from '@kolo/auth';
import { communities } from '@kolo/communities';
import { subgraphSchema } from '@kolo/graphql';
import { identity } from '@kolo/identity';
import { idPrefix, newId } from '@kolo/runtime';
import type { IdPrefix } from '@kolo/runtime';
import type { Answer, ServiceName } from '@kolo/scenarios';
import { value } from '@kolo/value';
import { gatherCast, viewers } from './cast.ts';
import type { Cast, ViewerName } from './cast.ts';
import { entityDocumentOf, look, sightAt, sightOf } from './probes.ts';
import type { Probe, Sight } from './probes.ts';
import { table } from './table.ts';
import type { Row } from './table.ts';

let cast: Cast;

beforeAll(async () => {
  cast = await gatherCast();
}, 240_000);

afterAll(() => cast.close());

const nameOf = ({ probe }: Row) => `${probe.thing}: ${probe.root} ${probe.path.join('.')}`;
const cases = table.map((row) => [nameOf(row), row] as const);
const absentLike = (id: string) => newId(idPrefix(id) as IdPrefix);

/** Whether the table shows a viewer anything at all of a thing. */
const exists = ({ thing }: Probe, name: ViewerName) =>
  table.some(({ probe, sights }) => probe.thing === thing && sights[name] === 's');

/** An answer without what differs from request to request. */
const plain = ({ data, errors = [] }: Answer<unknown>) => ({
  data,
  errors: errors.map(({ message, path, extensions }) => ({ message, path, code: extensions?.code })),
});

const sightsOf = async (look: (name: ViewerName) => Promise<Sight>): Promise<Record<ViewerName, Sight>> =>
  Object.fromEntries(await Promise.all(viewers.map(async (name) => [name, await look(name)]))) as Record<
    ViewerName,
    Sight
  >;

describe('Asked by its id, through the gateway', () => {
  it.each(cases)('%s', async (_, { probe, sights }) => {
    const id = cast.here[probe.thing];
    const absent = absentLike(id);
    const told: string[] = [];
    const seen = await sightsOf(async (name) => {
      const answer = await look(cast.callers[name], probe, id);
      // What does not exist for somebody is answered to the letter as what does not exist at all.
      if (!exists(probe, name)) {
        const nothing = await look(cast.callers[name], probe, absent);
        if (JSON.stringify(plain(answer)) !== JSON.stringify(plain(nothing))) told.push(name);
      }
      return sightOf(probe, answer);
    });
    expect(seen).toEqual(sights);
    expect(told).toEqual([]);
  });
});

describe('With the id of another tenant’s thing', () => {
  // Public to whoever signed in; and the operator knows every tenant and id.
  const isKnownToAll = ({ probe }: Row) => ['organisation', 'domain'].includes(probe.thing);
  const others: readonly ViewerName[] = ['otherKeeper', 'otherOrganiser', 'operator'];

  it.each(cases.filter(([, row]) => !isKnownToAll(row)))('%s', async (_, { probe }) => {
    const id = cast.there[probe.thing];
    if (id === undefined) return;
    const absent = absentLike(id);
    for (const name of viewers.filter((one) => !others.includes(one))) {
      const answer = await look(cast.callers[name], probe, id);
      const nothing = await look(cast.callers[name], probe, absent);
      expect({ [name]: plain(answer) }).toEqual({ [name]: plain(nothing) });
    }
  });

  it('which is there for its own people', async () => {
    const post = table.find(({ probe }) => probe.thing === 'post');
    const person = table.find(({ probe }) => probe.thing === 'person');
    if (!post || !person) throw new Error('The table has changed');
    const ask = async (name: ViewerName, { probe }: Row) =>
      sightOf(probe, await look(cast.callers[name], probe, cast.there[probe.thing] ?? ''));
    expect(await ask('otherKeeper', post)).toBe('s');
    expect(await ask('otherOrganiser', person)).toBe('s');
    expect(await ask('otherOrganiser', post)).toBe('-');
  });
});

const services = { identity, communities, activities, value };
const serviceNames = Object.keys(services) as ServiceName[];

/** Sends a document straight to a service; the answer with its status. */
async function askService(
  service: ServiceName,
  body: { query: string; variables?: object },
  authorization?: string,
): Promise<{ status: number; answer: Answer<Record<string, unknown>> }> {
  const response = await fetch(`${cast.stage.serviceUrls[service]}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: (await response.json()) as Answer<Record<string, unknown>> };
}

/** What identity tells the gateway of a viewer. */
async function claimsOf(name: ViewerName): Promise<ViewerClaims> {
  const personId = cast.persons[name];
  const { data } = await cast.callers[name].send<{
    me: {
      roles: { role: string; tenant: { id: string } | null; organisation: { id: string } | null }[];
    } | null;
  }>('query Me { me { roles { role tenant { id } organisation { id } } } }');
  const roles = (data?.me?.roles ?? []).map(({ role, tenant, organisation }) => ({
    role: role as 'ORGANISER',
    tenantId: tenant?.id ?? null,
    ...(organisation ? { organisationId: organisation.id } : {}),
  }));
  const kind = personId === null ? 'ANONYMOUS' : 'PERSON';
  return { kind, personId, sessionId: null, tokenId: null, roles, scopes: [], languages: ['en'] };
}

describe('By a forged reference, with the gateway’s word', () => {
  const claims = {} as Record<ViewerName, ViewerClaims>;
  beforeAll(async () => {
    for (const name of viewers) claims[name] = await claimsOf(name);
  });

  /** Everything that a service might believe instead of looking it up. */
  const forged = (name: ViewerName) => ({
    tenantId: cast.there.tenant,
    communityId: cast.there.community,
    community: { __typename: 'Community', id: cast.there.community },
    authorId: cast.persons[name],
    personId: cast.persons[name],
    tellerId: cast.persons[name],
    submitterId: cast.persons[name],
    status: 'PUBLISHED',
    consent: 'PUBLIC',
    title: 'forged',
    name: 'forged',
    text: { language: 'en', text: 'forged' },
  });

  const subgraphs = serviceNames.map(
    (service) => [service, subgraphSchema(services[service].subgraph as never)] as const,
  );
  const references = subgraphs.flatMap(([service, schema]) =>
    table.flatMap((row) => {
      const entity = entityDocumentOf(row.probe);
      // Who gives an id and gets it back has learned nothing, unless the service knows whose it is.
      const isNews = row.probe.path.join() !== 'id' || service === 'identity';
      const isItsOwn = entity && isNews && validate(schema, parse(entity.document)).length === 0;
      return isItsOwn ? [[service, nameOf(row), row, entity] as const] : [];
    }),
  );

  /** A domain is a public vocabulary: the service asks for nothing but its id. */
  const openByReference = (row: Row, name: ViewerName) => row.probe.thing === 'domain' && name === 'nobody';

  it('there is a way to ask each service', () => {
    expect(new Set(references.map(([service]) => service))).toEqual(new Set(serviceNames));
    expect(references.length).toBeGreaterThan(40);
  });

  it.each(references)('%s shows no more of %s', async (service, _, row, { type, document }) => {
    const more: string[] = [];
    for (const name of viewers) {
      const representations = [{ __typename: type, id: cast.here[row.probe.thing], ...forged(name) }];
      const token = await cast.stage.vouchFor(claims[name]);
      const asked = { query: document, variables: { representations } };
      const { status, answer } = await askService(service, asked, `Bearer ${token}`);
      expect(status).toBe(200);
      expect(JSON.stringify(answer)).not.toContain('forged');
      const sees = sightAt(answer, ['_entities', ...row.probe.path]) === 's';
      if (sees !== (row.sights[name] === 's') && !openByReference(row, name))
        more.push(`${name}: ${String(sees)}`);
    }
    expect(more).toEqual([]);
  });
});

describe.each(serviceNames)('%s answers nobody but the gateway', (service) => {
  const query = { query: '{ __typename }' };
  const refused = { status: 401, answer: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } };

  it('not without a token, nor with a caller’s own', async () => {
    const { keeper, organiser } = cast.callers;
    const { smsRelay } = cast.play.people;
    await keeper.query('query Me { me { id } }');
    const own = [keeper.token, organiser.token, smsRelay.token].map((token) => `Bearer ${token ?? ''}`);
    for (const authorization of [undefined, 'Bearer', 'Bearer x', 'Basic a29sbzprb2xv', ...own]) {
      const { status, answer } = await askService(service, query, authorization);
      expect({ status, answer }).toMatchObject(refused);
      expect(answer.data).toBeUndefined();
    }
  });

  it('not with a word signed by another key, by none, or grown old', async () => {
    const claims = await claimsOf('keeper');
    const other = createInternalTokens({ privateKey: await generateSigningKey(), clock: cast.stage.clock });
    const word = await cast.stage.vouchFor(claims);
    const [header = '', payload = '', signature = ''] = word.split('.');
    const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const operator = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), sub: 'operator' };
    const forgeries = [
      await other.issue(claims),
      `${encoded({ alg: 'none' })}.${payload}.`,
      `${encoded({ alg: 'none' })}.${payload}.${signature}`,
      `${header}.${encoded(operator)}.${signature}`,
      `${header}.${payload}`,
    ];
    expect((await askService(service, query, `Bearer ${word}`)).status).toBe(200);
    for (const forgery of forgeries) {
      expect(await askService(service, query, `Bearer ${forgery}`)).toMatchObject(refused);
    }
    const now = cast.stage.clock.now();
    cast.stage.clock.advance({ minutes: 2 });
    try {
      expect(await askService(service, query, `Bearer ${word}`)).toMatchObject(refused);
    } finally {
      cast.stage.clock.set(now);
    }
  });

  it('not for references either, whatever they say', async () => {
    const representations = [{ __typename: 'Person', id: cast.here.person, name: 'forged' }];
    const asked = {
      query:
        'query Look($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
      variables: { representations },
    };
    const { status, answer } = await askService(
      service,
      asked,
      `Bearer ${cast.callers.organiser.token ?? ''}`,
    );
    expect({ status, answer }).toMatchObject(refused);
    expect(answer.data).toBeUndefined();
  });
});

it('the gateway itself knows no references and no service description', async () => {
  for (const field of [
    '_entities(representations: [{ __typename: "Person", id: "x" }]) { __typename }',
    '_service { sdl }',
  ]) {
    const answer = await cast.callers.organiser.send(`query Look { ${field} }`);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors?.[0]?.message).toContain('Cannot query field');
  }
});

describe('Searched for by its own words', () => {
  const things: [Probe['thing'], string, string][] = [
    ['community', 'community(id: $id) { words: title }', 'COMMUNITY'],
    ['question', 'question(id: $id) { words: text { text } }', 'QUESTION'],
    ['published', 'resource(id: $id) { words: title }', 'RESOURCE'],
    ['refused', 'resource(id: $id) { words: title }', 'RESOURCE'],
    ['activity', 'activity(id: $id) { words: title }', 'ACTIVITY'],
    ['storyForCommunity', 'story(id: $id) { words: title }', 'STORY'],
    ['storyForSponsors', 'story(id: $id) { words: title }', 'STORY'],
    ['person', 'person(id: $id) { words: name }', 'PERSON'],
  ];
  /** Sees the id of a person and no name, so that no name leads there. */
  const seesWithoutWords = (thing: string, name: ViewerName) => thing === 'person' && name === 'operator';

  it.each(things)('%s is found by whom it exists for, and by nobody else', async (thing, look, kind) => {
    const id = cast.here[thing];
    const words = await wordsOf(id, look);
    const found = await sightsOf(async (name) => {
      const { data } = await cast.callers[name].send<{ search: { nodes: { id: string }[] } | null }>(
        `query Find($query: String!, $kinds: [SearchKind!]) { search(query: $query, kinds: $kinds, first: 50) { nodes {
          ... on Community { id } ... on Person { id } ... on Activity { id }
          ... on Resource { id } ... on Question { id } ... on ValueStory { id }
        } } }`,
        { query: words, kinds: [kind] },
      );
      return data?.search?.nodes.some((node) => node.id === id) ? 's' : '-';
    });
    const expected = await sightsOf((name) =>
      Promise.resolve(exists({ thing } as Probe, name) && !seesWithoutWords(thing, name) ? 's' : '-'),
    );
    expect(found).toEqual(expected);
  });

  async function wordsOf(id: string, look: string): Promise<string> {
    for (const name of ['keeper', 'curator', 'organiser'] as const) {
      const { data } = await cast.callers[name].send<
        Record<string, { words: string | { text: string } } | null>
      >(`query Words($id: ID!) { ${look} }`, { id });
      const words = Object.values(data ?? {})[0]?.words;
      if (words) return (typeof words === 'string' ? words : words.text).slice(0, 200);
    }
    throw new Error(`Nobody reads the words of ${id}`);
  }
});
