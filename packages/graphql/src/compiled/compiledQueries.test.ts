import { Kind, parse, validate } from 'graphql';
import { growGarden } from '../fixtures/garden.ts';
import { bothAnswers, compiled, garden, interpreted, operationOf } from '../fixtures/gardenAnswers.ts';
import { createCompiledQueries } from './compiledQueries.ts';
import { readyForCompiling } from './readyForCompiling.ts';
import { whyInterpreted } from './whyInterpreted.ts';

describe('A compiled query', () => {
  it('answers what graphql-js answers to the schema as it was written, for random queries and failures', async () => {
    let failures = 0;
    for (let seed = 1; seed <= 150; seed += 1) {
      const { expected, actual, wasCompiled } = await bothAnswers(seed);
      expect(actual).toEqual(expected);
      expect(wasCompiled).toBe(true);
      failures += expected.failed ? 1 : 0;
    }
    expect(failures).toBeGreaterThan(40);
  });

  it('answers again, for another caller with other variables, what is theirs', async () => {
    const queries = createCompiledQueries(garden);
    const source = 'query ($id: ID!) { tree(id: $id) { name } measure }';
    const ask = (id: string, seed: number) =>
      queries.execute({
        source,
        ...operationOf(source),
        operationName: null,
        variables: { id },
        context: { seed },
      });
    const answers = await Promise.all([ask('10', 1), ask('14', 1), ask('10', 4)]);
    const names = answers.map(({ data }) => (data?.['tree'] as { name: string } | null)?.name);
    expect(names).toEqual(['tree 11', 'tree 15', 'tree 14']);
    expect(queries.size).toBe(1);
    const known = await queries.executeKnown(source, null, { id: '10' }, { seed: 4 });
    expect(JSON.parse(JSON.stringify(known))).toEqual({ data: { tree: { name: 'tree 14' }, measure: '{}' } });
  });

  it('leaves variables of a wrong type to graphql-js, which says so in its own words, before any resolver has run', async () => {
    const source = 'query ($id: ID!) { tree(id: $id) { name } }';
    for (const variables of [{}, { id: null }, { id: { a: 1 } }]) {
      const answer = await compiled(source, variables);
      expect(answer).toMatchObject(await interpreted(source, variables, { seed: 1 }));
      expect(answer.errors[0]).toContain('Variable');
    }
    const queries = createCompiledQueries(garden);
    await queries.execute({
      source,
      ...operationOf(source),
      operationName: null,
      variables: { id: '1' },
      context: { seed: 1 },
    });
    expect(await queries.executeKnown(source, null, {}, { seed: 1 })).toBeNull();
  });

  it('is chosen by the name of the operation too', async () => {
    const queries = createCompiledQueries(garden);
    const source = 'query A { herb { name } } query B { measure(names: ["b"]) }';
    const document = parse(source);
    const ask = async (name: string, index: number) => {
      const operation = document.definitions[index];
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
      const request = {
        source,
        document,
        operation,
        operationName: name,
        variables: {},
        context: { seed: 2 },
      };
      return Object.keys((await queries.execute(request)).data ?? {});
    };
    expect([await ask('A', 0), await ask('B', 1), await ask('A', 0)]).toEqual([
      ['herb'],
      ['measure'],
      ['herb'],
    ]);
    expect(queries.size).toBe(2);
    expect(await queries.executeKnown(source, 'C', {}, {})).toBeNull();
  });

  it('is forgotten when many others came after it', async () => {
    const queries = createCompiledQueries(garden);
    for (let length = 0; length < 510; length += 1) {
      const source = `{ measure(bed: {length: ${length}}) }`;
      await queries.execute({
        source,
        ...operationOf(source),
        operationName: null,
        variables: {},
        context: {},
      });
    }
    expect(queries.size).toBe(500);
    expect(await queries.executeKnown('{ measure(bed: {length: 5}) }', null, {}, {})).toBeNull();
    expect(await queries.executeKnown('{ measure(bed: {length: 509}) }', null, {}, {})).not.toBeNull();
  });
});

describe('What the compiler would answer differently is interpreted', () => {
  const mark = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
  const left: [string, string, string][] = [
    ['a condition', '{ herb @skip(if: false) { name } }', 'directives'],
    [
      'a condition of a fragment',
      '{ herb { ...F @include(if: true) } } fragment F on Herb { name }',
      'directives',
    ],
    ['a key that is a prototype', '{ __proto__: measure herb { name } }', 'reserved names'],
    [
      'a literal that the compiler takes for code',
      `{ measure(names: ["${mark}1+(globalThis.wasRun=1)"]) }`,
      'a literal that belongs into a variable',
    ],
    ['a literal with an id', '{ tree(id: "tree_1") { name } }', 'a literal that belongs into a variable'],
    [
      'a variable inside of an object',
      'query ($name: String) { measure(bed: {name: $name}) }',
      'a variable inside of a literal',
    ],
    [
      'a variable inside of a list',
      'query ($name: String! = "x") { measure(names: [$name]) }',
      'a variable inside of a literal',
    ],
    [
      'two places whose keys join to the same',
      '{ a_b: grows { a: name } b: grows { a_a: name } a: herb { b: next { x: name } } b_a: herb { x: name } }',
      'names of fields that join to the same',
    ],
  ];

  it.each(left)('%s', async (_what, source, why) => {
    const { document, operation } = operationOf(source);
    expect(validate(garden, document)).toEqual([]);
    expect(whyInterpreted(garden, document, operation)).toBe(why);
    const answer = await compiled(source);
    expect(answer).toEqual({
      ...(await interpreted(source, {}, { seed: 1 })),
      wasCompiled: false,
    });
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  it('a query that fragments or types behind an interface make huge, within a moment', () => {
    const spreads = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on Herb { a: next { ...F${i + 1} } b: next { ...F${i + 1} } }`,
    );
    const bomb = `{ herb { ...F0 } } ${spreads.join(' ')} fragment F40 on Herb { name }`;
    let deep = 'name';
    for (let depth = 0; depth < 14; depth += 1) deep = `neighbours { ${deep} }`;
    for (const source of [bomb, `{ grows { ${deep} } }`]) {
      const { document, operation } = operationOf(source);
      const began = performance.now();
      expect(whyInterpreted(garden, document, operation)).toBe('its size');
      expect(performance.now() - began).toBeLessThan(100);
    }
  });
});

describe('A schema is not prepared for compiling', () => {
  it('while two fields would be taken for one', () => {
    const schema = growGarden();
    const types = schema.getTypeMap();
    const egg = types['Egg'];
    if (!egg || !('getFields' in egg)) throw new Error('no egg');
    Object.assign(egg.getFields(), { shell: { ...egg.getFields()['colour'], name: 'shell' } });
    Object.assign(types, {
      Eggs: Object.assign(Object.create(egg) as object, {
        name: 'Eggs',
        getFields: () => ({ hell: { ...egg.getFields()['colour'], name: 'hell' } }),
      }),
    });
    expect(() => readyForCompiling(schema)).toThrow('Egg.shell and Eggs.hell cannot be told apart');
  });

  it('while the type of an object is only told later', () => {
    const schema = growGarden();
    Object.assign(schema.getType('Grows') ?? {}, { resolveType: async () => Promise.resolve('Tree') });
    expect(() => readyForCompiling(schema)).toThrow('Grows.__resolveType has to answer at once');
  });
});

describe('An object whose type cannot be told', () => {
  it('is an error of its place, also when telling throws', async () => {
    const schema = growGarden();
    const throwing = () => {
      throw new Error('what is this?');
    };
    Object.assign(schema.getType('Grows') ?? {}, { resolveType: throwing });
    readyForCompiling(schema);
    const queries = createCompiledQueries(schema);
    const source = '{ grows { name } measure }';
    const request = {
      source,
      ...operationOf(source),
      operationName: null,
      variables: {},
      context: { seed: 4 },
    };
    const { data, errors } = await queries.execute(request);
    expect(queries.size).toBe(1);
    expect(data?.['measure']).toBe('{}');
    expect(errors?.length).toBeGreaterThan(0);
  });
});
