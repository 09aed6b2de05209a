import { pathsOfFetch } from './responseKeys.ts';

describe('The holes that a failed fetch leaves', () => {
  test('are its root fields by the names of the answer, each once', () => {
    const query =
      'query Q { me { id } mine: me { name } ...More __typename } fragment More on Query { me { id } stories }';
    expect(pathsOfFetch(query, undefined)).toEqual([['me'], ['mine'], ['stories']]);
  });

  test('are the fields that were asked of each entity, by its type', () => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Person { name } ... on Team { title size ... on Team { size } } } }`;
    const representations = [{ __typename: 'Team' }, { __typename: 'Person' }];
    expect(pathsOfFetch(query, representations)).toEqual([
      ['_entities', 0, 'title'],
      ['_entities', 0, 'size'],
      ['_entities', 1, 'name'],
    ]);
  });

  test('are all fields for an entity that was asked by an interface', () => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Node { id } } }`;
    expect(pathsOfFetch(query, [{ __typename: 'Person' }])).toEqual([['_entities', 0, 'id']]);
  });
});
