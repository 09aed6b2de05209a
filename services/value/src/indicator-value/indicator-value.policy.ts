import type { Sight } from '../scope/scope.policy.ts';
import type { Figures } from './indicator-value.view.ts';

/** Figures of groups smaller than this are not shown to sponsors. */
export const SMALLEST_SHOWN = 5;

/** A figure as a reader gets it: sponsors see no figure that stands on a few, nor the part of a sum that does. */
export function shown(figures: Figures, sight: Sight): Figures {
  if (sight === 'FULL' || figures.n === 0) return figures;
  if (figures.n === null || figures.n < SMALLEST_SHOWN) {
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
  // A part that is left out could be told from the rest, so either all parts are large enough or none is shown.
  return figures.parts.every(({ n }) => n >= SMALLEST_SHOWN) ? figures : { ...figures, parts: [] };
}
