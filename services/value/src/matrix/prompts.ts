import type { Id } from '@kolo/runtime';
import type { Standing } from '@kolo/standing';
import { isInside } from '../community.ts';
import type { Context } from '../context.ts';
import type { Indicator } from '../indicator/definition.ts';
import { evaluateNothing } from '../indicator/evaluation.ts';
import { indicatorOf } from '../indicator/indicators.ts';
import { parseWindow } from '../indicator/window.ts';
import { valuesOfPeriods } from '../indicator-value/readValue.ts';
import { storiesById } from '../story/story.store.ts';
import { today } from '../story/today.ts';
import type { MatrixView } from './matrix.ts';
import { placesIn, windowBefore } from './periods.ts';

/** A value that moved so much, by its part of the value before, asks for a story. */
const MOVED = 0.3;
/** Of what is lost in binary fractions: 0.7 is 0.3 below 1. */
const ROUNDING = 1e-9;

/** A value that moved, and that no story explains so far. */
export interface StoryPrompt {
  indicator: Indicator;
  from: number;
  to: number;
  /** By which part of `from`; null where that was 0. */
  change: number | null;
  /** Code of the window in which it came to `to`. */
  window: string;
  windowBefore: string;
}

/** Members may tell what happened, leaders and organisers ask them to. */
function readsPrompts(standing: Standing): boolean {
  return isInside(standing) || standing.isOrganiser;
}

/** By which part of what it was a value moved; null where it was 0, undefined where it moved too little. */
export function movement(from: number, to: number): number | null | undefined {
  if (from === 0) return to === 0 ? undefined : null;
  const change = (to - from) / Math.abs(from);
  return Math.abs(change) >= MOVED - ROUNDING ? change : undefined;
}

/**
 * What in a matrix asks for a story, found when it is read: late events and new links change it at any time, and it takes three reads
 * however many values there are. A window that has not ended has not moved yet, and a first value has moved from nowhere.
 */
export async function promptsOf(
  context: Context,
  { communityId, period }: Pick<MatrixView, 'communityId' | 'period'>,
): Promise<StoryPrompt[]> {
  const { loaders } = context;
  const standing = await loaders.standing.load(communityId);
  const scope = await loaders.scope.load(communityId);
  if (!standing || !scope || !readsPrompts(standing)) return [];
  const day = today(context.clock, standing.timezone);
  const pairs = placesIn(parseWindow(period)).flatMap((place) => {
    const window = parseWindow(place.period);
    const before = windowBefore(window);
    const indicator = indicatorOf(place.indicator);
    return before !== null && indicator && window.to < day
      ? [{ indicator, window: window.code, before }]
      : [];
  });
  const periods = new Set(pairs.flatMap(({ window, before }) => [window, before]));
  const values = await valuesOfPeriods(context, scope, [...periods]);
  const byPlace = new Map(values.map((value) => [`${value.indicator.code} ${value.period}`, value]));
  const moved = pairs.flatMap(({ indicator, window, before }): StoryPrompt[] => {
    const former = byPlace.get(`${indicator.code} ${before}`);
    if (!former || former.value === null) return [];
    // What was never computed is what it is when nothing happens.
    const value = byPlace.get(`${indicator.code} ${window}`);
    if (value && value.unit !== former.unit) return [];
    const to = (value ?? evaluateNothing(indicator, window, day)).value;
    const change = to === null ? undefined : movement(former.value, to);
    if (to === null || change === undefined) return [];
    return [{ indicator, from: former.value, to, change, window, windowBefore: before }];
  });
  return withoutStory(context, communityId, moved);
}

/** Leaves out what a story is linked to that its teller has handed in: a draft explains nothing to anybody. */
async function withoutStory(
  { loaders, connection }: Context,
  communityId: Id,
  moved: readonly StoryPrompt[],
): Promise<StoryPrompt[]> {
  const links = await Promise.all(
    moved.map(({ indicator: { code: indicator }, window: period }) =>
      loaders.linksOfValue.load({ communityId, indicator, period }),
    ),
  );
  const stories = await storiesById(connection, [...new Set(links.flat().map(({ storyId }) => storyId))]);
  const isTold = (storyId: Id) => {
    const story = stories.get(storyId);
    return story !== undefined && (story.status !== 'DRAFT' || story.validated !== null);
  };
  return moved.filter((_, index) => !links[index]?.some(({ storyId }) => isTold(storyId)));
}
