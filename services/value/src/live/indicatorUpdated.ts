import { forbidden } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import { eventsOf } from '@kolo/live';
import { idPrefix } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { readsIndicators } from '../indicator-value/indicator-value.policy.ts';
import { idsIn, kindOf } from '../indicator/scope.ts';
import { communityOfCohort } from '../indicator-value/indicator-value.store.ts';
import { readCode, readPeriod, readValue } from '../indicator-value/readValue.ts';
import type { ValueArgs } from '../indicator-value/readValue.ts';
import { topicOfCommunity, updatesIn } from './indicatorUpdates.ts';
import type { IndicatorUpdate } from './indicatorUpdates.ts';

interface Args {
  scope: Id;
  codes?: string[] | null;
  periods?: string[] | null;
}

/** The community whose events the figures of a scope are computed from; null where there is none. */
async function communityOf({ connection }: Context, scope: Id): Promise<Id | null> {
  switch (idPrefix(scope)) {
    case 'community':
      return scope;
    case 'cohort':
      return communityOfCohort(connection, scope);
    default:
      return null;
  }
}

/** Which updates a subscription is about. Throws BAD_USER_INPUT for a code or period that Kolo does not know. */
function wantedBy({ scope, codes, periods }: Args): (update: IndicatorUpdate) => boolean {
  const ofCodes = codes && new Set(codes.map((code) => readCode(code).code));
  const inPeriods = periods && new Set(periods.map((period) => readPeriod(period).code));
  return (update) =>
    idsIn(update.scope).id === scope &&
    (ofCodes?.has(update.code) ?? true) &&
    (inPeriods?.has(update.period) ?? true);
}

/** The scope of an update as readers ask for it. */
function asAsked({ scope, code, period }: IndicatorUpdate): ValueArgs {
  return { scope: idsIn(scope).id, as: kindOf(scope).toUpperCase() as ValueArgs['as'], code, period };
}

export const indicatorUpdatedResolvers = {
  Subscription: {
    indicatorUpdated: {
      async subscribe(_parent: unknown, args: Args, context: Context) {
        const isWanted = wantedBy(args);
        const communityId = await communityOf(context, args.scope);
        if (communityId === null) throw forbidden();
        const heard = await context.hear(topicOfCommunity(communityId));
        return eventsOf(heard, (message) => updatesIn(message).filter(isWanted));
      },
      resolve: (update: IndicatorUpdate | undefined, _args: Args, context: Context) =>
        update === undefined ? null : readValue(context, asAsked(update)),
    },
  },
};

export const indicatorUpdatedPolicies: TypePolicies<Context> = {
  Subscription: {
    fields: {
      indicatorUpdated: async (context, _parent: unknown, { scope }: { scope: Id }) => {
        const communityId = await communityOf(context, scope);
        return communityId !== null && readsIndicators(await context.loaders.standing.load(communityId));
      },
    },
  },
};
