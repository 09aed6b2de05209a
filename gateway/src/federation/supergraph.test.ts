import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { composeServices } from '@apollo/composition';
import { GraphQLError, parse, printSchema } from 'graphql';
import { loadSupergraph } from './supergraph.ts';

/** What `supergraph.ts` and the executor know of plans was read in this version. Read it again before this is raised. */
const CHECKED_ON = '2.14.4';

function versionOf(name: string): string {
  let file = createRequire(import.meta.url).resolve(name);
  while (!file.endsWith(`/${name}/`)) file = file.slice(0, file.lastIndexOf('/', file.length - 2) + 1);
  return (JSON.parse(readFileSync(`${file}package.json`, 'utf8')) as { version: string }).version;
}

function composed(services: Record<string, string>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(services).map(([name, typeDefs]) => ({
      name,
      url: `http://${name}`,
      typeDefs: parse(
        'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ' +
          `["@key", "@external", "@requires", "@inaccessible", "@context", "@fromContext", "@authenticated"])\n${typeDefs}`,
      ),
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(String).join('\n'));
  return supergraphSdl;
}

const things = {
  a: `type Query { thing: Thing }
    type Thing @key(fields: "id") { id: ID! hidden: String @inaccessible weight(in: String): Int }`,
  b: `type Thing @key(fields: "id") { id: ID! weight(in: String): Int @external
    label: String @requires(fields: "weight(in: \\"kg\\")") }`,
};

describe('A supergraph', () => {
  test.each(['@apollo/federation-internals', '@apollo/query-planner'])(
    'is read by the version of %s that was checked',
    (name) => {
      expect(versionOf(name)).toBe(CHECKED_ON);
    },
  );

  test('has a schema for callers and one with what is hidden from them', () => {
    const { apiSchema, wholeSchema, serviceNames } = loadSupergraph(composed(things));
    expect(printSchema(apiSchema)).not.toMatch(/hidden|join__|required/);
    expect(printSchema(wholeSchema)).toContain('hidden: String');
    expect(serviceNames).toEqual(['a', 'b']);
  });

  test('makes plans whose fetches name no fragments', () => {
    const { plan } = loadSupergraph(composed(things));
    const { node } = plan(
      parse('query Named { thing { ...Both } again: thing { ...Both } } fragment Both on Thing { id label }'),
      'Named',
    );
    expect(node?.kind).toBe('Sequence');
    expect(JSON.stringify(node)).not.toContain('...Both');
  });

  test('that needs what this gateway does not do is refused when it is loaded', () => {
    const context = composed({
      a: `type Query { t: T } type T @key(fields: "id") @context(name: "c") { id: ID! n: Int u: U }
        type U @key(fields: "id") { id: ID! f(n: Int @fromContext(field: "$c { n }")): Int }`,
      b: `type Query { b: Int } type U @key(fields: "id") { id: ID! g: Int }`,
    });
    expect(() => loadSupergraph(context)).toThrow(/context/);
    const guarded = composed({ a: 'type Query { t: Int @authenticated }' });
    expect(() => loadSupergraph(guarded)).toThrow(/authenticated/);
    expect(() => loadSupergraph('type Query { a: Int }')).toThrow(GraphQLError);
  });
});
