import type { ValueCycle } from '@kolo/events';
import type { IndicatorValueView } from '../indicator-value/indicator-value.view.ts';
import type { EvidenceLinkRecord } from '../evidence-link/link.model.ts';
import { indicatorOf } from '../indicator/indicators.ts';
import { frameworks } from '../indicator/mx-01-matrix-coverage.ts';
import type { FrameworkVersion } from '../indicator/mx-01-matrix-coverage.ts';
import { contains } from '../indicator/window.ts';
import type { Span } from '../indicator/window.ts';
import type { ScopeView } from '../scope/scope.loaders.ts';
import type { StepRecord, StoryRecord } from '../story/story.model.ts';

/** A step that happened, of the last validated version of its story. */
export interface ToldStep {
  story: StoryRecord;
  step: StepRecord;
}

/** A step in a matrix, as one viewer meets it. */
export interface ShownStep extends ToldStep {
  /** Whether they read it there; otherwise they learn that there is one. */
  isRead: boolean;
}

export interface Cell {
  cycle: ValueCycle;
  values: IndicatorValueView[];
  /** Newest first; of all stories, whoever may read them. */
  told: ShownStep[];
  /** Newest first; of all stories, whoever may read them. */
  links: EvidenceLinkRecord[];
  gap: 'NONE' | 'NO_VALUE' | 'NO_STEP' | 'EMPTY';
}

/** A matrix as one viewer reads it. */
export interface MatrixView {
  scope: ScopeView;
  period: string;
  framework: FrameworkVersion;
  cells: Cell[];
  coverage: number;
}

/**
 * Something was observed, and it comes to a figure; also where the viewer is not shown it. What was never computed tells that nothing
 * happened: it is shown, and fills no gap, as in MX-01.
 */
function isThere({ id, value, n, reason }: IndicatorValueView): boolean {
  return id !== null && (reason === 'MASKED' || (value !== null && n !== null && n > 0));
}

/** The steps of validated stories that count in a span of days, newest first. */
export function stepsTold(stories: readonly StoryRecord[], span: Span): ToldStep[] {
  const told = stories.flatMap((story) =>
    (story.validated?.content.steps ?? []).flatMap((step) =>
      step.mode === 'ACTUAL' && step.countedOn !== null && contains(span, step.countedOn)
        ? [{ story, step }]
        : [],
    ),
  );
  return told.sort(newestFirst);
}

const stepKey = ({ step }: ToldStep): string => `${step.countedOn} ${step.id}`;

export const newestFirst = (a: ToldStep, b: ToldStep): number => (stepKey(a) < stepKey(b) ? 1 : -1);

/** The cells of a matrix, in the order of the framework's cycles. Pure. */
export function cellsOf(
  framework: FrameworkVersion,
  values: readonly IndicatorValueView[],
  told: readonly ShownStep[],
  links: readonly EvidenceLinkRecord[],
): Cell[] {
  const newest = links.toSorted((a, b) => (a._id < b._id ? 1 : -1));
  return frameworks[framework].map((cycle) => {
    const ofCycle = values.filter(({ indicator }) => indicator.cycle === cycle);
    const steps = told.filter(({ step }) => step.cycle === cycle);
    const hasValue = ofCycle.some(isThere);
    const hasStep = steps.length > 0;
    return {
      cycle,
      values: ofCycle,
      told: steps,
      links: newest.filter(({ indicator }) => indicatorOf(indicator)?.cycle === cycle),
      gap: hasValue ? (hasStep ? 'NONE' : 'NO_STEP') : hasStep ? 'NO_VALUE' : 'EMPTY',
    };
  });
}

export function coverageOf(cells: readonly Pick<Cell, 'gap'>[]): number {
  return cells.filter(({ gap }) => gap === 'NONE').length / cells.length;
}
