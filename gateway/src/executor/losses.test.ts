import { startSupergraph } from '../fixtures/fixtureSupergraph.ts';

/** Pages that one service knows nothing of; emptied before each test. */
const unknown = new Set<string>();

const paths = (errors: { path?: (string | number)[] }[] | undefined) =>
  (errors ?? []).map(({ path }) => path?.join('.'));

describe('What a service is asked without', () => {
  const join = (lists: (string[] | null)[]) => lists.flatMap((list) => list ?? ['?']).join(' ');
  const startFind = () =>
    startSupergraph({
      page: {
        typeDefs: `
          type Query { find: Page, pages: [Page] }
          type Page @key(fields: "id") { id: ID! left: [String!] @external right: [String!] @external
            sure: Int! @external
            all: String! @requires(fields: "left right") half: String @requires(fields: "left") exact: Int @requires(fields: "sure") }
        `,
        resolvers: {
          Query: { find: () => ({ id: '1' }), pages: () => [{ id: '1' }, { id: '2' }] },
          Page: {
            __resolveReference: (page: object) => page,
            all: ({ left, right }: Record<string, string[] | null>) => join([left ?? null, right ?? null]),
            half: ({ left }: Record<string, string[] | null>) => left?.join(' ') ?? null,
            exact: ({ sure }: { sure: number }) => sure,
          },
        },
      },
      one: {
        typeDefs: 'type Page @key(fields: "id") { id: ID! left: [String!] @inaccessible sure: Int! }',
        resolvers: { Page: { __resolveReference: (page: object) => page, left: () => ['l'], sure: () => 1 } },
      },
      two: {
        typeDefs: 'type Page @key(fields: "id") { id: ID! right: [String!] @inaccessible }',
        resolvers: {
          Page: {
            __resolveReference: ({ id }: { id: string }) => (unknown.has(id) ? null : { id }),
            right: () => ['r'],
          },
        },
      },
    });
  let find: Awaited<ReturnType<typeof startFind>>;
  beforeAll(async () => {
    find = await startFind();
  });
  afterAll(() => find.stop());
  beforeEach(() => {
    unknown.clear();
    find.services.one.behave('answer');
    find.services.two.behave('answer');
  });

  test('because another is away, it answers without, and the loss is told at the object', async () => {
    expect(await find.ask('{ find { all } }')).toEqual({ data: { find: { all: 'l r' } } });
    find.services.two.behave({ status: 503, body: '' });
    const { data, errors } = await find.ask('{ found: find { all half } }');
    expect(data).toEqual({ found: { all: 'l ?', half: 'l' } });
    expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['found'], 'SERVICE_UNAVAILABLE'],
    ]);
  });

  test('is told at the field where that is null without it', async () => {
    find.services.one.behave({ status: 503, body: '' });
    const { data, errors } = await find.ask('{ find { half } }');
    expect(data).toEqual({ find: { half: null } });
    expect(paths(errors)).toEqual(['find.half']);
  });

  test('because another knows nothing of the object, is no error', async () => {
    unknown.add('2');
    expect(await find.ask('{ pages { all } }')).toEqual({
      data: { pages: [{ all: 'l r' }, { all: 'l ?' }] },
    });
  });

  test('is never what may not be null', async () => {
    find.services.one.behave({ status: 503, body: '' });
    const { data, errors } = await find.ask('{ find { exact } }');
    expect(data).toEqual({ find: { exact: null } });
    expect(paths(errors)).toEqual(['find.exact']);
  });

  test('comes in its part of an answer in parts', async () => {
    find.services.two.behave({ status: 503, body: '' });
    const { parts } = await find.askInParts('{ find { ... @defer { all } } }');
    expect(parts.at(-1)).toMatchObject({
      incremental: [{ data: { all: 'l ?' }, path: ['find'], errors: [{ path: ['find'] }] }],
    });
  });
});
