import type { BaseContext } from '../context.ts';
import { mergedPolicies, mergedResolvers } from './merged.ts';

describe('The parts of several aggregates', () => {
  const read = () => 1;

  it('become one map of resolvers, field by field', () => {
    expect(mergedResolvers({ Query: { a: read } }, { Query: { b: read }, Note: { c: read } })).toEqual({
      Query: { a: read, b: read },
      Note: { c: read },
    });
  });

  it('become one map of policies, field by field', () => {
    const visible = () => true;
    const merged = mergedPolicies<BaseContext>(
      { Query: { fields: { a: 'anyone' } }, Note: { visible, fields: { toString: 'anyone' as const } } },
      { Query: { fields: { b: 'signedIn' } }, Note: { fields: { c: 'whoSeesIt' as const } } },
    );
    expect(merged).toEqual({
      Query: { fields: { a: 'anyone', b: 'signedIn' } },
      Note: { visible, fields: { toString: 'anyone', c: 'whoSeesIt' } },
    });
  });

  it('may not speak twice of one field, or of who sees a type', () => {
    expect(() => mergedResolvers({ Query: { a: read } }, { Query: { a: read } })).toThrow(
      'Query.a is resolved twice',
    );
    const twice = { Query: { fields: { a: 'anyone' as const } } };
    expect(() => mergedPolicies<BaseContext>(twice, twice)).toThrow('Query.a has two policies');
    const seen = { Note: { visible: () => true, fields: {} } };
    expect(() => mergedPolicies<BaseContext>(seen, seen)).toThrow('Two policies say who sees Note');
  });
});
