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
