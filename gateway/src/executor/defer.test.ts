import { Cancellation } from './cancellation.ts';
import type { ReceivedPart } from '../fixtures/mergeParts.ts';
import { mergeParts } from '../fixtures/mergeParts.ts';
import { startSupergraph } from '../fixtures/fixtureSupergraph.ts';

/** What fails, by `Type.field id`; emptied before each test. */
const failing = new Set<string>();
const fails = (what: string) => {
  if (failing.has(what))
    throw Object.assign(new Error(`${what} failed`), { extensions: { code: 'FORBIDDEN' } });
};

interface HasId {
  id: string;
}

const start = () =>
  startSupergraph({
    teams: {
      typeDefs: `
        type Query { teams: [Team!], team: Team!, maybe: Team, grid: [[Team!]] }
        type Mutation { rename(name: String!): Team, close: Team }
        type Team @key(fields: "id") { id: ID! name: String! motto: String lead: Person members: [Person!]! note: Note }
        type Note { text: String author: Person }
        type Person @key(fields: "id") { id: ID! }
      `,
      resolvers: {
        Query: {
          teams: () => [{ id: 't1' }, { id: 't2' }],
          team: () => ({ id: 't1' }),
          maybe: () => null,
          grid: () => [[{ id: 't1' }], [], [{ id: 't2' }, { id: 't1' }]],
        },
        Mutation: { rename: () => ({ id: 't1' }), close: () => ({ id: 't2' }) },
        Note: {
          text: ({ text }: { text: string }) => {
            fails('Note.text');
            return text;
          },
        },
        Team: {
          __resolveReference: (reference: unknown) => reference,
          name: ({ id }: HasId) => {
            fails(`Team.name ${id}`);
            return `Team ${id}`;
          },
          motto: ({ id }: HasId) => {
            fails(`Team.motto ${id}`);
            return `Motto of ${id}`;
          },
          lead: () => ({ id: 'p1' }),
          members: ({ id }: HasId) => (id === 't1' ? [{ id: 'p1' }, { id: 'p2' }] : [{ id: 'p2' }]),
          note: ({ id }: HasId) => (id === 't1' ? { text: 'Soon', author: { id: 'p2' } } : null),
        },
      },
    },
    people: {
      typeDefs: `
        type Query { chief: Person }
        type Person @key(fields: "id") { id: ID! name: String! age: Int height: Int! }
      `,
      resolvers: {
        Query: { chief: () => ({ id: 'p9' }) },
        Person: {
          __resolveReference: (reference: unknown) => reference,
          name: ({ id }: HasId) => `Person ${id}`,
          age: ({ id }: HasId) => {
            fails(`Person.age ${id}`);
            return 40;
          },
          height: ({ id }: HasId) => {
            fails(`Person.height ${id}`);
            return 170;
          },
        },
      },
    },
    places: {
      typeDefs: `
        type Person @key(fields: "id") { id: ID! city: City }
        type City { name: String! mayor: Person }
      `,
      resolvers: {
        Person: { city: ({ id }: HasId) => ({ name: `City of ${id}`, mayor: { id: 'p9' } }) },
      },
    },
  });

let graph: Awaited<ReturnType<typeof start>>;

beforeAll(async () => {
  graph = await start();
});

afterAll(async () => {
  await graph.stop();
});

beforeEach(() => {
  failing.clear();
  for (const service of Object.values(graph.services)) service.behave('answer');
  graph.calls();
});

const itemsOf = (parts: readonly ReceivedPart[]) => parts.flatMap(({ incremental = [] }) => incremental);

test('What is not deferred comes first, and does not wait for a slow service', async () => {
  graph.services.people.behave({ afterMs: 150 });
  const { parts, summary } = await graph.askInParts(
    '{ team { name lead { id ... @defer(label: "later") { name age } } } }',
  );
  expect(parts).toEqual([
    { data: { team: { name: 'Team t1', lead: { id: 'p1' } } }, hasNext: true },
    {
      incremental: [{ data: { name: 'Person p1', age: 40 }, path: ['team', 'lead'], label: 'later' }],
      hasNext: false,
    },
  ]);
  expect(summary).toEqual({ outcome: 'whole', errors: 0, serviceCalls: 2 });
});

test('Blocks come in the order in which they are ready, each without waiting for the others', async () => {
  graph.services.people.behave({ afterMs: 200 });
  const { parts } = await graph.askInParts(`{
    team {
      lead { ... @defer(label: "person") { name } ... @defer(label: "place") { city { name } } }
    }
  }`);
  expect(parts).toEqual([
    { data: { team: { lead: {} } }, hasNext: true },
    {
      incremental: [{ data: { city: { name: 'City of p1' } }, path: ['team', 'lead'], label: 'place' }],
      hasNext: true,
    },
    {
      incremental: [{ data: { name: 'Person p1' }, path: ['team', 'lead'], label: 'person' }],
      hasNext: false,
    },
  ]);
});

test('A deferred field of the service that has the first part, is asked for on its own', async () => {
  const { parts } = await graph.askInParts('{ team { name ... @defer { motto } } }');
  expect(parts).toEqual([
    { data: { team: { name: 'Team t1' } }, hasNext: true },
    { incremental: [{ data: { motto: 'Motto of t1' }, path: ['team'] }], hasNext: false },
  ]);
  expect(graph.services.teams.received.map(({ query }) => query.includes('motto'))).toEqual([false, true]);
});

test('Under lists each object has a part of its own at its own path', async () => {
  const { parts } = await graph.askInParts(
    '{ grid { id members { id ...More @defer } } } fragment More on Person { name }',
  );
  expect(parts[0]).toEqual({
    data: {
      grid: [
        [{ id: 't1', members: [{ id: 'p1' }, { id: 'p2' }] }],
        [],
        [
          { id: 't2', members: [{ id: 'p2' }] },
          { id: 't1', members: [{ id: 'p1' }, { id: 'p2' }] },
        ],
      ],
    },
    hasNext: true,
  });
  expect(itemsOf(parts).map(({ path, data }) => [path.join('.'), data])).toEqual([
    ['grid.0.0.members.0', { name: 'Person p1' }],
    ['grid.0.0.members.1', { name: 'Person p2' }],
    ['grid.2.0.members.0', { name: 'Person p2' }],
    ['grid.2.1.members.0', { name: 'Person p1' }],
    ['grid.2.1.members.1', { name: 'Person p2' }],
  ]);
});

test('A block in a block comes after it', async () => {
  const query = `{
    team {
      id
      ... @defer(label: "outer") {
        lead { id ... @defer(label: "inner") { name city { name mayor { ... @defer(label: "innermost") { age } } } } }
      }
    }
  }`;
  const { parts } = await graph.askInParts(query);
  expect(itemsOf(parts)).toEqual([
    { data: { lead: { id: 'p1' } }, path: ['team'], label: 'outer' },
    {
      data: { name: 'Person p1', city: { name: 'City of p1', mayor: {} } },
      path: ['team', 'lead'],
      label: 'inner',
    },
    { data: { age: 40 }, path: ['team', 'lead', 'city', 'mayor'], label: 'innermost' },
  ]);
  expect(mergeParts(parts)).toEqual(await graph.ask(query));
});

test('A fragment that is used at two places is deferred at each of them', async () => {
  const query = `{
    team { lead { id ...More } members { id ...More } }
  } fragment More on Person { ... @defer(label: "more") { name } }`;
  const { parts } = await graph.askInParts(query);
  expect(
    itemsOf(parts)
      .map(({ path }) => path.join('.'))
      .sort(),
  ).toEqual(['team.lead', 'team.members.0', 'team.members.1']);
  expect(mergeParts(parts)).toEqual(await graph.ask(query));
});

test('A root field is deferred, also with what the schema says of itself', async () => {
  const query = '{ team { id } ... @defer(label: "rest") { chief { name } __type(name: "Team") { kind } } }';
  const { parts } = await graph.askInParts(query);
  expect(parts).toEqual([
    { data: { team: { id: 't1' } }, hasNext: true },
    {
      incremental: [
        { data: { chief: { name: 'Person p9' }, __type: { kind: 'OBJECT' } }, path: [], label: 'rest' },
      ],
      hasNext: false,
    },
  ]);
});

test('`if` and the variables of other conditions say whether something is deferred', async () => {
  const query = `query ($later: Boolean, $no: Boolean!) {
    team { lead { id ... @defer(if: $later) { name } ... @include(if: $no) @defer { age } } }
  }`;
  const whole = { data: { team: { lead: { id: 'p1', name: 'Person p1' } } } };
  const once = await graph.askInParts(query, { later: false, no: false });
  expect(once.parts).toEqual([whole]);
  for (const later of [true, undefined]) {
    const { parts } = await graph.askInParts(query, { no: false, ...(later && { later }) });
    expect(parts).toHaveLength(2);
    expect(mergeParts(parts)).toEqual(whole);
  }
  const both = await graph.askInParts(query, { later: false, no: true });
  expect(itemsOf(both.parts)).toEqual([{ data: { age: 40 }, path: ['team', 'lead'] }]);
});

test('Who takes no parts gets the same answer at once', async () => {
  const answer = await graph.ask('{ team { lead { id ... @defer(label: "later") { name } } } }');
  expect(answer).toEqual({ data: { team: { lead: { id: 'p1', name: 'Person p1' } } } });
  expect(graph.calls()).toBe(2);
});

test('An error in a block is told with it, at its full path', async () => {
  failing.add('Person.age p2');
  const { parts, summary } = await graph.askInParts(
    '{ team { members { id ... @defer { who: name years: age } } } }',
  );
  expect(parts[0]?.errors).toBeUndefined();
  expect(itemsOf(parts)).toEqual([
    { data: { who: 'Person p1', years: 40 }, path: ['team', 'members', 0] },
    {
      data: { who: 'Person p2', years: null },
      path: ['team', 'members', 1],
      errors: [
        {
          message: 'Person.age p2 failed',
          path: ['team', 'members', 1, 'years'],
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    },
  ]);
  expect(summary).toMatchObject({ outcome: 'partial', errors: 1 });
});

test('An error of what was asked for with the rest, as it cannot be asked for later, is told with its block', async () => {
  failing.add('Note.text');
  const { parts } = await graph.askInParts(
    '{ team { note { author { id } ... @defer(label: "words") { text } } } }',
  );
  expect(parts).toEqual([
    { data: { team: { note: { author: { id: 'p2' } } } }, hasNext: true },
    {
      incremental: [
        {
          data: { text: null },
          path: ['team', 'note'],
          label: 'words',
          errors: [
            {
              message: 'Note.text failed',
              path: ['team', 'note', 'text'],
              extensions: { code: 'FORBIDDEN' },
            },
          ],
        },
      ],
      hasNext: false,
    },
  ]);
});

test('A null where none may be takes the block, and nothing round it', async () => {
  failing.add('Person.height p2');
  const { parts } = await graph.askInParts('{ team { members { id ... @defer { name height } } } }');
  expect(parts[0]?.data).toEqual({ team: { members: [{ id: 'p1' }, { id: 'p2' }] } });
  expect(itemsOf(parts)).toEqual([
    { data: { name: 'Person p1', height: 170 }, path: ['team', 'members', 0] },
    {
      data: null,
      path: ['team', 'members', 1],
      errors: [
        {
          message: 'Person.height p2 failed',
          path: ['team', 'members', 1, 'height'],
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    },
  ]);
});

test('A service that is down costs the blocks that need it, with an error at each field', async () => {
  graph.services.people.behave('break');
  const { parts } = await graph.askInParts(
    '{ team { name lead { ... @defer(label: "a") { age } ... @defer(label: "b") { city { name } } } } }',
  );
  expect(parts[0]).toEqual({ data: { team: { name: 'Team t1', lead: {} } }, hasNext: true });
  const byLabel = new Map(itemsOf(parts).map((one) => [one.label, one]));
  expect(byLabel.get('b')).toEqual({
    data: { city: { name: 'City of p1' } },
    path: ['team', 'lead'],
    label: 'b',
  });
  expect(byLabel.get('a')).toMatchObject({
    data: { age: null },
    errors: [{ path: ['team', 'lead', 'age'], extensions: { code: 'SERVICE_UNAVAILABLE' } }],
  });
});

test('An object that is not shown shows nothing later', async () => {
  failing.add('Team.name t2');
  const { parts } = await graph.askInParts(
    '{ maybe { ... @defer { motto } } teams { name lead { ... @defer { age } } } }',
  );
  expect(parts).toEqual([
    {
      data: { maybe: null, teams: null },
      errors: [
        { message: 'Team.name t2 failed', path: ['teams', 1, 'name'], extensions: { code: 'FORBIDDEN' } },
      ],
    },
  ]);
});

test('A field that is wanted at once and later is in both parts', async () => {
  const { parts } = await graph.askInParts('{ team { lead { name ... @defer { name age } } } }');
  expect(mergeParts(parts)).toEqual({ data: { team: { lead: { name: 'Person p1', age: 40 } } } });
  expect(itemsOf(parts)).toEqual([{ data: { name: 'Person p1', age: 40 }, path: ['team', 'lead'] }]);
});

test('What a mutation gives back can be deferred; of several mutations it comes at once', async () => {
  const { parts } = await graph.askInParts(
    'mutation { rename(name: "x") { id lead { ... @defer { name } } } }',
  );
  expect(parts).toHaveLength(2);
  expect(mergeParts(parts)).toEqual({ data: { rename: { id: 't1', lead: { name: 'Person p1' } } } });
  const several = await graph.askInParts(
    'mutation { rename(name: "x") { lead { ... @defer { name } } } close { id } }',
  );
  expect(several.parts).toEqual([{ data: { rename: { lead: { name: 'Person p1' } }, close: { id: 't2' } } }]);
});

test('Who goes away hears nothing more, and no further services are asked', async () => {
  graph.services.people.behave({ afterMs: 100 });
  const leaving = new Cancellation();
  const { parts } = await graph.askInParts(
    '{ team { lead { id ... @defer { name city { mayor { ... @defer { age } } } } } } }',
    {},
    () => leaving.cancel(),
    leaving,
  );
  expect(parts).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(graph.services.people.received.filter(({ query }) => query.includes('age'))).toEqual([]);
});
