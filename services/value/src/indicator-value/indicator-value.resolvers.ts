import { typePolicy } from '@kolo/graphql';
import type { PageArgs, TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { readsIndicators } from './indicator-value.policy.ts';
import type { IndicatorValueView } from './indicator-value.view.ts';
import { readValue, versionsOf } from './readValue.ts';

export const indicatorValueResolvers = {
  Query: {
    indicator: (_: unknown, args: { code: string; scope: Id; period: string }, context: Context) =>
      readValue(context, args),
  },
  IndicatorValue: {
    definition: ({ indicator }: IndicatorValueView) => indicator,
    code: ({ indicator }: IndicatorValueView) => indicator.code,
    versions: (view: IndicatorValueView, args: PageArgs, context: Context) => versionsOf(context, view, args),
  },
};

export const indicatorValuePolicies: TypePolicies<Context> = {
  Query: { fields: { indicator: 'signedIn' } },
  IndicatorValue: typePolicy<Context, IndicatorValueView>({
    visible: async ({ loaders }, { communityId }) =>
      readsIndicators(await loaders.standing.load(communityId)),
    fields: {
      id: 'whoSeesIt',
      definition: 'whoSeesIt',
      code: 'whoSeesIt',
      scope: 'whoSeesIt',
      period: 'whoSeesIt',
      value: 'whoSeesIt',
      unit: 'whoSeesIt',
      numerator: 'whoSeesIt',
      denominator: 'whoSeesIt',
      n: 'whoSeesIt',
      reason: 'whoSeesIt',
      parts: 'whoSeesIt',
      version: 'whoSeesIt',
      definitionVersion: 'whoSeesIt',
      computedAt: 'whoSeesIt',
      versions: 'whoSeesIt',
    },
  }),
  IndicatorValueVersion: {
    fields: {
      version: 'whoSeesIt',
      definitionVersion: 'whoSeesIt',
      value: 'whoSeesIt',
      unit: 'whoSeesIt',
      numerator: 'whoSeesIt',
      denominator: 'whoSeesIt',
      n: 'whoSeesIt',
      reason: 'whoSeesIt',
      parts: 'whoSeesIt',
      computedAt: 'whoSeesIt',
    },
  },
  IndicatorPart: {
    fields: {
      key: 'whoSeesIt',
      value: 'whoSeesIt',
      numerator: 'whoSeesIt',
      denominator: 'whoSeesIt',
      n: 'whoSeesIt',
      unit: 'whoSeesIt',
    },
  },
};
