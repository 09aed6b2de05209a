import { parse } from 'graphql';
import { breakingChanges } from './breakingChanges.ts';
import { resolverTypes } from './resolverTypes.ts';
import { composeSupergraph, CompositionError, crossCheck } from './supergraph.ts';
import type { Subgraph, SubgraphName } from './subgraphs.ts';

const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
`;

function subgraph(name: SubgraphName, body: string): Subgraph {
  const sdl = link + body;
  return { name, sdl, document: parse(sdl) };
}

const identity = subgraph(
  'identity',
  `enum Level { LOW HIGH }
   type Query { person(id: ID!): Person }
   type Person @key(fields: "id") { id: ID! "For display." name: String! level: Level }`,
);
const value = subgraph(
  'value',
  `type Person @key(fields: "id") { id: ID! stories(first: Int, after: String): [String!]! }`,
);

test('two services compose into one supergraph, and a second implementation sees the same public schema', async () => {
  const supergraph = composeSupergraph([identity, value]);
  expect(supergraph).toContain('@join__graph(name: "identity", url: "http://identity")');
  expect(await crossCheck([identity, value], supergraph)).toEqual([]);
});

test('the cross-check names what the committed supergraph has too much or too little', async () => {
  const supergraph = composeSupergraph([identity, value]);
  const longer = subgraph(
    'identity',
    `${identity.sdl.slice(link.length)} type Extra @shareable { note: String }
    extend type Query { extra: Extra }`,
  );
  expect(await crossCheck([longer, value], supergraph)).toEqual([
    "Type 'Extra' was added",
    "Field 'note' was added to object type 'Extra'",
    "Field 'extra' was added to object type 'Query'",
  ]);
});

test('schemas that do not fit together are refused with the reason', () => {
  const other = subgraph('value', `type Person @key(fields: "id") { id: ID! name: Int! }`);
  expect(() => composeSupergraph([identity, other])).toThrow(CompositionError);
  expect(() => composeSupergraph([identity, other])).toThrow('Person.name');
});

test('a removed field is a breaking change until it is listed with a reason', async () => {
  const before = composeSupergraph([identity, value]);
  const shorter = subgraph(
    'identity',
    identity.sdl.slice(link.length).replace('"For display." name: String!', ''),
  );
  const after = composeSupergraph([shorter, value]);
  const change = "Field 'name' was removed from object type 'Person'";
  expect(await breakingChanges(before, after, [])).toEqual([change]);
  expect(await breakingChanges(before, after, [{ change, reason: ' ' }])).toEqual([change]);
  expect(await breakingChanges(before, after, [{ change, reason: 'Nobody reads it.' }])).toEqual([]);
  expect(await breakingChanges(after, before, [])).toEqual([]);
});

test('resolver types use the mapper, the context and string literals', async () => {
  const code = await resolverTypes(identity, { Person: '../person/person.model.ts#PersonRow' });
  expect(code).toContain(`import type { PersonRow } from '../person/person.model.ts';`);
  expect(code).toContain(`import type { Context } from '../context.ts';`);
  expect(code).toMatch(/export type Level =\s+\| 'LOW'\s+\| 'HIGH';/);
  expect(code).toContain('__resolveReference?: ReferenceResolver<');
});

test('a scalar that nobody mapped fails the generation by name', async () => {
  const odd = subgraph('value', `scalar Moon type Query { moon: Moon }`);
  await expect(resolverTypes(odd, {})).rejects.toThrow('Moon');
});
