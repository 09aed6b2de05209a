import { graphql } from 'graphql';
import type { Viewer } from '@kolo/auth';
import { personViewer } from '@kolo/testing';
import type { BaseContext } from '../context.ts';
import { subgraphSchema } from '../server/subgraph-schema.ts';
import type { TypePolicies } from './policy.ts';
import { typePolicy } from './policy.ts';

interface Thing {
  id: string;
  kind: 'Note' | 'Picture';
  title: string;
  secret: string;
  ownerId: string;
}

const thing = (id: string, ownerId: string, kind: Thing['kind'] = 'Note'): Thing => ({
  id,
  kind,
  title: `title of ${id}`,
  secret: `secret of ${id}`,
  ownerId,
});
const things = [thing('mine', 'ada'), thing('theirs', 'bob'), thing('drawn', 'bob', 'Picture')];
const notes = things.filter(({ kind }) => kind === 'Note');
const byId = (id: string) => things.find((one) => one.id === id) ?? null;

// Asked one after the other by the clock, not by the order of the list, as loaders answer.
const later = async <T>(value: T): Promise<T> => value;
const whatItIs = { __resolveType: ({ kind }: Thing) => kind };

const resolvers = {
  Query: {
    note: (_: unknown, { id }: { id: string }) => byId(id),
    notes: () => [later(notes[0]), notes[1], null],
    shelves: () => [notes, [notes[1]]],
    readable: (_: unknown, { id }: { id: string }) => later(byId(id)),
    readables: () => things,
    found: () => things,
    pagedNotes: () => ({
      nodes: notes,
      edges: notes.map((node) => ({ node, cursor: node.id })),
      totalCount: 2,
    }),
    greeting: () => 'hello',
    broken: () => null,
  },
  Mutation: { createNote: () => ({ userErrors: [] }) },
  Readable: whatItIs,
  Found: whatItIs,
  Note: { __resolveReference: ({ id }: { id: string }) => later(byId(id)) },
};

const owned = ({ viewer }: BaseContext, { ownerId }: Thing) => viewer.personId === ownerId;
const policies: TypePolicies<BaseContext> = {
  Query: {
    fields: {
      note: 'anyone',
      notes: 'anyone',
      shelves: 'anyone',
      readable: 'anyone',
      readables: 'anyone',
      found: 'anyone',
      pagedNotes: 'anyone',
      greeting: 'signedIn',
      broken: 'anyone',
    },
  },
  Mutation: { fields: { createNote: ({ viewer }) => viewer.personId === 'ada' } },
  Note: typePolicy<BaseContext, Thing>({
    visible: owned,
    fields: {
      id: 'whoSeesIt',
      title: 'whoSeesIt',
      secret: async ({ viewer }) => viewer.languages.includes('uk'),
    },
  }),
  Picture: typePolicy<BaseContext, Thing>({ visible: owned, fields: { id: 'whoSeesIt' } }),
};

const parts = { schemaFiles: [new URL('../fixtures/notes.graphql', import.meta.url)], resolvers, policies };
const schema = subgraphSchema(parts);

const anonymous: Viewer = { ...personViewer('x'), kind: 'ANONYMOUS', personId: null, sessionId: null };
const machine: Viewer = {
  ...personViewer('x'),
  kind: 'MACHINE',
  personId: null,
  sessionId: null,
  tokenId: 'token',
};

async function ask(viewer: Viewer, source: string, variableValues: Record<string, unknown> = {}) {
  const result = await graphql({ schema, source, variableValues, contextValue: { viewer } });
  const { data, errors } = JSON.parse(JSON.stringify(result)) as {
    data: Record<string, unknown> | null;
    errors?: { path: string[]; extensions: { code: string } }[];
  };
  return {
    data,
    errors: errors?.map(({ path, extensions }) => `${path.join('.')} ${extensions.code}`) ?? [],
  };
}
const as = (personId: string, source: string, variables?: Record<string, unknown>) =>
  ask(personViewer(personId), source, variables);

describe('A server refuses to start', () => {
  const without = (type: string, field: string): TypePolicies<BaseContext> => {
    const policy = policies[type] ?? { fields: {} };
    const fields = Object.fromEntries(Object.entries(policy.fields).filter(([name]) => name !== field));
    return { ...policies, [type]: { ...policy, fields } };
  };
  const start = (changed: TypePolicies<BaseContext>) => () => subgraphSchema({ ...parts, policies: changed });

  it.each([
    ['Note', 'secret'],
    ['Query', 'note'],
    ['Mutation', 'createNote'],
  ])('while no policy speaks of %s.%s', (type, field) => {
    expect(start(without(type, field))).toThrow(`No policy says who may read ${type}.${field}`);
  });

  it('while a whole type has no policy, naming each of its fields', () => {
    const { Note: _, ...others } = policies;
    expect(start(others)).toThrow('Note.id, Note.title, Note.secret');
  });

  it('while a rule speaks of a field or a type that does not exist', () => {
    const stray = { ...policies, Note: { fields: { ...policies['Note']!.fields, body: 'anyone' as const } } };
    expect(start(stray)).toThrow('Policies of what does not exist: Note.body');
    expect(start({ ...policies, Letter: { fields: {} } })).toThrow('Policies of what does not exist: Letter');
  });

  it('while an entity that others refer to is loaded by nothing, as Federation would then believe the reference', () => {
    const { Note: _, ...others } = resolvers;
    expect(() => subgraphSchema({ ...parts, resolvers: others })).toThrow('No __resolveReference loads Note');
  });
});

describe('A field that the viewer may not read', () => {
  it('is an error of its own place: UNAUTHENTICATED without signing in, FORBIDDEN after', async () => {
    expect(await ask(anonymous, '{ greeting }')).toEqual({
      data: { greeting: null },
      errors: ['greeting UNAUTHENTICATED'],
    });
    expect(await as('ada', '{ greeting note(id: "mine") { title secret } }')).toEqual({
      data: { greeting: 'hello', note: { title: 'title of mine', secret: null } },
      errors: ['note.secret FORBIDDEN'],
    });
    const reader = personViewer('ada', { languages: ['uk'] });
    expect(await ask(reader, '{ note(id: "mine") { secret } }')).toEqual({
      data: { note: { secret: 'secret of mine' } },
      errors: [],
    });
  });

  it('is open to machines where signing in is enough', async () => {
    expect((await ask(machine, '{ greeting }')).data).toEqual({ greeting: 'hello' });
  });

  it('is as closed under another name', async () => {
    const { errors } = await as('ada', '{ note(id: "mine") { __proto: secret constructor: secret } }');
    expect(errors).toEqual(['note.__proto FORBIDDEN', 'note.constructor FORBIDDEN']);
  });

  it('goes for mutations too, which then do nothing', async () => {
    const write = 'mutation { createNote(input: {}) { userErrors { code } } }';
    expect((await as('bob', write)).errors).toEqual(['createNote FORBIDDEN']);
    expect((await ask(anonymous, write)).errors).toEqual(['createNote UNAUTHENTICATED']);
    expect((await as('ada', write)).data).toEqual({ createNote: { userErrors: [] } });
  });
});

describe('An object that the viewer may not see', () => {
  it('is null, exactly as an absent one', async () => {
    const read = (id: string) => as('ada', `{ note(id: "${id}") { id } }`);
    expect(await read('theirs')).toEqual(await read('nowhere'));
    expect((await read('mine')).data).toEqual({ note: { id: 'mine' } });
  });

  it('is left out of lists, and of lists of lists', async () => {
    expect(await as('ada', '{ notes { id } shelves { id } }')).toEqual({
      data: { notes: [{ id: 'mine' }], shelves: [[{ id: 'mine' }], []] },
      errors: [],
    });
  });

  it('is left out behind an interface and a union, whatever tells the types apart', async () => {
    const source =
      '{ readables { id } found { ... on Note { id } ... on Picture { id } } a: readable(id: "drawn") { id } }';
    expect(await as('ada', source)).toEqual({
      data: { readables: [{ id: 'mine' }], found: [{ id: 'mine' }], a: null },
      errors: [],
    });
    expect((await as('bob', source)).data).toMatchObject({
      a: { id: 'drawn' },
      readables: [{ id: 'theirs' }, {}],
    });
  });

  it('is null in the edge of a page', async () => {
    expect((await as('ada', '{ pagedNotes { nodes { id } edges { node { id } } } }')).data).toEqual({
      pagedNotes: { nodes: [{ id: 'mine' }], edges: [{ node: { id: 'mine' } }, { node: null }] },
    });
  });

  it('is null behind a reference, at its place, whatever a forged one says of it', async () => {
    const source =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Note { id title secret } } }';
    const forged = { __typename: 'Note', id: 'theirs', ownerId: 'ada', title: 'mine now', kind: 'Note' };
    const r = [
      forged,
      { __typename: 'Note', id: 'mine', title: 'forged' },
      { __typename: 'Note', id: 'nowhere' },
    ];
    expect(await as('ada', source, { r })).toEqual({
      data: { _entities: [null, { id: 'mine', title: 'title of mine', secret: null }, null] },
      errors: ['_entities.1.secret FORBIDDEN'],
    });
  });
});

describe('One entry that fails', () => {
  const failing = subgraphSchema({
    ...parts,
    resolvers: {
      ...resolvers,
      Query: {
        ...resolvers.Query,
        notes: () => [notes[0], Promise.reject(new Error('away')), new Error('lost')],
      },
      Note: {
        __resolveReference: async ({ id }: { id: string }) => {
          if (id === 'away') throw new Error('away');
          return byId(id);
        },
      },
    },
  });

  it('leaves its neighbours in a list, and among entities', async () => {
    const source = `query ($r: [_Any!]!) { notes { id } _entities(representations: $r) { ... on Note { id } } }`;
    const r = [
      { __typename: 'Note', id: 'away' },
      { __typename: 'Note', id: 'mine' },
    ];
    const result = await graphql({
      schema: failing,
      source,
      variableValues: { r },
      contextValue: { viewer: personViewer('ada') },
    });
    expect(JSON.parse(JSON.stringify(result.data))).toEqual({
      notes: [{ id: 'mine' }, null, null],
      _entities: [null, { id: 'mine' }],
    });
    expect(result.errors?.map(({ path }) => path?.join('.')).sort()).toEqual([
      '_entities.0',
      'notes.1',
      'notes.2',
    ]);
  });
});
