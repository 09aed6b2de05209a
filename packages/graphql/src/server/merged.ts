import type { TypePolicies, TypePolicy } from '../policy/policy.ts';

/** Resolvers by type name, then field. */
export type ResolverMap = Readonly<Record<string, object>>;

/** Puts the resolvers of several aggregates together. Two of one field are a mistake: throws. */
export function mergedResolvers(...parts: ResolverMap[]): ResolverMap {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const part of parts) {
    for (const [type, fields] of Object.entries(part)) {
      for (const [field, resolver] of Object.entries(fields)) {
        const known = (merged[type] ??= {});
        if (Object.hasOwn(known, field)) throw new Error(`${type}.${field} is resolved twice`);
        known[field] = resolver;
      }
    }
  }
  return merged;
}

/** Puts the policies of several aggregates together. Two for one field, or two of whether a type is visible: throws. */
export function mergedPolicies<Context>(...parts: TypePolicies<Context>[]): TypePolicies<Context> {
  const merged: Record<string, TypePolicy<Context>> = {};
  for (const part of parts) {
    for (const [type, { visible, fields }] of Object.entries(part)) {
      const known = (merged[type] ??= { fields: {} });
      if (visible && known.visible) throw new Error(`Two policies say who sees ${type}`);
      if (visible) known.visible = visible;
      for (const [field, rule] of Object.entries(fields)) {
        if (Object.hasOwn(known.fields, field)) throw new Error(`${type}.${field} has two policies`);
        known.fields[field] = rule;
      }
    }
  }
  return merged;
}
