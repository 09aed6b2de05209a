import { typePolicy } from '@kolo/graphql';
import type { PageArgs, TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import { idsIn, kindOf } from '../indicator/scope.ts';
import type { IndicatorValueView } from './indicator-value.view.ts';
import { readValue, readValues, versionsOf } from './readValue.ts';
import type { ValueArgs, ValuesArgs } from './readValue.ts';

export const indicatorValueResolvers = {
  Query: {
    indicator: (_: unknown, args: ValueArgs, context: Context) => readValue(context, args),
    indicators: (_: unknown, args: ValuesArgs, context: Context) => readValues(context, args),
  },
  IndicatorValue: {
    definition: ({ indicator }: IndicatorValueView) => indicator,
    code: ({ indicator }: IndicatorValueView) => indicator.code,
    scope: ({ scope }: IndicatorValueView) => idsIn(scope).id,
    scopeKind: ({ scope }: IndicatorValueView) => kindOf(scope).toUpperCase(),
    versions: (view: IndicatorValueView, args: PageArgs, context: Context) => versionsOf(context, view, args),
  },
};

export const indicatorValuePolicies: TypePolicies<Context> = {
  Query: { fields: { indicator: 'signedIn', indicators: 'signedIn' } },
  IndicatorValue: typePolicy<Context, IndicatorValueView>({
    visible: async ({ loaders }, { scope }) => (await loaders.scope.load(scope)) !== null,
    fields: {
      id: 'whoSeesIt',
      definition: 'whoSeesIt',
      code: 'whoSeesIt',
      scope: 'whoSeesIt',
      scopeKind: 'whoSeesIt',
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
