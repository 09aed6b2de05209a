import { parse, print, stripIgnoredCharacters } from 'graphql';
import { byRootField, plannable } from './plannable.ts';

const text = (document: ReturnType<typeof parse>) => stripIgnoredCharacters(print(document));

describe('A document for the planner', () => {
  test('has no conditions that are decided, and nothing that they leave out', () => {
    const document = parse(`query ($a: Boolean!, $b: Boolean!) {
      always @include(if: true) @skip(if: $b)
      never @skip(if: true)
      ... @include(if: $a) { onlyIfA }
      ...F @skip(if: $a)
    } fragment F on Query { unlessA }`);
    expect(text(plannable(document, {}))).toBe(
      'query($a:Boolean!$b:Boolean!){always@skip(if:$b)...@include(if:$a){onlyIfA}...F@skip(if:$a)__typename}fragment F on Query{unlessA}',
    );
    expect(text(plannable(document, { a: true, b: false }))).toBe(
      'query($a:Boolean!$b:Boolean!){always ...{onlyIfA}}fragment F on Query{unlessA}',
    );
  });

  test('does not ask the planner about the schema, in whatever fragment', () => {
    expect(
      text(
        plannable(
          parse(
            '{ ...F ... { __schema { types { name } } } } fragment F on Query { __type(name: "A") { name } a }',
          ),
          {},
        ),
      ),
    ).toBe('{...F ...{__typename}}fragment F on Query{a}');
  });

  test('selects something of an object of which nothing is left, or nothing for sure', () => {
    expect(text(plannable(parse('{ a { b @skip(if: true) } }'), {}))).toBe('{a{__typename}}');
    expect(text(plannable(parse('query ($c: Boolean!) { a { b @skip(if: $c) } }'), {}))).toBe(
      'query($c:Boolean!){a{b@skip(if:$c)__typename}}',
    );
  });
});

describe('A mutation of several fields', () => {
  const parts = (source: string, name: string | null = null) => byRootField(parse(source), name).map(text);

  test('is planned field by field, with fragments written out and their conditions kept', () => {
    expect(
      parts(
        'mutation ($c: Boolean!) { a { x } ...F @skip(if: $c) a { y } } fragment F on Mutation { b { z } c: a }',
      ),
    ).toEqual([
      'mutation($c:Boolean!){a{x}a{y}}fragment F on Mutation{b{z}c:a}',
      'mutation($c:Boolean!){...@skip(if:$c){b{z}}}fragment F on Mutation{b{z}c:a}',
      'mutation($c:Boolean!){...@skip(if:$c){c:a}}fragment F on Mutation{b{z}c:a}',
    ]);
  });

  test('leaves other operations of the document alone', () => {
    expect(parts('mutation M { a b } query Q { c d }', 'M')).toEqual([
      'mutation M{a}query Q{c d}',
      'mutation M{b}query Q{c d}',
    ]);
    expect(parts('mutation M { a { x y } }')).toHaveLength(1);
  });
});
