import { Kind, parse, validate, visit } from 'graphql';
import { disagreement, nullAt, withoutOrder } from './compare.ts';
import { createLaboratory, createRun, operationOf } from './laboratory.ts';
import type { Laboratory } from './laboratory.ts';
import { generateOperation } from './operations/generate.ts';
import { shrink } from './operations/shrink.ts';
import { createRandom } from './random.ts';
import { library } from './supergraphs/library.ts';
import type { Fault } from './world/faults.ts';

let lab: Laboratory;
beforeAll(async () => {
  lab = await createLaboratory(library);
});

const generate = (seed: string) =>
  generateOperation(lab.apiSchema, library.inputs, createRandom(seed), { depth: 5, fields: 20 });

describe('Random operations', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(generate('a')).toEqual(generate('a'));
    expect(generate('a')).not.toEqual(generate('b'));
  });

  test('are valid, and use all that operations can', () => {
    const seen = new Set<string>();
    for (let number = 0; number < 150; number += 1) {
      const { source, variables, operationName } = generate(`seed ${number}`);
      const document = parse(source);
      expect(validate(lab.apiSchema, document)).toEqual([]);
      if (operationName !== null) seen.add('several operations');
      if (Object.keys(variables).length > 0) seen.add('variables');
      visit(document, {
        enter: (node) => {
          seen.add(node.kind);
          if (node.kind === Kind.FIELD && node.alias) seen.add('alias');
          if (node.kind === Kind.FIELD && node.name.value.startsWith('__')) seen.add(node.name.value);
          if (node.kind === Kind.DIRECTIVE) seen.add(node.name.value);
          if (node.kind === Kind.VARIABLE_DEFINITION && node.defaultValue) seen.add('default');
        },
      });
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'several operations',
        'variables',
        'default',
        'alias',
        '__typename',
        '__schema',
        '__type',
        'skip',
        'include',
        Kind.FRAGMENT_SPREAD,
        Kind.INLINE_FRAGMENT,
        Kind.LIST,
        Kind.ENUM,
        Kind.NULL,
      ]),
    );
  });

  test('are made smaller as long as they fail', async () => {
    const operation = operationOf(
      lab,
      'query ($a: Boolean!) { today books { title tags ...F @skip(if: $a) } } fragment F on Book { sequel { x: title copies } }',
    );
    const smallest = await shrink(operation, lab.apiSchema, async ({ source }) => source.includes('copies'));
    expect(smallest.source.replaceAll(/\s+/g, ' ')).toBe('{ books { sequel { copies } } }');
  });
});

describe('Two answers', () => {
  const judge = {
    data: '{"a":{"b":null},"c":[null]}',
    errors: [
      { message: '', path: ['a', 'b'] },
      { message: '', path: ['c', 0, 'd'] },
    ],
  };
  const possible = [
    ['a', 'b'],
    ['c', 0, 'd'],
    ['c', 0, 'e'],
  ];
  const answer = (data: string, ...paths: (string | number)[][]) => ({
    data,
    errors: paths.map((path) => ({ message: '', path })),
  });

  test.each([
    [null, answer(judge.data, ['a', 'b'], ['c', 0, 'd'])],
    [null, answer(judge.data, ['c', 0, 'e'], ['a', 'b'], ['c', 0, 'd'])],
    [null, answer(judge.data, ['c', 0, 'e'], ['a', 'b'])],
    ['data', answer('{"c":[null],"a":{"b":null}}', ['a', 'b'], ['c', 0, 'd'])],
    ['errors at', answer(judge.data, ['c', 0, 'd'])],
    ['errors at', answer(judge.data, ['a', 'b'], ['a', 'b'], ['c', 0, 'd'])],
    ['nulls with errors', answer(judge.data, ['a', 'b'])],
    ['where there is no null', answer(judge.data, ['a'], ['a', 'b'], ['c', 0, 'd'])],
    ['where nothing failed', answer(judge.data, ['a', 'b'], ['c', 0, 'f'])],
  ])('disagree: %s', (what, given) => {
    const found = disagreement(given, judge, possible);
    if (what === null) expect(found).toBeNull();
    else expect(found).toContain(what);
  });

  test('are the same without order when only their keys stand in another one', () => {
    expect(withoutOrder('{"b":[{"d":1,"c":2}],"a":0}')).toBe(withoutOrder('{"a":0,"b":[{"c":2,"d":1}]}'));
    expect(withoutOrder('[1,2]')).not.toBe(withoutOrder('[2,1]'));
    expect(nullAt({ a: null }, ['a', 'b'])).toEqual(['a']);
  });
});

test('A fault fails in the merged schema what it fails in the services', async () => {
  const operation = operationOf(lab, '{ book(isbn: "isbn-1") { title copies onLoan } }');
  const answers = async (...faults: Fault[]) => {
    const merged = await lab.merged.execute(operation, createRun(lab, 'fault', faults));
    const apollo = await lab.apollo.execute(operation, createRun(lab, 'fault', faults));
    return [merged.data, apollo.data];
  };
  const [whole] = await answers();
  const [lost, also] = await answers({ kind: 'missing', object: 'book_1', service: 'stock' });
  expect(lost).toBe('{"book":null}');
  expect(also).toBe(lost);
  expect(whole).not.toBe(lost);
  const [down, apollosDown] = await answers({ kind: 'down', service: 'catalogue' });
  expect([down, apollosDown]).toEqual(['{"book":null}', '{"book":null}']);
});
