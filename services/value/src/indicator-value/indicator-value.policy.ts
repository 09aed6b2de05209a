import type { Shown } from '../masking/masking.ts';
import type { Figures } from './indicator-value.view.ts';

/** A figure as a reader gets it: of what is masked only that it is there. */
export function shown(figures: Figures, { value, parts }: Shown): Figures {
  if (value) return parts ? figures : { ...figures, parts: [] };
  return {
    ...figures,
    numerator: null,
    denominator: null,
    value: null,
    n: null,
    parts: [],
    reason: 'MASKED',
  };
}

/** A figure of which a reader learns nothing yet, not even whether there is one. */
export function stillOpen(nothing: Pick<Figures, 'definitionVersion' | 'unit'>): Figures {
  const { definitionVersion, unit } = nothing;
  return {
    ...{ definitionVersion, unit, version: 0, computedAt: null },
    ...{ numerator: null, denominator: null, value: null, n: null, parts: [] },
    reason: 'STILL_OPEN',
  };
}
