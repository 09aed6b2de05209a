import { createBudget } from '../context.ts';
import type { ExecutedAnswer } from '../fixtures/fixtureSupergraph.ts';
import { startSupergraph } from '../fixtures/fixtureSupergraph.ts';

const start = () =>
  startSupergraph({
    posts: {
      typeDefs: `
        type Query { posts: Int }
        type Subscription { posted(in: ID!): Post }
        type Post { title: String! author: Person! }
        type Person @key(fields: "id") { id: ID! }
      `,
      resolvers: {},
    },
    people: {
      typeDefs: `type Person @key(fields: "id") { id: ID! name: String! }`,
      resolvers: {
        Person: {
          __resolveReference: (person: object) => person,
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

const query = 'subscription Posted($in: ID!) { p: posted(in: $in) { title author { name } } }';

async function answerTo(event: unknown): Promise<ExecutedAnswer> {
  const { operation, variables } = world.prepare(query, { in: 'коло' });
  const { body } = await world.executor.executeRest(operation, Buffer.from(JSON.stringify(event)), {
    variables,
    caller: { identity: '', languages: ['en'], requestId: '' },
    budget: createBudget(1_000),
  });
  return JSON.parse(body.toString()) as ExecutedAnswer;
}

describe('A subscription', () => {
  test('reads one stream, for which it needs nothing that others know', () => {
    const { operation, variables } = world.prepare(query, { in: 'коло' });
    const { service, body } = world.executor.sourceOf(operation, variables);
    const sent = JSON.parse(body.toString()) as { query: string; variables: unknown };
    expect(service).toBe('posts');
    expect(sent.query).toContain('{p:posted(in:$in){title author{__typename id}}}');
    expect(sent.variables).toEqual({ in: 'коло' });
  });

  test('answers each event with what other services add to it', async () => {
    const post = { title: 'Лист', author: { __typename: 'Person', id: 'p1' } };
    expect(await answerTo({ data: { p: post } })).toEqual({
      data: { p: { title: 'Лист', author: { name: 'Name of p1' } } },
    });
    expect(await answerTo({ data: { p: null } })).toEqual({ data: { p: null } });
  });

  test('passes the errors of an event on', async () => {
    const error = { message: 'Not yours', path: ['p'], extensions: { code: 'FORBIDDEN', stack: 'at /srv' } };
    expect(await answerTo({ data: { p: null }, errors: [error] })).toEqual({
      data: { p: null },
      errors: [{ message: 'Not yours', path: ['p'], extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('is not executed as if it had one answer', async () => {
    await expect(world.ask(query, { in: 'x' })).rejects.toThrow('more answers');
  });
});
