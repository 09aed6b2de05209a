import { defaultFieldResolver, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isSignedIn } from '@kolo/auth';
import type { BaseContext } from '../context.ts';
import { forbidden, unauthenticated } from './errors.ts';
import { allows } from './policy.ts';
import type { Rule, TypePolicies, TypePolicy } from './policy.ts';

/** Types that only carry others: what they hold is guarded by the policy of its own type. */
const carriers = /(Payload|Connection|Edge)$|^(PageInfo|UserError|LocalizedText)$/;
/** Federation's own machinery; entities behind it go through `__resolveReference`, which asks `visible`. */
const federation = /^_(Service|Entity|Any)$/;
const federationFields = new Set(['_service', '_entities']);

/** The fields of a schema that no policy speaks of, as `Type.field`; empty when all is declared. */
export function undeclaredFields<Context>(schema: GraphQLSchema, policies: TypePolicies<Context>): string[] {
  return guardedTypes(schema).flatMap((type) =>
    Object.keys(type.getFields())
      .filter((field) => !federationFields.has(field))
      .filter((field) => !(field in (policies[type.name]?.fields ?? {})))
      .map((field) => `${type.name}.${field}`),
  );
}

/** Policies of fields or types that do not exist: a renamed field must not leave its old rule behind. */
export function strayPolicies<Context>(schema: GraphQLSchema, policies: TypePolicies<Context>): string[] {
  return Object.entries(policies).flatMap(([typeName, policy]) => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return [typeName];
    return Object.keys(policy.fields)
      .filter((field) => !(field in type.getFields()))
      .map((field) => `${typeName}.${field}`);
  });
}

function guardedTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !type.name.startsWith('__') && !carriers.test(type.name) && !federation.test(type.name),
  );
}

/**
 * Puts the policies in front of every resolver of a schema. Nothing can be answered around them: the check sits on the
 * field itself, and on whatever object a field answers.
 */
export function enforcePolicies<Context extends BaseContext>(
  schema: GraphQLSchema,
  policies: TypePolicies<Context>,
): void {
  const undeclared = undeclaredFields(schema, policies);
  if (undeclared.length > 0) throw new Error(`No policy says who may read ${undeclared.join(', ')}`);
  const stray = strayPolicies(schema, policies);
  if (stray.length > 0) throw new Error(`Policies of what does not exist: ${stray.join(', ')}`);

  const known = policies as unknown as Record<string, TypePolicy<BaseContext>>;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || federation.test(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      if (federationFields.has(field.name)) continue;
      guard(field, known[type.name]?.fields[field.name] ?? 'whoSeesIt', known);
    }
  }
}

function guard(
  field: GraphQLField<unknown, BaseContext>,
  rule: Rule<BaseContext>,
  policies: Record<string, TypePolicy<BaseContext>>,
): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const answered = getNamedType(field.type);
  const mayAnswerObjects = isObjectType(answered) || isInterfaceType(answered) || 'getTypes' in answered;
  const policyOf = (value: unknown): TypePolicy<BaseContext> | undefined => {
    if (isObjectType(answered)) return policies[answered.name];
    const name = (value as { __typename?: string } | null)?.__typename;
    return name === undefined ? undefined : policies[name];
  };
  const seen = async (value: unknown, context: BaseContext): Promise<unknown> => {
    if (value === null || value === undefined || typeof value !== 'object') return value;
    const visible = policyOf(value)?.visible;
    if (!visible) return value;
    return (await visible(context, value as never)) ? value : null;
  };
  const seenAll = async (value: unknown, context: BaseContext): Promise<unknown> => {
    if (!Array.isArray(value)) return seen(value, context);
    const items = await Promise.all(value.map(async (item: unknown) => seen(await item, context)));
    return items.filter((item) => item !== null);
  };
  const needsRule = rule !== 'anyone' && rule !== 'whoSeesIt';
  const needsSight =
    mayAnswerObjects && (!isObjectType(answered) || policies[answered.name]?.visible !== undefined);
  if (!needsRule && !needsSight) return;

  field.resolve = async (parent, args: unknown, context, info) => {
    if (needsRule && !(await allows(rule, context, parent, args))) {
      throw isSignedIn(context.viewer) || context.viewer.kind === 'MACHINE' ? forbidden() : unauthenticated();
    }
    const value: unknown = await resolve(parent, args as Record<string, unknown>, context, info);
    return needsSight ? seenAll(value, context) : value;
  };
}

type ReferenceResolver = (reference: unknown, context: BaseContext, info: unknown) => unknown;

/** Wraps `__resolveReference` of each type, so that a forged representation shows no more than a query would. */
export function guardReferences<Context>(
  resolvers: Record<string, unknown>,
  policies: TypePolicies<Context>,
): Record<string, unknown> {
  const known = policies as unknown as Record<string, TypePolicy<BaseContext>>;
  return Object.fromEntries(
    Object.entries(resolvers).map(([typeName, typeResolvers]) => {
      const reference = (typeResolvers as { __resolveReference?: ReferenceResolver }).__resolveReference;
      const visible = known[typeName]?.visible;
      if (!reference || !visible) return [typeName, typeResolvers];
      const guarded: ReferenceResolver = async (representation, context, info) => {
        const object = await reference(representation, context, info);
        if (object === null || object === undefined) return null;
        return (await visible(context, object as never)) ? object : null;
      };
      return [typeName, { ...(typeResolvers as object), __resolveReference: guarded }];
    }),
  );
}
