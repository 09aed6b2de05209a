import { startSupergraph } from '../fixtures/fixtureSupergraph.ts';

const books: Record<string, { id: string; title: string; pages: number }> = {
  b1: { id: 'b1', title: 'Коло', pages: 120 },
  b2: { id: 'b2', title: 'Meters "and" readings', pages: 80 },
};

const start = () =>
  startSupergraph({
    library: {
      typeDefs: `
        type Query {
          book(id: ID!): Book
          shelf: [[Book]]!
          node(id: ID!): Node
          finds: [Find]!
          hall: Hall! @shareable
        }
        type Mutation { lend(id: ID!): Book, giveBack(id: ID!): Receipt }
        type Receipt { book: Book, query: Query }
        interface Node { id: ID! }
        union Find = Book | Map
        type Book implements Node @key(fields: "id") {
          id: ID!
          title: String!
          pages: Int!
          price(in: Currency): Int!
          state: State
          raw: Json
          sequel: Book
          publisher: Publisher! @provides(fields: "city")
        }
        type Map implements Node @key(fields: "id") { id: ID! scale: Float name: String! price(in: Currency): Int! }
        type Publisher @key(fields: "code { country number }") { code: Code! city: String @external }
        type Code @shareable { country: String! number: Int! }
        type Hall @shareable { name: String!, seats: Int }
        enum Currency { EUR UAH }
        enum State { IN OUT LOST @inaccessible }
        scalar Json
      `,
      resolvers: {
        Query: {
          book: (_: unknown, { id }: { id: string }) => books[id] ?? null,
          shelf: () => [[books['b1'], null], [], null, [books['b2'], books['b1']]],
          node: (_: unknown, { id }: { id: string }) =>
            id.startsWith('b') ? { __typename: 'Book', ...books[id] } : { __typename: 'Map', id, scale: 2.5 },
          finds: () => [
            { __typename: 'Map', id: 'm1', scale: 1 },
            null,
            { __typename: 'Book', ...books['b2'] },
          ],
          hall: () => ({ name: 'Reading hall' }),
        },
        Mutation: {
          lend: (_: unknown, { id }: { id: string }) => books[id],
          giveBack: (_: unknown, { id }: { id: string }) => ({ book: books[id], query: {} }),
        },
        Book: {
          __resolveReference: ({ id }: { id: string }) => books[id] ?? null,
          price: (_: unknown, args: { in?: string }) => (args.in === 'UAH' ? 4200 : 100),
          state: ({ id }: { id: string }) => (id === 'b1' ? 'IN' : 'LOST'),
          raw: () => ({ any: ['thing', { deep: 1.5e3 }], __proto: null }),
          sequel: ({ id }: { id: string }) => (id === 'b1' ? books['b2'] : null),
          publisher: () => ({ code: { country: 'UA', number: 7 }, city: 'Львів' }),
        },
        Map: {
          name: () => 'Old town',
          price: (_: unknown, args: { in?: string }) => (args.in === 'UAH' ? 420 : 10),
        },
        Publisher: { __resolveReference: (reference: unknown) => reference },
      },
    },
    readers: {
      typeDefs: `
        type Query { latest: Review, hall: Hall! @shareable, media: [Media!]! }
        type Book @key(fields: "id") {
          id: ID!
          pages: Int! @external
          price(in: Currency): Int! @external
          reviews: [Review!]!
          minutes: Int @requires(fields: "pages")
          perPage: String @requires(fields: "pages price(in: UAH)")
        }
        type Media @interfaceObject @key(fields: "id") { id: ID! likes: Int! }
        type Review { text: String!, book: Book!, by: String }
        type Publisher @key(fields: "code { country number }") { code: Code! city: String @shareable, founded: Int }
        type Code @shareable { country: String! number: Int! }
        type Hall @shareable { name: String!, quiet: Boolean }
        enum Currency { EUR UAH }
      `,
      resolvers: {
        Query: {
          latest: () => ({ text: 'Корисно', book: { id: 'b1' } }),
          hall: () => ({ name: 'Reading hall', quiet: true }),
          media: () => [{ id: 'v1' }, { id: 's1' }],
        },
        Book: {
          __resolveReference: (reference: object) => reference,
          reviews: ({ id }: { id: string }) => [{ text: `On ${id}`, book: { id } }],
          minutes: ({ pages }: { pages: number }) => pages * 2,
          perPage: ({ pages, price }: { pages: number; price: number }) => `${price / pages}`,
        },
        Media: { __resolveReference: (reference: object) => reference, likes: () => 5 },
        Publisher: { __resolveReference: (reference: object) => reference, founded: () => 1891 },
      },
    },
    studio: {
      typeDefs: `
        type Query { newest: Media }
        interface Media @key(fields: "id") { id: ID! title: String! }
        type Video implements Media @key(fields: "id") { id: ID! title: String! seconds: Int }
        type Sound implements Media @key(fields: "id") { id: ID! title: String! }
      `,
      resolvers: {
        Query: { newest: () => ({ __typename: 'Video', id: 'v1', title: 'Meters', seconds: 60 }) },
        Media: {
          __resolveReference: ({ id }: { id: string }) =>
            id.startsWith('v')
              ? { __typename: 'Video', id, title: 'Meters', seconds: 60 }
              : { __typename: 'Sound', id, title: 'Rain' },
        },
      },
    },
  });

let world: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.calls();
});

const ask = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await world.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

describe('An answer', () => {
  test('has the order, the names and the text that the caller asked for', async () => {
    const { operation, variables } = world.prepare(
      '{ b: book(id: "b2") { __typename t: title n: pages id } }',
    );
    const { body } = await world.executor.execute(operation, {
      variables,
      caller: { identity: '', languages: [], requestId: '' },
      budget: { leftMs: () => 1_000, restart: () => undefined },
    });
    expect(body.toString()).toBe(
      '{"data":{"b":{"__typename":"Book","t":"Meters \\"and\\" readings","n":80,"id":"b2"}}}',
    );
  });

  test('has lists of lists and nulls as they are, and what other services add inside them', async () => {
    expect(await ask('{ shelf { title reviews { text } } }')).toEqual({
      shelf: [
        [{ title: 'Коло', reviews: [{ text: 'On b1' }] }, null],
        [],
        null,
        [
          { title: 'Meters "and" readings', reviews: [{ text: 'On b2' }] },
          { title: 'Коло', reviews: [{ text: 'On b1' }] },
        ],
      ],
    });
    expect(world.calls()).toBe(2);
  });

  test('leaves alone what a scalar of our own holds', async () => {
    expect(await ask('{ book(id: "b1") { raw } }')).toEqual({
      book: { raw: { any: ['thing', { deep: 1.5e3 }], __proto: null } },
    });
  });

  test('has a root field of two services put together', async () => {
    expect(await ask('{ hall { name seats quiet } }')).toEqual({
      hall: { name: 'Reading hall', seats: null, quiet: true },
    });
  });

  test('has what a variable decides about', async () => {
    const query = `query ($with: Boolean!, $without: Boolean = true) {
      book(id: "b1") { title @include(if: $with) reviews @skip(if: $without) { text } ... @include(if: $with) { minutes } }
    }`;
    expect(await ask(query, { with: false })).toEqual({ book: {} });
    expect(world.calls()).toBe(1);
    expect(await ask(query, { with: true })).toEqual({ book: { title: 'Коло', minutes: 240 } });
    expect(await ask(query, { with: true, without: false })).toEqual({
      book: { title: 'Коло', reviews: [{ text: 'On b1' }], minutes: 240 },
    });
  });

  test('has a schema next to data', async () => {
    const query = `query ($name: String!) {
      kind: __typename
      ...Schema
      book(id: "b1") { title }
      type: __type(name: $name) { name fields { name } }
    }
    fragment Schema on Query { __schema { queryType { name } } }`;
    expect(await ask(query, { name: 'Hall' })).toEqual({
      kind: 'Query',
      __schema: { queryType: { name: 'Query' } },
      book: { title: 'Коло' },
      type: { name: 'Hall', fields: [{ name: 'name' }, { name: 'seats' }, { name: 'quiet' }] },
    });
  });

  test('needs no service when it is about the schema alone', async () => {
    await ask('{ __typename __schema { types { name } } }');
    expect(world.calls()).toBe(0);
  });

  test('shows odd keys as they are, and they do no harm', async () => {
    const query =
      '{ __proto__: book(id: "b1") { constructor: title hasOwnProperty: reviews { toString: text } } }';
    const { body } = await world.executor.execute(world.prepare(query).operation, {
      variables: {},
      caller: { identity: '', languages: [], requestId: '' },
      budget: { leftMs: () => 1_000, restart: () => undefined },
    });
    expect(body.toString()).toBe(
      '{"data":{"__proto__":{"constructor":"Коло","hasOwnProperty":[{"toString":"On b1"}]}}}',
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('Objects of several types', () => {
  test('have each the fields of their own', async () => {
    const query = `{ finds { __typename ... on Book { title minutes } ... on Map { scale } ... on Node { id } } }`;
    expect(await ask(query)).toEqual({
      finds: [
        { __typename: 'Map', scale: 1, id: 'm1' },
        null,
        { __typename: 'Book', title: 'Meters "and" readings', minutes: 160, id: 'b2' },
      ],
    });
  });

  test('hold under one key what each of them was asked, with arguments of its own', async () => {
    const query = `query ($in: Currency) {
      finds { ... on Book { price(in: UAH) what: title } ... on Map { price(in: $in) what: name } }
    }`;
    expect(await ask(query, { in: 'EUR' })).toEqual({
      finds: [{ price: 10, what: 'Old town' }, null, { price: 4200, what: 'Meters "and" readings' }],
    });
  });

  test('are null with an error where they are of a type that callers do not know', async () => {
    world.services.library.behave(
      { status: 200, body: '{"data":{"node":{"__typename":"Manuscript","id":"x1"},"hall":{"name":"Hall"}}}' },
      1,
    );
    const { data, errors } = await world.ask('{ node(id: "x1") { id } hall { name } }');
    expect(data).toEqual({ node: null, hall: { name: 'Hall' } });
    expect(errors).toMatchObject([{ path: ['node'], extensions: { code: 'INTERNAL' } }]);
  });

  test('are reached by an interface', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { id ... on Book { reviews { text } } } }';
    expect(await ask(query, { id: 'b1' })).toEqual({ node: { id: 'b1', reviews: [{ text: 'On b1' }] } });
    expect(await ask(query, { id: 'm1' })).toEqual({ node: { id: 'm1' } });
  });

  test('get fields from a service that knows only their interface', async () => {
    expect(await ask('{ newest { __typename title likes } }')).toEqual({
      newest: { __typename: 'Video', title: 'Meters', likes: 5 },
    });
  });

  test('get their types from a service that knows them, where another knows only their interface', async () => {
    expect(await ask('{ media { likes __typename title ... on Video { seconds } } }')).toEqual({
      media: [
        { likes: 5, __typename: 'Video', title: 'Meters', seconds: 60 },
        { likes: 5, __typename: 'Sound', title: 'Rain' },
      ],
    });
    expect(await ask('{ media { likes } }')).toEqual({ media: [{ likes: 5 }, { likes: 5 }] });
  });
});

describe('What a field of another service requires', () => {
  test('is brought to it, and not shown', async () => {
    expect(await ask('{ book(id: "b1") { minutes } }')).toEqual({ book: { minutes: 240 } });
  });

  test('is brought to it with the arguments that it requires, whatever the caller asks for', async () => {
    expect(await ask('{ book(id: "b1") { price(in: EUR) perPage cheap: price } }')).toEqual({
      book: { price: 100, perPage: '35', cheap: 100 },
    });
  });

  test('is not mixed up with what the caller calls so', async () => {
    expect(await ask('{ book(id: "b1") { id: title pages: id minutes reviews: pages } }')).toEqual({
      book: { id: 'Коло', pages: 'b1', minutes: 240, reviews: 120 },
    });
  });

  test('may be a key inside of another object', async () => {
    expect(await ask('{ book(id: "b1") { publisher { city founded } } }')).toEqual({
      book: { publisher: { city: 'Львів', founded: 1891 } },
    });
  });

  test('leaves the variable alone that has the name of its own', async () => {
    const query = 'query ($representations: ID!) { book(id: $representations) { title minutes } }';
    expect(await ask(query, { representations: 'b1' })).toEqual({ book: { title: 'Коло', minutes: 240 } });
  });
});

describe('Mutations', () => {
  test('are done in their order, and what follows from each is there before the next', async () => {
    expect(await ask('mutation { a: lend(id: "b1") { minutes } b: lend(id: "b2") { minutes } }')).toEqual({
      a: { minutes: 240 },
      b: { minutes: 160 },
    });
  });

  test('lead back to queries', async () => {
    const query = `mutation { giveBack(id: "b1") { book { title } query { latest { text } hall { quiet } } } }`;
    expect(await ask(query)).toEqual({
      giveBack: { book: { title: 'Коло' }, query: { latest: { text: 'Корисно' }, hall: { quiet: true } } },
    });
  });
});

describe('Services', () => {
  test('are asked once for entities of several places at the same depth', async () => {
    const query = `{
      one: book(id: "b1") { reviews { text } sequel { reviews { text } } }
      two: book(id: "b2") { minutes }
      find: finds { ... on Book { reviews { by } } }
    }`;
    expect(await ask(query)).toEqual({
      one: { reviews: [{ text: 'On b1' }], sequel: { reviews: [{ text: 'On b2' }] } },
      two: { minutes: 160 },
      find: [{}, null, { reviews: [{ by: null }] }],
    });
    expect(world.calls()).toBe(2);
  });

  test('are asked one question for the same need at different places', async () => {
    await ask('{ a: book(id: "b1") { reviews { text } } b: book(id: "b2") { reviews { text } } }');
    const [call] = world.services.readers.received;
    expect(call?.query.match(/_entities/g)).toHaveLength(1);
    expect(call?.variables).toEqual({
      representations: [
        { __typename: 'Book', id: 'b1' },
        { __typename: 'Book', id: 'b2' },
      ],
    });
  });

  test('get the variables that they need, as the caller gave them', async () => {
    await ask('query ($id: ID!, $in: Currency = EUR) { book(id: $id) { price(in: $in) minutes } }', {
      id: 'b1',
    });
    expect(world.services.library.received[0]?.variables).toEqual({ id: 'b1', in: 'EUR' });
    expect(Object.keys(world.services.readers.received[0]?.variables ?? {})).toEqual(['representations']);
  });
});
