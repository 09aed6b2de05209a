import type { Standing } from '@kolo/standing';
import { SMALLEST_SHOWN } from '../masking/suppression.ts';
import type { Sight } from '../scope/scope.policy.ts';
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

const tellsOfFew = ({ fewest }: NetworkFigure): boolean => fewest > 0 && fewest < SMALLEST_SHOWN;

/** A figure as a reader gets it. Sponsors read none that tells of a few persons, nor one that leaves a few of a whole. */
export function shownFigure(figure: NetworkFigure, sight: Sight): NetworkFigureView {
  if (sight === 'MASKED' && tellsOfFew(figure)) return masked;
  const { value, numerator, denominator, n } = figure;
  return { value, numerator, denominator, n, reason: value === null ? 'NO_BASE' : null };
}

/** Either the whole grouping or nothing of it: the sizes of groups and the ties between them tell of each other. */
export function shownGrouping(grouping: GroupingFigure, sight: Sight): GroupingView {
  const { by, external, internal, index, expected, groups } = grouping;
  if (sight === 'MASKED' && (tellsOfFew(index) || tellsOfFew(expected)))
    return { by, external: null, internal: null, index: masked, expected: masked, groups: null };
  return {
    by,
    external,
    internal,
    index: shownFigure(index, sight),
    expected: shownFigure(expected, sight),
    groups,
  };
}
