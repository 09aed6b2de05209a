import { composeServices } from '@apollo/composition';
import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { Kind, parse } from 'graphql';
import { loadSupergraph } from '../federation/supergraph.ts';
import { Refusal } from '../refusal.ts';
import { operationCost } from './operationCost.ts';
import { readWeights } from './weights.ts';

const library = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@cost", "@listSize"])
  interface Named { name: String! }
  type Query {
    book: Book
    shelf: [Book!]!
    books(first: Int = 30, last: Int): BookConnection!
    best(first: Int): [Book!]!
    report: Report
    newest(most: Int): [Book!]! @listSize(assumedSize: 3, slicingArguments: ["most"], requireOneSlicingArgument: false)
    catalogue(size: Int): Catalogue @listSize(slicingArguments: ["size"], sizedFields: ["pages"], assumedSize: 7, requireOneSlicingArgument: false)
    named: Named
  }
  type Mutation { lend(book: ID!): Book  burn: Boolean @cost(weight: 90) }
  type Book implements Named @key(fields: "id") { id: ID! name: String! author: Author reviews(first: Int): ReviewConnection! tags: [String!]! }
  type Author implements Named { name: String! books(first: Int): BookConnection! }
  type Review { text: String! author: Author }
  type BookConnection { nodes: [Book!]! edges: [BookEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type BookEdge { node: Book! cursor: String! }
  type ReviewConnection { nodes: [Review!]! }
  type PageInfo { hasNextPage: Boolean! }
  type Catalogue { pages: [Book!]! }
  type Report @cost(weight: 25) { text: String! sum: Float! @cost(weight: 4) }
`;
const { supergraphSdl } = composeServices([
  { name: 'library', url: 'http://127.0.0.1', typeDefs: parse(library) },
]);
const { apiSchema } = loadSupergraph(supergraphSdl ?? '');
const weights = readWeights(apiSchema, supergraphSdl ?? '');

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const { definitions } = parse(text);
  const fragments = definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  );
  const operation = definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('no operation');
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  return operationCost(apiSchema, weights, operation, byName)(variables);
}

describe('What an operation costs', () => {
  test.each([
    ['an object and its values', '{ book { id name tags } }', 1],
    ['an object in an object', '{ book { author { name } } }', 2],
    ['a list, taken for 10', '{ shelf { author { name } } }', 20],
    ['a page by its default', '{ books { nodes { id } } }', 1 + 30],
    ['a page by `first`', '{ books(first: 5) { nodes { author { name } } } }', 1 + 5 * 2],
    ['a page by `last`', '{ books(last: 4) { nodes { id } } }', 1 + 4],
    ['a page by the larger of both', '{ books(first: 2, last: 4) { nodes { id } } }', 1 + 4],
    ['a page whose size nobody says, taken for 20', '{ book { reviews { nodes { text } } } }', 1 + 1 + 20],
    ['a page with `first: null`', '{ books(first: null) { nodes { id } } }', 1 + 30],
    ['a page of nothing', '{ books(first: 0) { totalCount nodes { author { name } } } }', 1],
    ['a page counted, not read', '{ books(first: 100) { totalCount } }', 1],
    ['nodes and edges, each', '{ books(first: 3) { nodes { id } edges { node { id } } } }', 1 + 3 + 3 * 2],
    ['what a page has beside its list, once', '{ books(first: 3) { pageInfo { hasNextPage } } }', 2],
    ['a list that takes `first`', '{ best(first: 6) { id } }', 6],
    [
      'pages in pages',
      '{ books(first: 5) { nodes { reviews(first: 4) { nodes { text } } } } }',
      1 + 5 * (1 + 1 + 4),
    ],
    ['a mutation', 'mutation { lend(book: 1) { id } }', 11],
    ['a field by its own weight', 'mutation { burn }', 90],
    ['an object by the weight of its type', '{ report { text } }', 25],
    ['a value by its weight', '{ report { sum } }', 29],
    ['a list by what its service assumes', '{ newest { id } }', 3],
    ['a list by an argument that its service names', '{ newest(most: 8) { id } }', 8],
    ['fields that their service names as sized', '{ catalogue(size: 9) { pages { id } } }', 1 + 9],
    ['two names for one field, twice', '{ a: book { id } b: book { id } }', 2],
    ['one field written twice, once', '{ book { author { name } } book { author { name } id } }', 2],
    [
      'one field in two fragments, once',
      '{ ...A ...B } fragment A on Query { book { author { name } } } fragment B on Query { book { author { books(first: 2) { nodes { id } } } } }',
      2 + 1 + 2,
    ],
    [
      'what fragments ask of each type',
      '{ named { ... on Book { author { name } } ... on Author { books(first: 2) { nodes { id } } } } }',
      1 + 1 + 1 + 2,
    ],
    [
      'nothing for what is never there',
      '{ book { author @skip(if: true) { name } author @include(if: false) { name } } }',
      1,
    ],
    ['the schema, whatever is asked of it', '{ __schema { types { fields { name } } } }', 500],
    ['the name of a type', '{ __typename book { __typename } }', 1],
  ])('is that of %s', (_what, document, cost) => {
    expect(costOf(document)).toBe(cost);
  });

  test('follows the variables', () => {
    const pages =
      'query ($n: Int, $m: Int = 2) { books(first: $n) { nodes { reviews(first: $m) { nodes { text } } } } }';
    expect(costOf(pages, { n: 10, m: 2 })).toBe(1 + 10 * (1 + 1 + 2));
    expect(costOf(pages, { n: 1, m: 100 })).toBe(1 + 1 * (1 + 1 + 100));
    expect(costOf(pages)).toBe(1 + 30 * (1 + 1 + 20));
    const choice =
      'query ($with: Boolean!, $n: Int) { book { author @include(if: $with) { name } reviews(first: $n) @skip(if: $with) { nodes { text } } } }';
    expect(costOf(choice, { with: true, n: 100 })).toBe(2);
    expect(costOf(choice, { with: false, n: 100 })).toBe(1 + 1 + 100);
    const either =
      'query ($with: Boolean!) { book { ... @include(if: $with) { author { name } } author { name } } }';
    expect(costOf(either, { with: false })).toBe(2);
  });

  test.each([
    ['{ books(first: 101) { totalCount } }', {}],
    ['{ best(first: 101) { id } }', {}],
    ['{ newest(most: 2147483647) { id } }', {}],
    ['query ($n: Int) { books(last: $n) { nodes { id } } }', { n: 101 }],
    ['query ($n: Int) { books(first: 1) { nodes { reviews(first: $n) { nodes { text } } } } }', { n: 1_000 }],
  ])('is not told where a page is larger than any may be: %s', (document, variables) => {
    let refusal: unknown;
    try {
      costOf(document, variables);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).errorsFor({ languages: ['uk'], requestId: '' })).toEqual([
      {
        message: 'Сторінка списку завелика: «first» може бути щонайбільше 100. Читайте далі через «after».',
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'listSize', max: 100 },
      },
    ]);
  });

  test('grows with nesting beyond any budget', () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'id' : `author { books(first: 100) { nodes { ${nested(depth - 1)} } } }`;
    expect(costOf(`{ book { ${nested(5)} } }`)).toBeGreaterThan(10 ** 10);
  });
});
