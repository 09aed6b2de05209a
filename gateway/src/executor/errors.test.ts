import { startSupergraph } from '../fixtures/fixtureSupergraph.ts';

/** What fails, by `Type.field id`; emptied before each test. */
const failing = new Set<string>();

const fails = (what: string) => {
  if (failing.has(what))
    throw Object.assign(new Error(`${what} failed`), { extensions: { code: 'FORBIDDEN' } });
};

const start = () =>
  startSupergraph({
    teams: {
      typeDefs: `
        type Query { teams: [Team!], team: Team!, maybe: Team, grid: [[Team!]] }
        type Mutation { first: Team, second: Team }
        type Team @key(fields: "id") { id: ID! name: String! motto: String lead: Person deputy: Person! code: Int color: Color }
        type Person @key(fields: "id") { id: ID! }
        enum Color { RED SECRET @inaccessible }
      `,
      resolvers: {
        Query: {
          teams: () => [{ id: 't1' }, { id: 't2' }],
          team: () => ({ id: 't1' }),
          maybe: () => ({ id: 't1' }),
          grid: () => [[{ id: 't1' }], [{ id: 't2' }, { id: 't1' }]],
        },
        Mutation: {
          first: () => {
            fails('Mutation.first');
            return { id: 't1' };
          },
          second: () => ({ id: 't2' }),
        },
        Team: {
          name: ({ id }: { id: string }) => {
            fails(`Team.name ${id}`);
            return `Team ${id}`;
          },
          motto: ({ id }: { id: string }) => {
            fails(`Team.motto ${id}`);
            return null;
          },
          lead: () => ({ id: 'p1' }),
          deputy: ({ id }: { id: string }) => ({ id: id === 't1' ? 'p1' : 'p2' }),
          code: () => 7,
          color: ({ id }: { id: string }) => (id === 't1' ? 'RED' : 'SECRET'),
        },
      },
    },
    people: {
      typeDefs: `
        type Query { chief: Person }
        type Person @key(fields: "id") { id: ID! name: String! age: Int height: Int! friends: [Person!] }
        type Team @key(fields: "id") { id: ID! code: Int @external motto: String @external
          size: Int! budget: Int @requires(fields: "code") slogan: String @requires(fields: "motto") }
      `,
      resolvers: {
        Query: { chief: () => ({ id: 'p9' }) },
        Person: {
          __resolveReference: ({ id }: { id: string }) => {
            fails(`Person ${id}`);
            return failing.has(`no ${id}`) ? null : { id };
          },
          name: ({ id }: { id: string }) => {
            fails(`Person.name ${id}`);
            return `Person ${id}`;
          },
          age: ({ id }: { id: string }) => {
            fails(`Person.age ${id}`);
            return 40;
          },
          height: () => 170,
          friends: () => [{ id: 'p2' }],
        },
        Team: {
          __resolveReference: (reference: { id: string }) => {
            if (failing.has('all teams')) throw new Error('connect ECONNREFUSED 10.0.0.7:27017');
            return failing.has('no team') ? null : reference;
          },
          size: ({ id }: { id: string }) => {
            fails(`Team.size ${id}`);
            return 5;
          },
          budget: ({ code }: { code: number }) => code * 100,
          slogan: ({ motto }: { motto: string | null }) => motto ?? 'none',
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
  failing.clear();
  world.calls();
  world.services.teams.behave('answer');
  world.services.people.behave('answer');
});

const paths = (errors: { path?: (string | number)[] }[] | undefined) =>
  (errors ?? []).map(({ path }) => path?.join('.'));

describe('An error', () => {
  test("has the caller's path, with their names and the places in lists", async () => {
    failing.add('Team.motto t2');
    const { data, errors } = await world.ask('{ all: teams { m: motto } }');
    expect(data).toEqual({ all: [{ m: null }, { m: null }] });
    expect(errors).toEqual([
      { message: 'Team.motto t2 failed', path: ['all', 1, 'm'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  test('of an entity is shown at every place where it stands', async () => {
    failing.add('Person.age p1');
    const { data, errors } = await world.ask('{ grid { boss: lead { years: age name } } }');
    const boss = { years: null, name: 'Person p1' };
    expect(data).toEqual({ grid: [[{ boss }], [{ boss }, { boss }]] });
    expect(paths(errors)).toEqual(['grid.0.0.boss.years', 'grid.1.0.boss.years', 'grid.1.1.boss.years']);
  });

  test('inside of an entity keeps the rest of its path', async () => {
    failing.add('Person.age p2');
    const { errors } = await world.ask('{ maybe { lead { friends { name years: age } } } }');
    expect(paths(errors)).toEqual(['maybe.lead.friends.0.years']);
  });

  test('of a field that is renamed to keep it apart is shown at the name that the caller gave', async () => {
    failing.add('Team.motto t1');
    const { data, errors } = await world.ask('{ maybe { name: motto size } }');
    expect(data).toEqual({ maybe: { name: null, size: 5 } });
    expect(paths(errors)).toEqual(['maybe.name']);
  });

  test('takes the parent with it that may not be without, up to the nearest that may be null, and not its siblings', async () => {
    failing.add('Person.name p2');
    const { data, errors } = await world.ask('{ teams { id deputy { name } } chief { age } }');
    expect(data).toEqual({ teams: null, chief: { age: 40 } });
    expect(paths(errors)).toEqual(['teams.1.deputy.name']);
  });

  test('of an entity as a whole is an error of each of its fields', async () => {
    failing.add('Person p1');
    const { data, errors } = await world.ask(
      '{ maybe { lead { years: age friends { id } } deputy { id } } }',
    );
    expect(data).toEqual({ maybe: { lead: { years: null, friends: null }, deputy: { id: 'p1' } } });
    expect(paths(errors)).toEqual(['maybe.lead.years', 'maybe.lead.friends']);
  });

  test('is no error of what a service took away with it', async () => {
    failing.add('Team.name t1');
    const { data, errors } = await world.ask('{ other: team { id } team { id name } }');
    expect(data).toBeNull();
    expect(paths(errors)).toEqual(['team.name']);
    failing.add('Person.name p1');
    failing.delete('Team.name t1');
    const entity = await world.ask('{ maybe { deputy { height name } } }');
    expect(entity.data).toEqual({ maybe: null });
    expect(paths(entity.errors)).toEqual(['maybe.deputy.name']);
  });

  test('takes all with it where nothing may be null', async () => {
    failing.add('Team.size t1');
    const { data, errors } = await world.ask('{ team { size } chief { age } }');
    expect(data).toBeNull();
    expect(paths(errors)).toEqual(['team.size']);
  });

  test('of something that nobody asked for is shown at what it cost', async () => {
    world.services.teams.behave({
      status: 200,
      body: JSON.stringify({
        data: {
          teams: [
            { __typename: 'Team', name: 'A', id: 't1', code: 7 },
            { __typename: 'Team', name: 'B' },
          ],
        },
        errors: [{ message: 'Not yours', path: ['teams', 1, 'id'], extensions: { code: 'FORBIDDEN' } }],
      }),
    });
    const { data, errors } = await world.ask('{ teams { name budget } }');
    expect(data).toEqual({
      teams: [
        { name: 'A', budget: 700 },
        { name: 'B', budget: null },
      ],
    });
    expect(errors).toEqual([
      { message: 'Not yours', path: ['teams', 1, 'budget'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  test('of something that nobody asked for is told at the object of which a service was asked without it', async () => {
    failing.add('Team.motto t1');
    const { data, errors } = await world.ask('{ maybe { slogan } }');
    expect(data).toEqual({ maybe: { slogan: 'none' } });
    expect(errors).toEqual([
      { message: 'Team.motto t1 failed', path: ['maybe'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  test('that is told where it is, is not told again of what was made without it', async () => {
    failing.add('Team.motto t1');
    const { data, errors } = await world.ask('{ maybe { motto slogan } }');
    expect(data).toEqual({ maybe: { motto: null, slogan: 'none' } });
    expect(paths(errors)).toEqual(['maybe.motto']);
  });

  test('of what was required is told at the null that a service answers without it', async () => {
    failing.add('Team.motto t1').add('no team');
    const { data, errors } = await world.ask('{ maybe { slogan } }');
    expect(data).toEqual({ maybe: { slogan: null } });
    expect(paths(errors)).toEqual(['maybe.slogan']);
  });
});

describe('A null', () => {
  test('where none may be is told once, at the field where it is', async () => {
    failing.add('no p2');
    const { data, errors } = await world.ask('{ teams { deputy { name age } } }');
    expect(data).toEqual({ teams: null });
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side. If it happens again, tell us the request id.',
        path: ['teams', 1, 'deputy', 'name'],
        extensions: { code: 'INTERNAL', requestId: 'request_1' },
      },
    ]);
  });

  test('is put in the place of a value of an enum that is hidden from callers', async () => {
    const { data, errors } = await world.ask('{ teams { color } }');
    expect(data).toEqual({ teams: [{ color: 'RED' }, { color: null }] });
    expect(paths(errors)).toEqual(['teams.1.color']);
  });

  test.each([
    ['Int', 'code', '"seven"'],
    ['Int', 'code', '7.5'],
    ['Int', 'code', '3000000000'],
    ['String', 'motto', '12'],
    ['String', 'motto', '{}'],
    ['enum', 'color', '"GREEN"'],
  ])('is put in the place of what is no %s', async (_what, field, json) => {
    world.services.teams.behave({ status: 200, body: `{"data":{"maybe":{"name":"A","${field}":${json}}}}` });
    const { data, errors } = await world.ask(`{ maybe { name ${field} } }`);
    expect(data).toEqual({ maybe: { name: 'A', [field]: null } });
    expect(paths(errors)).toEqual([`maybe.${field}`]);
  });
});

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
