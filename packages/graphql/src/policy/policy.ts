import { isSignedIn } from '@kolo/auth';
import type { BaseContext } from '../context.ts';

type Verdict = boolean | Promise<boolean>;

/**
 * Who may read a field or call a mutation.
 * - `'anyone'`: also without signing in.
 * - `'signedIn'`: any person who signed in, or a machine with a token.
 * - `'whoSeesIt'`: whoever sees the object that the field belongs to.
 * - a function, for everything finer; it calls the aggregate's `*.policy.ts` with what it loaded.
 */
export type Rule<Context, Parent = never> =
  'anyone' | 'signedIn' | 'whoSeesIt' | ((context: Context, parent: Parent, args: never) => Verdict);

export interface TypePolicy<Context, Parent = never> {
  /**
   * Whether this object exists for the viewer. Asked wherever an object of the type is answered, also as an entity
   * reference; false makes it null, or leaves it out of a list, as if it were absent. Left out: seen by everyone who gets to it.
   */
  visible?: (context: Context, object: Parent) => Verdict;
  fields: Record<string, Rule<Context, Parent>>;
}

/** By type name; `Query`, `Mutation` and `Subscription` too. The server does not start while a field of its schema is missing here. */
export type TypePolicies<Context> = Record<string, TypePolicy<Context>>;

/** Types an aggregate's policy: the compiler then knows the parent in `visible` and in the rules. */
export function typePolicy<Context, Parent>(policy: TypePolicy<Context, Parent>): TypePolicy<Context> {
  return policy;
}

/** A promise only where the rule is one that has to look something up: most rules of most fields cost no turn of the event loop. */
export function allows(
  rule: Rule<BaseContext>,
  context: BaseContext,
  parent: unknown,
  args: unknown,
): Verdict {
  if (rule === 'anyone' || rule === 'whoSeesIt') return true;
  if (rule === 'signedIn') return isSignedIn(context.viewer) || context.viewer.kind === 'MACHINE';
  return rule(context, parent as never, args as never);
}
