import type { Standing } from '@kolo/standing';
import type { NetworkSight } from './network.masking.ts';
import type { GroupingView, NetworkFigureView } from './network.view.ts';
import type { GroupingFigure, NetworkFigure } from './networkFigures.ts';

/** Who stands between others is told to those who lead the community, keepers among them. */
export const mayNameBrokers = (standing: Standing | null): boolean => standing?.leads === true;

const masked: NetworkFigureView = {
  value: null,
  numerator: null,
  denominator: null,
  n: null,
  reason: 'MASKED',
};

/** A figure as a reader gets it, or that it is masked. */
export function shownFigure(figure: NetworkFigure, isShown: boolean): NetworkFigureView {
  if (!isShown) return masked;
  const { value, numerator, denominator, n } = figure;
  return { value, numerator, denominator, n, reason: value === null ? 'NO_BASE' : null };
}

export function shownGrouping(
  grouping: GroupingFigure,
  { index, expected }: Pick<NetworkSight, 'index' | 'expected'>,
): GroupingView {
  const { by, external, internal, groups } = grouping;
  return {
    by,
    external: index.has(by) ? external : null,
    internal: index.has(by) ? internal : null,
    index: shownFigure(grouping.index, index.has(by)),
    expected: shownFigure(grouping.expected, expected.has(by)),
    groups: expected.has(by) ? groups : null,
  };
}
