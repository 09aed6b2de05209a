import type { Id } from '@kolo/runtime';
import type { ScopeView } from '../scope/scope.loaders.ts';
import type { BrokerFigure, NetworkGrouping } from './networkFigures.ts';

/** A figure as one viewer reads it. */
export interface NetworkFigureView {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  n: number | null;
  reason: 'NO_BASE' | 'MASKED' | null;
}

export interface GroupingView {
  by: NetworkGrouping;
  external: number | null;
  internal: number | null;
  index: NetworkFigureView;
  expected: NetworkFigureView;
  groups: number | null;
}

/** A version of a network's figures, as one viewer reads it. */
export interface NetworkVersionView {
  version: number;
  definitionVersion: number;
  members: number | null;
  ties: NetworkFigureView;
  density: NetworkFigureView;
  reciprocity: NetworkFigureView;
  groupings: GroupingView[];
  participationGini: NetworkFigureView;
  medianFirstReplyHours: NetworkFigureView;
  computedAt: Date | null;
}

/** The parent of `Network`. */
export interface NetworkView extends NetworkVersionView {
  communityId: Id;
  scope: ScopeView;
  period: string;
  /** For those who may read them. */
  told: readonly BrokerFigure[] | null;
}
