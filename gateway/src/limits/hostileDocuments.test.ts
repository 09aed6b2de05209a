import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { loadSupergraph } from '../federation/supergraph.ts';
import { prepareDocument } from '../operation/prepareDocument.ts';
import { Refusal } from '../refusal.ts';

const sdl = readFileSync(path.join(import.meta.dirname, '../../supergraph.graphql'), 'utf8');
const { apiSchema } = loadSupergraph(sdl);

const times = (count: number, of: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => of(index)).join(between);

/** What comes of a document: `fine`, or the limit or code by which it is refused. */
function judge(text: string): string {
  try {
    prepareDocument(text, apiSchema, false);
    return 'fine';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, limit } = error.errorsFor({ languages: ['en'], requestId: '' })[0]?.extensions ?? {};
    return String(limit ?? code);
  }
}

/** CPU that judging takes, in ms: what a neighbour on the machine does has no part in it. The best of three. */
function cpuOf(text: string): number {
  const once = () => {
    const before = process.cpuUsage();
    judge(text);
    return process.cpuUsage(before).user / 1_000;
  };
  return Math.min(once(), once(), once());
}

const person = 'id name languages organisation { id name territory { id name kind } } territory { id name }';
const wide = (count: number) => times(count, (index) => `fragment F${index} on Person { ${person} }`);

const hostile: [what: string, refusedBy: string, document: string][] = [
  ['is a megabyte long', 'characters', `{ me { id } } #${'x'.repeat(1_000_000)}`],
  ['has many words', 'tokens', `{ ${times(4_000, () => 'me { id }')} }`],
  ['opens thousands of braces', 'GRAPHQL_PARSE_FAILED', '{me'.repeat(2_400)],
  ['is thousands of levels deep', 'depth', `${'{ me '.repeat(1_200)} ${'}'.repeat(1_200)}`],
  ['is a level too deep', 'depth', `{ me { ${'organisation { '.repeat(19)} id ${'} '.repeat(19)} } }`],
  [
    'is too deep by its fragments',
    'depth',
    `{ me { ...F0 } } ${times(19, (i) => `fragment F${i} on Person { person { ...F${i + 1} } }`)} fragment F19 on Person { id }`,
  ],
  ['opens thousands of brackets', 'depth', `{ community(id: ${'['.repeat(4_000)}`],
  ['nests its values', 'valueDepth', `{ community(id: ${'['.repeat(40)} 1 ${']'.repeat(40)}) { id } }`],
  [
    'nests its default values',
    'valueDepth',
    `query ($x: [ID] = ${'['.repeat(40)}${']'.repeat(40)}) { me { id } }`,
  ],
  ['renames a field again and again', 'aliases', `{ ${times(51, (i) => `a${i}: __typename`)} }`],
  [
    'signs in a thousand times under other names',
    'aliases',
    `mutation { ${times(400, (i) => `a${i}: signIn(input: {}) { accessToken }`)} }`,
  ],
  [
    'asks for much at its root',
    'rootFields',
    `{ ${times(7, (i) => `a${i}: me { id } b${i}: tenants { totalCount } c${i}: sessions { id }`)} }`,
  ],
  ['repeats a field', 'duplicates', `{ me { ${times(500, () => 'id')} } }`],
  [
    'repeats a field in fragments without a name',
    'duplicates',
    `{ me { ${times(300, () => '... { id }')} } }`,
  ],
  [
    'repeats fields within repeated fields',
    'duplicates',
    `{ ${times(19, () => `me { ${times(19, () => 'organisation { id name }')} }`)} }`,
  ],
  [
    'uses fragments that ask for the same',
    'duplicates',
    `{ me { ${times(60, (i) => `...F${i}`)} } } ${wide(60)}`,
  ],
  [
    'hides the repetition below',
    'fields',
    `{ ${times(20, (i) => `me { ${times(9, (j) => `...F${(i * 9 + j) % 60}`)} }`)} } ${wide(60)}`,
  ],
  ['has directives that nobody knows', 'directives', `{ me ${times(51, (i) => `@d${i}`)} { id } }`],
  ['has many fragments', 'fragments', `{ me { id } } ${times(61, (i) => `fragment F${i} on Person { id }`)}`],
  ['uses a fragment often', 'spreads', `{ me { ${times(201, () => '...F')} } } fragment F on Person { id }`],
  [
    'doubles with each fragment',
    'fields',
    `{ me { ...F0 } } ${times(50, (i) => `fragment F${i} on Person { a: organisation { id } ...F${i + 1} b: organisation { id } ...F${i + 1} }`).replaceAll(/[ab]: /g, '')} fragment F50 on Person { id }`,
  ],
  [
    'has a fragment that contains itself',
    'GRAPHQL_VALIDATION_FAILED',
    '{ me { ...A } } fragment A on Person { ...B } fragment B on Person { ...A }',
  ],
  ['has many operations', 'operations', times(21, (i) => `query Q${i} { me { id } }`)],
  ['has many variables', 'variables', `query (${times(51, (i) => `$v${i}: Int`)}) { me { id } }`],
  [
    'asks for types of types of types',
    'GRAPHQL_VALIDATION_FAILED',
    `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`,
  ],
  ['is full of fields that are not there', 'rootFields', `{ ${times(2_000, (i) => `x${i}`)} }`],
  [
    'is full of fields that are nearly there',
    'GRAPHQL_VALIDATION_FAILED',
    `{ me { ${times(1_900, (i) => `nam${i}`)} } }`,
  ],
  [
    'is full of types that are not there',
    'GRAPHQL_VALIDATION_FAILED',
    `{ me { id } } ${times(60, (i) => `fragment F${i} on Persom${i} { id }`)}`,
  ],
  [
    'is full of arguments that are not there',
    'GRAPHQL_VALIDATION_FAILED',
    `{ me(${times(1_600, (i) => `x${i}: 1`)}) { id } }`,
  ],
  [
    'is full of input that is not there',
    'GRAPHQL_VALIDATION_FAILED',
    `mutation { askQuestion(input: { ${times(1_600, (i) => `x${i}: 1`)} }) { userErrors { code } } }`,
  ],
];

/** Also these must not take long, although nothing is wrong with them. */
const demanding: [what: string, document: string][] = [
  [
    'asks for the whole schema, as tools do',
    getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  ],
  ['asks as often as may be for the same', `{ ${times(19, () => `me { ${person} }`)} }`],
  [
    'uses as many fragments as may be',
    `{ me { ${times(60, (i) => `...F${i}`)} } } ${times(60, (i) => `fragment F${i} on Person { ${['id', 'name', 'languages', 'email', 'phone'][i % 5]} }`)}`,
  ],
];

describe('A document that', () => {
  test.each(hostile)('%s is refused (%s), within 100 ms', (_what, refusedBy, document) => {
    const outcome = judge(document);
    expect(outcome).toBe(refusedBy);
    expect(cpuOf(document)).toBeLessThan(100);
  });

  test.each(demanding)('%s is read, within 100 ms', (_what, document) => {
    expect(judge(document)).toBe('fine');
    expect(cpuOf(document)).toBeLessThan(100);
  });
});
