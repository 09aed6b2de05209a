import { distinctRepresentations, spreadEntities, spreadErrorPaths } from './distinctRepresentations.ts';

const person = (id: string) => ({ __typename: 'Person', id });

describe('Representations', () => {
  test('are sent once each, in the order in which they came first', () => {
    const originals = [person('b'), person('a'), person('b'), { __typename: 'Team', id: 'b' }];
    expect(distinctRepresentations(originals)).toEqual({
      distinct: [person('b'), person('a'), { __typename: 'Team', id: 'b' }],
      placeOf: [0, 1, 0, 2],
    });
  });

  test('that differ in what another service required are two', () => {
    const { distinct } = distinctRepresentations([
      { ...person('a'), minutes: 1 },
      { ...person('a'), minutes: '1' },
    ]);
    expect(distinct).toHaveLength(2);
  });
});

describe('Entities', () => {
  test('come back at every place, so that what is merged into one never shows in another', () => {
    const entity = { name: 'Iskra', teams: [{ id: 'x', tags: ['a', null] }], score: 1.5, mentor: null };
    const [first, second, third] = spreadEntities([entity, null], [0, 1, 0]) as [
      typeof entity,
      null,
      typeof entity,
    ];
    expect(third).toEqual(first);
    expect(second).toBeNull();
    third.teams[0]?.tags.push('merged later');
    expect(first.teams[0]?.tags).toEqual(['a', null]);
  });

  test('with odd keys stay harmless data', () => {
    const odd = JSON.parse('{"__proto__":{"isAdmin":true},"constructor":1}') as Record<string, unknown>;
    const [, copy] = spreadEntities([odd], [0, 0]) as [unknown, Record<string, unknown>];
    expect(Object.keys(copy)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect('isAdmin' in copy).toBe(false);
  });

  test('that a service forgot are null', () => {
    expect(spreadEntities([], [0, 0])).toEqual([null, null]);
  });
});

describe('The path of an error', () => {
  test('is repeated for each original of its entity', () => {
    expect(spreadErrorPaths(['_entities', 1, 'name'], [0, 1, 1])).toEqual([
      ['_entities', 1, 'name'],
      ['_entities', 2, 'name'],
    ]);
  });

  test('stays as it is where it names no entity', () => {
    expect(spreadErrorPaths(['_entities'], [0])).toEqual([['_entities']]);
    expect(spreadErrorPaths(undefined, [0])).toEqual([undefined]);
  });
});
