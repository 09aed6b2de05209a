import { disagreement, disagreementInParts, withoutOrder } from './compare.ts';
import type { Laboratory } from './laboratory.ts';
import { createLaboratory, createRun, operationOf } from './laboratory.ts';
import { testSupergraphs } from './supergraphs/all.ts';
import type { Fault } from './world/faults.ts';

const laboratories = new Map<string, Promise<Laboratory>>();

function laboratory(name: string): Promise<Laboratory> {
  const { supergraph } = testSupergraphs.find((one) => one.supergraph.name === name) ?? {};
  if (!supergraph) throw new Error(`There is no test supergraph "${name}"`);
  const lab = laboratories.get(name) ?? createLaboratory(supergraph);
  laboratories.set(name, lab);
  return lab;
}

async function judged(
  name: string,
  source: string,
  variables: Record<string, unknown>,
  faults: readonly Fault[],
  seed: string,
) {
  const lab = await laboratory(name);
  const operation = operationOf(lab, source, variables);
  const run = () => createRun(lab, seed, faults);
  const right = await lab.merged.execute(operation, run());
  const possible = await lab.merged.possibleErrors(operation, run());
  const ours = await lab.kolo.execute(operation, run());
  const theirs = await lab.apollo.execute(operation, run()).catch(() => null);
  return {
    found: disagreement(ours, right, possible),
    isApolloRight: theirs !== null && withoutOrder(theirs.data) === withoutOrder(right.data),
  };
}

/** What random operations found, as small as they could be made. Apollo's planner or executor answers these wrong. */
describe.each([
  [
    'a field that is asked with one whose requirements are skipped',
    'delivery',
    'query ($no: Boolean!) { parcel(id: "p2") { volumes @include(if: $no) fee } }',
    { no: false },
  ],
  [
    'an object of which all fields are skipped',
    'school',
    'query ($no: Boolean!, $yes: Boolean!) { everybody @include(if: $yes) { surname @include(if: $no) } }',
    { no: false, yes: true },
  ],
  ['an alias that is the name of a key', 'ledger', '{ account(id: "a2") { id: name described } }', {}],
  [
    'an alias that is the name of a key of a later service',
    'library',
    '{ shelf(room: "north") { loans { reader { mood id: city } } } }',
    {},
  ],
  [
    'introspection in a fragment',
    'school',
    'query ($no: Boolean!) { ...F @include(if: $no) } fragment F on Query { __type(name: "Query") { name } }',
    { no: false },
  ],
  [
    'the answer to a mutation before another one',
    'ledger',
    'mutation { setRate(rate: 1) { setBy { journal } } raise(account: "a1") { journal } }',
    {},
  ],
  ['two fields that require one with different arguments', 'delivery', '{ dearest { duty cover } }', {}],
  [
    'a field that a caller asks with other arguments than a service',
    'delivery',
    '{ parcel(id: "p3") { declared cover } }',
    {},
  ],
  [
    'what is required of its own service by way of another',
    'delivery',
    '{ stops { waiting { total } } }',
    {},
  ],
  [
    'what each of two services requires of the other',
    'delivery',
    '{ stacks { claims { parcel { discount } } } }',
    {},
  ],
  [
    'the type of an object that a service knows by its interface',
    'media',
    '{ labels { ... on Place { found { ... on Film { mood __typename } } } } nodes { ... on Talk { mood __typename } } }',
    {},
  ],
  [
    'what some types of an interface object require',
    'media',
    '{ upcoming { rating ... on Song { blurb(words: 2) } } }',
    {},
  ],
  [
    'what objects require that only some parents ask for',
    'media',
    '{ shelves { ... on Talk { credits { created { blurb(words: 2) } } } credits { created { reviews { text } } } } }',
    {},
  ],
  ['a union of which a service knows one type', 'media', '{ stars { ... on Person { name } } }', {}],
  [
    'a fragment on an interface with a type that callers do not see',
    'media',
    '{ best { ... on Node { id } } nodes { ... on Media { rating } } }',
    {},
  ],
  [
    'a fragment on an interface that a service does not know',
    'media',
    '{ reviewed { ... on Node { id } } }',
    {},
  ],
])('%s', (_name, supergraph, source, variables) => {
  const seeds = ['first', 'second', 'third', 'fourth'];

  test('is answered as by one schema', async () => {
    for (const seed of seeds)
      expect((await judged(supergraph, source, variables, [], seed)).found).toBeNull();
  });

  // When this fails, Apollo has mended it: then the shield against it can go.
  test("is not answered so by Apollo's executor", async () => {
    const answers = await Promise.all(seeds.map((seed) => judged(supergraph, source, variables, [], seed)));
    expect(answers.every(({ isApolloRight }) => isApolloRight)).toBe(false);
  });
});

describe('An error', () => {
  test.each<[string, string, string, Fault]>([
    [
      'of an entity is an error of its fields',
      'library',
      '{ readers { name mood } }',
      { kind: 'broken', object: 'reader_1', service: 'interests' },
    ],
    [
      'that takes all with it is none of the other fields of that service',
      'ledger',
      '{ journal accounts { name } }',
      { kind: 'nullItem', object: 'Query', field: 'accounts' },
    ],
    [
      'that takes a key with it is none of what the key leads to',
      'library',
      '{ sparseGrid { waiting { city } copiesIn } }',
      { kind: 'throws', object: 'book_4', field: 'copiesIn' },
    ],
    [
      'of a whole service is one at each field that it would have brought',
      'library',
      '{ books { title copies weight } }',
      { kind: 'down', service: 'stock' },
    ],
    [
      'without a path is one at each field that was asked for',
      'library',
      '{ books { title weight } }',
      { kind: 'refuses', service: 'stock' },
    ],
  ])('%s', async (_name, supergraph, source, fault) => {
    expect((await judged(supergraph, source, {}, [fault], 'first')).found).toBeNull();
  });
});

// Apollo's planner makes two fetches wait for each other here, and walked round them until the memory was full (infra/patches).
test('An operation of which the deferred parts would wait for each other comes whole', async () => {
  const lab = await laboratory('media');
  const operation = operationOf(
    lab,
    `{ title: best { id ... on Labelled { label ... @defer { b: label } } }
       best { ... @defer { reviews { about { a: title } } } } }`,
  );
  const inParts = await lab.kolo.executeInParts(operation, createRun(lab, 'first'));
  expect(inParts.parts).toBe(1);
  expect(disagreementInParts(inParts, await lab.kolo.execute(operation, createRun(lab, 'first')))).toBeNull();
});
