import { share } from './figures.ts';
import type { Figure } from './figures.ts';
import { dayOf, isIn } from './log.ts';
import type { Log, Period } from './log.ts';

/** What some indicator of a scope and period comes to. */
export interface Cell {
  cycle: string | null;
  value: number | null;
  n: number | null;
}

/** MX-01: of the eight cycles, those with a value that stands on something and with a step that happened. */
export function matrixCoverage(log: Log, period: Period, cells: readonly Cell[]): Figure {
  const steps = log
    .latest('story.validated')
    .flatMap(({ time, data }) =>
      data.steps.filter(
        ({ mode, occurredOn }) => mode === 'ACTUAL' && isIn(occurredOn ?? dayOf(time), period),
      ),
    );
  const told = new Set<string | null>(steps.map(({ cycle }) => cycle));
  const valued = cells.filter(({ value, n }) => value !== null && n !== null && n > 0);
  return share(
    new Set(valued.flatMap(({ cycle }) => (cycle !== null && told.has(cycle) ? [cycle] : []))).size,
    8,
  );
}
