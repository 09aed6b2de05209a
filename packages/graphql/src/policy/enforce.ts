import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isSignedIn } from '@kolo/auth';
import type { BaseContext } from '../context.ts';
import { forbidden, unauthenticated } from './errors.ts';
import { allows } from './policy.ts';
import type { Rule, TypePolicies } from './policy.ts';
import { propertyNamed } from './property.ts';
import { isThenable } from './settled.ts';
import { entitySight, fieldSight, sightOf } from './sight.ts';
import type { KnownPolicies, Sight } from './sight.ts';

type Field = GraphQLField<unknown, BaseContext>;
type Resolve = GraphQLFieldResolver<unknown, BaseContext>;

/** Types that only carry others: what they hold is guarded by the policy of its own type. */
const carriers = /(Payload|Connection|Edge)$|^(PageInfo|UserError|LocalizedText)$/;
/** Federation's own machinery; of `_entities`, what it answers is guarded. */
const federation = /^_(Service|Entity|Any)$/;
const federationFields = new Set(['_service', '_entities']);

/** The fields of a schema that no policy speaks of, as `Type.field`; empty when all is declared. */
export function undeclaredFields<Context>(schema: GraphQLSchema, policies: TypePolicies<Context>): string[] {
  return guardedTypes(schema).flatMap((type) =>
    Object.keys(type.getFields())
      .filter((field) => !federationFields.has(field))
      .filter((field) => !Object.hasOwn(policies[type.name]?.fields ?? {}, field))
      .map((field) => `${type.name}.${field}`),
  );
}

/** Policies of fields or types that do not exist: a renamed field must not leave its old rule behind. */
export function strayPolicies<Context>(schema: GraphQLSchema, policies: TypePolicies<Context>): string[] {
  return Object.entries(policies).flatMap(([typeName, policy]) => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return [typeName];
    return Object.keys(policy.fields)
      .filter((field) => !Object.hasOwn(type.getFields(), field))
      .map((field) => `${typeName}.${field}`);
  });
}

function guardedTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) &&
      !type.name.startsWith('__') &&
      !carriers.test(type.name) &&
      !federation.test(type.name),
  );
}

/** Types that only carry need no rule of their own: whoever sees what they hang on reads them. */
function ruleOf(policies: KnownPolicies, type: string, field: string): Rule<BaseContext> {
  const fields = policies[type]?.fields ?? {};
  return Object.hasOwn(fields, field) ? (fields[field] ?? 'whoSeesIt') : 'whoSeesIt';
}

/**
 * Puts the policies in front of every resolver of a schema. Nothing can be answered around them: the check sits on the
 * field itself, on whatever object a field answers, and on what is asked for by reference.
 */
export function enforcePolicies<Context extends BaseContext>(
  schema: GraphQLSchema,
  policies: TypePolicies<Context>,
): void {
  const undeclared = undeclaredFields(schema, policies);
  if (undeclared.length > 0) throw new Error(`No policy says who may read ${undeclared.join(', ')}`);
  const stray = strayPolicies(schema, policies);
  if (stray.length > 0) throw new Error(`Policies of what does not exist: ${stray.join(', ')}`);

  const known = policies as unknown as KnownPolicies;
  const subscriptions = schema.getSubscriptionType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || federation.test(type.name)) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      if (type === subscriptions) guardStream(field, ruleOf(known, type.name, field.name));
      if (field.name === '_entities') guardEntities(field, known);
      else if (!federationFields.has(field.name)) guard(field, ruleOf(known, type.name, field.name), known);
    }
  }
}

function guard(field: Field, rule: Rule<BaseContext>, policies: KnownPolicies): void {
  const resolve = field.resolve ?? propertyNamed(field.name);
  const one = sightOf(getNamedType(field.type), policies);
  const sight = one && fieldSight(one);
  const seen = sight ? seenThrough(resolve, sight) : resolve;

  // Most fields belong to whoever sees their object: these keep the resolver that they have, or none.
  if (rule === 'anyone' || rule === 'whoSeesIt') {
    if (sight) field.resolve = rejecting(seen);
    return;
  }
  field.resolve = rejecting((parent, args: object, context, info) => {
    const answer = (isAllowed: boolean) =>
      isAllowed ? seen(parent, args, context, info) : Promise.reject(refusalFor(context));
    const verdict = allows(rule, context, parent, args);
    return typeof verdict === 'boolean' ? answer(verdict) : verdict.then(answer);
  });
}

/** Who may listen: asked before anything is heard, and by `guard` again of each event, whose `resolve` is a field like others. */
function guardStream(field: Field, rule: Rule<BaseContext>): void {
  const { subscribe } = field;
  if (!subscribe) throw new Error(`Nothing says what Subscription.${field.name} listens to`);
  field.subscribe = async (parent, args: object, context, info) => {
    if (!(await allows(rule, context, parent, args))) throw refusalFor(context);
    return subscribe(parent, args, context, info);
  };
}

/** What the gateway asks for by reference, also with a forged one, shows no more than a query would. */
function guardEntities(field: Field, policies: KnownPolicies): void {
  const { resolve } = field;
  const one = sightOf(getNamedType(field.type), policies);
  if (resolve && one) field.resolve = seenThrough(resolve, entitySight(one));
}

/**
 * What is thrown becomes a promise that rejects. Danger: when a field of a list's entry throws, graphql-js leaves the promises of the
 * entries before it alone, and the one of them that rejects later ends the process.
 */
function rejecting(resolve: Resolve): Resolve {
  return (parent, args, context, info) => {
    try {
      return resolve(parent, args, context, info);
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error('A field failed', { cause: error }));
    }
  };
}

function seenThrough(resolve: Resolve, sight: Sight): Resolve {
  return (parent, args, context, info) => {
    const value: unknown = resolve(parent, args, context, info);
    if (isThenable(value)) return value.then((known) => sight(known, context, info));
    return sight(value, context, info);
  };
}

const refusalFor = ({ viewer }: BaseContext) =>
  isSignedIn(viewer) || viewer.kind === 'MACHINE' ? forbidden() : unauthenticated();
