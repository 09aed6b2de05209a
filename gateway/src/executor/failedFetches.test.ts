import { startSupergraph } from '../fixtures/fixtureSupergraph.ts';
import type { Teams } from '../fixtures/teams.ts';
import { startTeams } from '../fixtures/teams.ts';

/** Emptied before each test. */
const failing = new Set<string>();

let world: Teams;
beforeAll(async () => {
  world = await startTeams(failing);
});
afterAll(() => world.stop());
beforeEach(() => {
  failing.clear();
  world.calls();
  world.services.teams.behave('answer');
  world.services.people.behave('answer');
});

const paths = (errors: { path?: (string | number)[] }[] | undefined) =>
  (errors ?? []).map(({ path }) => path?.join('.'));

describe('Fetches that share a call', () => {
  const query = '{ maybe { size lead { name } } chief { age } }';

  test('share none of their errors', async () => {
    failing.add('Person.name p1');
    const { data, errors } = await world.ask(query);
    expect(data).toEqual({ maybe: { size: 5, lead: null }, chief: { age: 40 } });
    expect(paths(errors)).toEqual(['maybe.lead.name']);
    expect(world.calls()).toBe(3);
  });

  test('are asked one by one when one of them spoils the call for all', async () => {
    const real = world.services.people;
    // The merged call is refused as a whole, as by a service that does not know a field yet; then it answers again.
    real.behave(
      {
        status: 400,
        body: '{"errors":[{"message":"Unknown","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}',
      },
      1,
    );
    const { data, errors } = await world.ask('{ maybe { size lead { name } } }');
    expect(data).toEqual({ maybe: { size: 5, lead: { name: 'Person p1' } } });
    expect(errors).toBeUndefined();
    expect(real.received).toHaveLength(3);
  });

  test('are not asked again when the service gave no answer', async () => {
    world.services.people.behave({ status: 503, body: '' });
    const { data, errors } = await world.ask('{ maybe { budget lead { age } } }');
    expect(data).toEqual({ maybe: { budget: null, lead: { age: null } } });
    expect(paths(errors)).toEqual(['maybe.budget', 'maybe.lead.age']);
    expect(world.services.people.received).toHaveLength(1);
  });

  test('do not wait long for others that wait for another service', async () => {
    const slow = await startSupergraph({
      one: {
        typeDefs: `type Query { a: A, b: B } type A @key(fields: "id") { id: ID! } type B @key(fields: "id") { id: ID! }`,
        resolvers: { Query: { a: () => ({ id: 'a' }), b: () => ({ id: 'b' }) } },
      },
      two: {
        typeDefs: `type A @key(fields: "id") { id: ID! c: C } type C @key(fields: "id") { id: ID! }`,
        resolvers: { A: { __resolveReference: (a: object) => a, c: () => ({ id: 'c' }) } },
      },
      three: {
        typeDefs: `type B @key(fields: "id") { id: ID! c: C } type C @key(fields: "id") { id: ID! }`,
        resolvers: { B: { __resolveReference: (b: object) => b, c: () => ({ id: 'c2' }) } },
      },
      last: {
        typeDefs: `type C @key(fields: "id") { id: ID! text: String more: C }`,
        resolvers: { C: { __resolveReference: (c: object) => c, text: ({ id }: { id: string }) => id } },
      },
    });
    try {
      const query = '{ a { c { text } } b { c { text } } }';
      expect((await slow.ask(query)).data).toEqual({ a: { c: { text: 'c' } }, b: { c: { text: 'c2' } } });
      expect(slow.calls()).toBe(4);
      slow.services.three.behave('hang');
      const { data, errors } = await slow.ask(query, {}, {}, 300);
      expect(data).toEqual({ a: { c: { text: 'c' } }, b: { c: null } });
      expect(paths(errors)).toEqual(['b.c']);
    } finally {
      await slow.stop();
    }
  });
});

describe('A fetch that fails as a whole', () => {
  test('costs the fields that it was to bring, at each place', async () => {
    world.services.people.behave('break');
    const { data, errors } = await world.ask('{ teams { name budget lead { years: age } } }');
    expect(data).toEqual({
      teams: [
        { name: 'Team t1', budget: null, lead: { years: null } },
        { name: 'Team t2', budget: null, lead: { years: null } },
      ],
    });
    expect(paths(errors).sort()).toEqual([
      'teams.0.budget',
      'teams.0.lead.years',
      'teams.1.budget',
      'teams.1.lead.years',
    ]);
    expect(new Set(errors?.map(({ extensions }) => extensions['code']))).toEqual(
      new Set(['SERVICE_UNAVAILABLE']),
    );
  });

  test('tells nothing of what the service said', async () => {
    failing.add('all teams');
    const { errors } = await world.ask('{ maybe { budget } }');
    expect(paths(errors)).toEqual(['maybe.budget']);
    expect(JSON.stringify(errors)).not.toMatch(/ECONN|10\.0\.0|people/);
  });

  test.each([
    ['no JSON', 'upstream died'],
    ['half an answer', '{"data":{"chief":{"age":4'],
    ['an answer and more', '{"data":{"chief":{"age":40}}} '.repeat(2)],
    ['an escape that is none', '{"data":{"chief":{"age":40,"x":"\\q"}}}'],
    ['a control in a string', '{"data":{"chief":{"age":40,"x":"\u0001"}}}'],
    ['a list for an object', '{"data":{"chief":[]}}'],
    ['nothing', '{}'],
  ])('costs only its own fields when the service says %s', async (_what, body) => {
    world.services.people.behave({ status: 200, body });
    const { data, errors } = await world.ask('{ chief { age } maybe { name } }');
    expect(data).toEqual({ chief: null, maybe: { name: 'Team t1' } });
    expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['chief'], 'INTERNAL'],
    ]);
  });

  test('of a mutation costs this mutation', async () => {
    failing.add('Mutation.first');
    const { data, errors } = await world.ask('mutation { first { size } second { size } }');
    expect(data).toEqual({ first: null, second: { size: 5 } });
    expect(paths(errors)).toEqual(['first']);
  });

  test('is read also when it is laid out in lines and with spaces', async () => {
    world.services.people.behave({
      status: 200,
      body: '{\n  "data" : { "chief":\t{ "age" : 40 , "name": "A\\u0041" } }\r\n}\n',
    });
    expect(await world.ask('{ chief { age name } }')).toEqual({ data: { chief: { age: 40, name: 'AA' } } });
    world.services.people.behave({
      status: 200,
      body: '{ "data" : { "chief" : { "name" : "\\\\\\"" , "age" : -0.4e1 } } }',
    });
    expect((await world.ask('{ chief { name } }')).data).toEqual({ chief: { name: '\\"' } });
  });
});
