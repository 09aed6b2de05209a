import { bestLanguage } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { Indicator } from './definition.ts';
import { indicators } from './indicators.ts';

const modes = { A: 'AUTOMATIC', P: 'REPORTED', M: 'MIXED' } as const;

export const indicatorResolvers = {
  Query: { indicatorDefinitions: () => indicators },
  IndicatorDefinition: {
    title: ({ title }: Indicator, _: unknown, { viewer }: Context) => title[bestLanguage(viewer.languages)],
    titles: ({ title }: Indicator) => Object.entries(title).map(([language, text]) => ({ language, text })),
    mode: ({ mode }: Indicator) => modes[mode],
    periods: ({ windows }: Indicator) => windows,
  },
};

// Definitions are public: whoever reads a figure anywhere may look up what it means.
export const indicatorPolicies: TypePolicies<Context> = {
  Query: { fields: { indicatorDefinitions: 'anyone' } },
  IndicatorDefinition: {
    fields: {
      code: 'anyone',
      version: 'anyone',
      title: 'anyone',
      titles: 'anyone',
      cycle: 'anyone',
      unit: 'anyone',
      direction: 'anyone',
      mode: 'anyone',
      formula: 'anyone',
      source: 'anyone',
      periods: 'anyone',
    },
  },
};
