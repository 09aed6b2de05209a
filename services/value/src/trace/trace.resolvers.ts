import type { PageArgs, TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { scopesOf } from '../engine/scope.model.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { idsIn, isWide } from '../indicator/scope.ts';
import { valuesOf } from '../indicator-value/indicator-value.model.ts';
import type { IndicatorValueView } from '../indicator-value/indicator-value.view.ts';
import { foldedScope } from './scopeLog.ts';
import { mayTraceEvents } from './trace.policy.ts';
import { tracedEvents } from './tracedEvents.ts';
import { verifyValue } from './verifyValue.ts';
import type { Verification } from './verifyValue.ts';

/** The tenant to which a scope belongs, as far as its events told. */
export async function tenantOf({ connection }: Context, scope: ScopeName): Promise<Id | null> {
  const { id, tenantId } = idsIn(scope);
  if (tenantId !== null) return tenantId;
  if (isWide(scope)) return scope.startsWith('tenant:') ? id : null;
  return (await scopesOf(connection).findOne({ _id: scope }))?.place[2] ?? null;
}

async function mayTrace(
  context: Context,
  value: { scope: ScopeName; communityId: Id | null },
): Promise<boolean> {
  return mayTraceEvents(context.viewer, await tenantOf(context, foldedScope(value) ?? value.scope));
}

async function verify(context: Context, id: Id): Promise<Verification | null> {
  const record = await valuesOf(context.connection).findOne({ _id: id });
  return record && (await mayTrace(context, record)) ? verifyValue(context, record) : null;
}

export const traceResolvers = {
  Query: {
    verifyIndicatorValue: (_: unknown, { id }: { id: Id }, context: Context) => verify(context, id),
  },
  IndicatorValue: {
    events: (value: IndicatorValueView, args: PageArgs, context: Context) =>
      tracedEvents(context, value, args),
  },
} satisfies Resolvers;

const whoSeesIt = (...fields: string[]) =>
  Object.fromEntries(fields.map((field) => [field, 'whoSeesIt' as const]));

export const tracePolicies: TypePolicies<Context> = {
  Query: { fields: { verifyIndicatorValue: 'signedIn' } },
  IndicatorValue: {
    fields: { events: (context: Context, value: IndicatorValueView) => mayTrace(context, value) },
  },
  TracedEvent: { fields: whoSeesIt('id', 'type', 'occurredAt', 'recordedAt') },
  IndicatorVerification: {
    fields: whoSeesIt('status', 'version', 'eventsRead', 'stored', 'recomputed', 'differences'),
  },
  IndicatorDifference: { fields: whoSeesIt('field', 'stored', 'recomputed') },
};
