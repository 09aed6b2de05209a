import { setTimeout } from 'node:timers/promises';
import { startSupergraph } from '../fixtures/fixtureSupergraph.ts';

let counted = 0;

const start = () =>
  startSupergraph({
    things: {
      typeDefs: `
        type Query { thing(n: Int): Thing, count: Int! }
        type Mutation { raise: Int! }
        type Thing @key(fields: "id") { id: ID! }
      `,
      resolvers: {
        Query: { thing: (_: unknown, { n }: { n?: number }) => ({ id: `t${n}` }), count: () => counted },
        Mutation: { raise: () => ++counted },
      },
    },
    names: {
      typeDefs: `type Thing @key(fields: "id") { id: ID! name: String! }`,
      resolvers: {
        Thing: {
          __resolveReference: (thing: object) => thing,
          name: ({ id }: { id: string }) => `Name of ${id}`,
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
  world.services.things.behave('answer');
  world.services.names.behave('answer');
  world.calls();
});

const query = 'query ($n: Int) { thing(n: $n) { name } }';

describe('Equal queries that are under way at the same time', () => {
  test('of one caller are one', async () => {
    const { operation } = world.prepare(query);
    const execute = () =>
      world.executor.execute(operation, {
        variables: { n: 1 },
        caller: { identity: 'a', languages: [], requestId: '' },
        budget: { leftMs: () => 1_000, restart: () => undefined },
      });
    const [first, second] = await Promise.all([execute(), execute()]);
    expect(second.body.toString()).toBe('{"data":{"thing":{"name":"Name of t1"}}}');
    expect([first.serviceCalls, second.serviceCalls]).toEqual([2, 0]);
    expect(world.calls()).toBe(2);
    await execute();
    expect(world.calls()).toBe(2);
  });

  test('share single calls when they are equal only in part', async () => {
    const [a, b] = await Promise.all([
      world.ask(query, { n: 2 }),
      world.ask('query ($n: Int) { thing(n: $n) { name id } }', { n: 2 }),
    ]);
    expect([a.data, b.data]).toEqual([
      { thing: { name: 'Name of t2' } },
      { thing: { name: 'Name of t2', id: 't2' } },
    ]);
    expect(world.services.names.received).toHaveLength(1);
  });

  test.each([
    ['callers', {}, { identity: 'somebody else' }],
    ['variables', { n: 7 }, {}],
  ])('but of different %s are not', async (_what, variables, by) => {
    await Promise.all([world.ask(query, { n: 1 }), world.ask(query, { n: 1, ...variables }, by)]);
    expect(world.calls()).toBe(4);
  });

  test('do not bring anybody what was read before they wrote', async () => {
    world.services.things.behave({ afterMs: 200 }, 1);
    const early = world.ask('{ count }');
    await setTimeout(50);
    const { data } = await world.ask('mutation { raise }');
    const late = await world.ask('{ count }');
    expect(late.data).toEqual({ count: (data as { raise: number }).raise });
    await early;
    expect(world.services.things.received).toHaveLength(3);
  });

  test('do not wait with somebody whose time is nearly up', async () => {
    world.services.things.behave('hang', 1);
    const hasty = world.ask(query, { n: 3 }, {}, 150);
    const { data } = await world.ask(query, { n: 3 }, {}, 2_000);
    expect(data).toEqual({ thing: { name: 'Name of t3' } });
    expect((await hasty).data).toEqual({ thing: null });
  });
});

describe('Mutations', () => {
  test('are done each, however equal they are', async () => {
    const before = counted;
    await Promise.all([1, 2, 3].map(() => world.ask('mutation { raise }')));
    expect(counted).toBe(before + 3);
  });
});
