/** Below this many persons a figure would tell an outsider what single ones did (value-creation.md §7). */
export const FEWEST_SHOWN = 5;

/** A figure that rests on some persons, as an outsider sees it; null where they are too few. Nobody at all is nobody's secret. */
export const shownToOutsiders = (value: number, persons: number): number | null =>
  persons > 0 && persons < FEWEST_SHOWN ? null : value;
