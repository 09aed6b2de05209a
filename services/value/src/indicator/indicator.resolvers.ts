import { bestLanguage } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { Indicator } from './definition.ts';
import { indicators } from './indicators.ts';
import type { ScopeKind } from './scope.ts';
import type { WindowKind } from './window.ts';
import { windowsFor } from './windowsFor.ts';

const modes = { A: 'AUTOMATIC', P: 'REPORTED', M: 'MIXED' } as const;

/** The kinds of period that an indicator has in a kind of scope, or in any. */
function periodsIn(indicator: Indicator, scope: Uppercase<ScopeKind> | null | undefined): WindowKind[] {
  const kinds = indicator.scopes.filter((kind) => !scope || kind.toUpperCase() === scope);
  return [...new Set(kinds.flatMap((kind) => windowsFor(indicator, kind)))];
}

export const indicatorResolvers = {
  Query: { indicatorDefinitions: () => indicators },
  IndicatorDefinition: {
    title: ({ title }: Indicator, _: unknown, { viewer }: Context) => title[bestLanguage(viewer.languages)],
    titles: ({ title }: Indicator) => Object.entries(title).map(([language, text]) => ({ language, text })),
    mode: ({ mode }: Indicator) => modes[mode],
    periods: (indicator: Indicator, { scope }: { scope?: Uppercase<ScopeKind> | null }) =>
      periodsIn(indicator, scope),
    scopes: ({ scopes }: Indicator) => scopes.map((scope) => scope.toUpperCase()),
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
      scopes: 'anyone',
    },
  },
};
