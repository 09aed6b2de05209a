import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { activities } from '@kolo/activities';
import { communities } from '@kolo/communities';
import { strayPolicies, subgraphSchema, undeclaredFields } from '@kolo/graphql';
import type { BaseContext, SubgraphParts, TypePolicies } from '@kolo/graphql';
import { identity } from '@kolo/identity';
import type { ServiceDefinition } from '@kolo/service';
import { value } from '@kolo/value';
import { compose } from '../composition/publicSchema.ts';

type Service = ServiceDefinition<BaseContext>;
// Each service knows its own context; here only names are read.
const services = [identity, communities, activities, value] as unknown as Service[];

/** Entities that whoever holds their id may be told of, and why; all others say by `visible` for whom they exist. */
const forEverybodyByReference: Record<string, string> = {
  'communities.Domain': 'the subjects of a tenant are a public vocabulary',
  'communities.Person': 'only an id here; memberships guard themselves',
  'activities.Community': 'only an id here; programmes guard themselves',
  'activities.Person': 'only an id here; programmes guard themselves',
  'value.Activity': 'only an id here; surveys guard themselves',
  'value.Community': 'only an id here; figures and stories guard themselves',
  'value.Person': 'only an id here; stories guard themselves',
  'identity.SearchResultConnection': 'only what was asked; each hit was shown to the policy of what it names',
  'communities.SearchResultConnection':
    'only what was asked; each hit was shown to the policy of what it names',
  'activities.SearchResultConnection':
    'only what was asked; each hit was shown to the policy of what it names',
  'value.SearchResultConnection': 'only what was asked; each hit was shown to the policy of what it names',
};

const carriers = /(Payload|Connection|Edge)$|^(PageInfo|UserError|LocalizedText)$/;

const fieldsOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_') && !carriers.test(name))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .filter((field) => !/\._(service|entities)$/.test(field));

describe.each(services)('$name', ({ subgraph, name }) => {
  const schema = subgraphSchema(subgraph);

  it('says of every field and mutation who may read or call it, and of nothing else', () => {
    expect(fieldsOf(schema).length).toBeGreaterThan(40);
    expect(undeclaredFields(schema, subgraph.policies)).toEqual([]);
    expect(strayPolicies(schema, subgraph.policies)).toEqual([]);
  });

  it('is refused when any one of them is not declared', () => {
    const unnoticed = fieldsOf(schema).filter((field) => {
      const [typeName = '', fieldName = ''] = field.split('.');
      const { [fieldName]: _, ...left } = subgraph.policies[typeName]?.fields ?? {};
      const policies = { ...subgraph.policies, [typeName]: { ...subgraph.policies[typeName], fields: left } };
      return !undeclaredFields(schema, policies).includes(field);
    });
    expect(unnoticed).toEqual([]);
  });

  it('does not start with a field, a mutation or a type that no policy speaks of', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'kolo-policies-'));
    const withAlso = async (sdl: string): Promise<SubgraphParts<BaseContext>> => {
      const file = path.join(folder, 'also.graphql');
      await writeFile(file, sdl);
      return { ...subgraph, schemaFiles: [...subgraph.schemaFiles, file] };
    };
    try {
      for (const [sdl, field] of [
        ['extend type Query { leak: String }', 'Query.leak'],
        ['extend type Mutation { leak: String }', 'Mutation.leak'],
        ['extend type Subscription { leak: String }', 'Subscription.leak'],
        ['extend type Person { leak: String }', 'Person.leak'],
        ['extend type Query { leak: Leak } type Leak { secret: String }', 'Leak.secret'],
      ] as const) {
        const parts = await withAlso(sdl);
        expect(() => subgraphSchema(parts)).toThrow(field);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('shows by reference only what says for whom it exists', () => {
    const entities = schema.getType('_Entity');
    const members = entities ? schema.getPossibleTypes(entities as never).map((type) => type.name) : [];
    const open = members.filter((type) => !subgraph.policies[type]?.visible).map((type) => `${name}.${type}`);
    // Stubs of other services’ types are no entities that this one loads.
    const loaded = open.filter((type) => hasReference(subgraph, type.split('.')[1] ?? ''));
    expect(loaded.sort()).toEqual(
      Object.keys(forEverybodyByReference)
        .filter((type) => type.startsWith(`${name}.`))
        .sort(),
    );
  });
});

const hasReference = ({ resolvers }: SubgraphParts<BaseContext>, type: string) =>
  Object.hasOwn((resolvers as Record<string, object>)[type] ?? {}, '__resolveReference');

describe('the composed schema', () => {
  const declaredBy = (policies: TypePolicies<BaseContext>) =>
    Object.entries(policies).flatMap(([type, { fields }]) =>
      Object.keys(fields).map((field) => `${type}.${field}`),
    );

  it('has no field that none of the services declares a policy for', async () => {
    const { schema } = await compose();
    const declared = new Set(services.flatMap(({ subgraph }) => declaredBy(subgraph.policies)));
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(300);
    expect(fields.filter((field) => !declared.has(field))).toEqual([]);
  });

  it('lets everybody call only what a person needs before they are signed in, and the catalogue of indicators', () => {
    const open = services.flatMap(({ subgraph }) =>
      ['Query', 'Mutation', 'Subscription'].flatMap((type) =>
        Object.entries(subgraph.policies[type]?.fields ?? {})
          .filter(([, rule]) => rule === 'anyone' || rule === 'whoSeesIt')
          .map(([field]) => `${type}.${field}`),
      ),
    );
    expect(open.sort()).toEqual([
      'Mutation.redeemEntryCode',
      'Mutation.refreshSession',
      'Mutation.signIn',
      'Mutation.signOut',
      'Query.indicatorDefinitions',
      'Query.me',
    ]);
  });

  it.each(['Mutation', 'Subscription'])('puts each %s into one service', (type) => {
    const fields = services.flatMap(({ subgraph }) => Object.keys(subgraph.policies[type]?.fields ?? {}));
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.length).toBe(new Set(fields).size);
  });
});
