import { isInputObjectType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLInputObjectType, GraphQLObjectType } from 'graphql';
import { compose } from './publicSchema.ts';
import type { Composition } from './publicSchema.ts';

/** Mutations without an idempotency key, and why a repetition needs none. */
const withoutKey: Record<string, string> = {
  signIn: 'A second sign-in is a second session; a stored answer would be a stored token.',
  refreshSession: 'The refresh token can be spent once; a stored answer would be a stored token.',
  redeemEntryCode: 'A code can be spent once; a stored answer would be a stored token.',
  signOut: 'Ending what has ended changes nothing.',
  revokeSession: 'Ending what has ended changes nothing.',
  changePassword: 'The current password is asked for, and is another one the second time.',
};

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

let composition: Composition;
let mutations: GraphQLField<unknown, unknown>[];

beforeAll(async () => {
  composition = await compose();
  mutations = Object.values(composition.schema.getMutationType()?.getFields() ?? {});
});

/** The mutations that break a rule, by name. */
const breaking = (rule: (mutation: GraphQLField<unknown, unknown>) => boolean) =>
  mutations.filter((mutation) => !rule(mutation)).map(({ name }) => name);

const inputOf = (mutation: GraphQLField<unknown, unknown>) =>
  composition.schema.getType(`${capitalized(mutation.name)}Input`) as GraphQLInputObjectType;
const payloadOf = (mutation: GraphQLField<unknown, unknown>) =>
  composition.schema.getType(`${capitalized(mutation.name)}Payload`) as GraphQLObjectType;

it('every mutation takes one required input that bears its name', () => {
  expect(mutations.length).toBeGreaterThan(60);
  const keeps = breaking(
    ({ name, args }) =>
      args.length === 1 && args[0]?.name === 'input' && String(args[0].type) === `${capitalized(name)}Input!`,
  );
  expect(keeps).toEqual([]);
});

it('every mutation answers a payload that bears its name and says what has to be put right', () => {
  expect(breaking(({ name, type }) => String(type) === `${capitalized(name)}Payload!`)).toEqual([]);
  expect(
    breaking((mutation) => String(payloadOf(mutation).getFields()['userErrors']?.type) === '[UserError!]!'),
  ).toEqual([]);
});

it('what a payload carries is null when something has to be put right', () => {
  const carried = (mutation: GraphQLField<unknown, unknown>) =>
    Object.values(payloadOf(mutation).getFields()).filter(({ name }) => name !== 'userErrors');
  expect(breaking((mutation) => carried(mutation).every(({ type }) => !isNonNullType(type)))).toEqual([]);
  expect(breaking((mutation) => carried(mutation).length > 0)).toEqual([]);
});

it('a repeated request has one effect: every write takes an idempotency key, but for those with a reason', () => {
  const lacking = breaking(
    (mutation) => String(inputOf(mutation).getFields()['idempotencyKey']?.type) === 'String',
  );
  expect(lacking.sort()).toEqual(Object.keys(withoutKey).sort());
});

it('no field of an input is required by GraphQL: what is missing is told in the reader’s language', () => {
  const inputs = Object.values(composition.schema.getTypeMap()).filter(isInputObjectType);
  const required = inputs.flatMap((input) =>
    Object.values(input.getFields())
      .filter(({ type }) => isNonNullType(type))
      .map(({ name }) => `${input.name}.${name}`),
  );
  expect(required).toEqual([]);
});

it('inputs and payloads belong to a mutation each', () => {
  const reached = new Set(mutations.map(({ name }) => `${capitalized(name)}Payload`));
  const payloads = Object.values(composition.schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.name.endsWith('Payload'),
  );
  expect(payloads.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
});
