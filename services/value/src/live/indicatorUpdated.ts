import { forbidden } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import { eventsOf } from '@kolo/live';
import type { Context } from '../context.ts';
import { idsIn, kindOf } from '../indicator/scope.ts';
import { readCode, readPeriod, readValue } from '../indicator-value/readValue.ts';
import type { ValueArgs } from '../indicator-value/readValue.ts';
import { openPeriodsOf } from '../masking/openPeriods.ts';
import { findScope } from '../scope/findScope.ts';
import type { ScopeArgs } from '../scope/findScope.ts';
import { topicOf, updatesIn } from './indicatorUpdates.ts';
import type { IndicatorUpdate } from './indicatorUpdates.ts';

interface Args extends ScopeArgs {
  codes?: string[] | null;
  periods?: string[] | null;
}

/** Of a scope's updates those that are asked for. Throws BAD_USER_INPUT for a code or period that Kolo does not know. */
function wantedBy({ codes, periods }: Args): (update: IndicatorUpdate) => boolean {
  const ofCodes = codes && new Set(codes.map((code) => readCode(code).code));
  const inPeriods = periods && new Set(periods.map((period) => readPeriod(period).code));
  return ({ code, period }) => (ofCodes?.has(code) ?? true) && (inPeriods?.has(period) ?? true);
}

/** The scope of an update as readers ask for it. */
function asAsked({ scope, code, period }: IndicatorUpdate): ValueArgs {
  const { id, tenantId } = idsIn(scope);
  const as = kindOf(scope).toUpperCase() as ValueArgs['as'];
  return { scope: id, as, tenant: tenantId, code, period };
}

export const indicatorUpdatedResolvers = {
  Subscription: {
    indicatorUpdated: {
      async subscribe(_parent: unknown, args: Args, context: Context) {
        const isWanted = wantedBy(args);
        const scope = await findScope(context, args);
        if (!scope) throw forbidden();
        const isOpen = await openPeriodsOf(context, scope);
        // That a figure changed while it is open tells that somebody has just done something.
        const isTold = ({ code, period }: IndicatorUpdate) => !isOpen(readCode(code), period);
        const ofScope = (update: IndicatorUpdate) =>
          update.scope === scope.name && isWanted(update) && isTold(update);
        const heard = await context.hear(topicOf(scope.name, scope.communityId));
        return eventsOf(heard, (message) => updatesIn(message).filter(ofScope));
      },
      resolve: (update: IndicatorUpdate | undefined, _args: Args, context: Context) =>
        update === undefined ? null : readValue(context, asAsked(update)),
    },
  },
};

export const indicatorUpdatedPolicies: TypePolicies<Context> = {
  Subscription: {
    fields: {
      // Whoever may read the figures of a scope may listen to them.
      indicatorUpdated: async (context, _parent: unknown, args: Args) =>
        (await findScope(context, args)) !== null,
    },
  },
};
