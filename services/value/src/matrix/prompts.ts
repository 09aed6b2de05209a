import type { Connection } from 'mongoose';
import { organises } from '@kolo/auth';
import type { ValueCycle } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { isInside } from '../community.ts';
import type { Context } from '../context.ts';
import type { Indicator } from '../indicator/definition.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { parseWindow } from '../indicator/window.ts';
import { hasValuesBy } from '../indicator-value/indicator-value.store.ts';
import { valuesInCells } from '../indicator-value/readValue.ts';
import type { ScopeView } from '../scope/scope.loaders.ts';
import { storiesById } from '../story/story.store.ts';
import { today } from '../story/today.ts';
import type { Cell, MatrixView } from './matrix.ts';
import { placesIn, windowBefore } from './periods.ts';
import type { Placed } from './periods.ts';

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
async function readsPrompts({ loaders, viewer }: Context, scope: ScopeView): Promise<boolean> {
  const { communityId, tenantId, sight } = scope;
  if (sight !== 'FULL') return false;
  if (tenantId !== null && organises(viewer, tenantId)) return true;
  const standing = communityId === null ? null : await loaders.standing.load(communityId);
  return standing !== null && isInside(standing);
}

/** By which part of what it was a value moved; null where it was 0, undefined where it moved too little. */
export function movement(from: number, to: number): number | null | undefined {
  if (from === 0) return to === 0 ? undefined : null;
  const change = (to - from) / Math.abs(from);
  return Math.abs(change) >= MOVED - ROUNDING ? change : undefined;
}

interface Pair {
  before: Placed;
  after: Placed;
}

/**
 * What in a matrix asks for a story, found when it is read: late events and new links change it at any time, and it takes a few reads
 * however many values there are. A window that has not ended has not moved yet, and a first value has moved from nowhere.
 */
export async function promptsOf(
  context: Context,
  { scope, period, cells }: Pick<MatrixView, 'scope' | 'period' | 'cells'>,
): Promise<StoryPrompt[]> {
  const { connection, clock } = context;
  if (!(await readsPrompts(context, scope))) return [];
  const day = today(clock, scope.timezone);
  const shown = new Set<ValueCycle | null>(cells.map(({ cycle }) => cycle));
  const pairs = placesIn(scope.kind, parseWindow(period)).flatMap((after): Pair[] => {
    if (!shown.has(after.indicator.cycle)) return [];
    const window = parseWindow(after.window);
    const before = windowBefore(window);
    if (before === null || window.to >= day) return [];
    return [{ after, before: { ...after, window: before } }];
  });
  const places = pairs.flatMap(({ before, after }) => [before, after]);
  const values = await valuesInCells(context, scope, places);
  const begun = await begunBy(
    connection,
    scope.name,
    pairs.map(({ before }) => before.window),
  );
  const moved = pairs.flatMap(({ before, after }, index): StoryPrompt[] => {
    const [former, value] = [values[2 * index], values[2 * index + 1]];
    if (!former || !value || former.value === null || value.value === null) return [];
    // Nothing was computed of both: in neither did anything happen.
    if (former.id === null && (value.id === null || !begun.has(before.window))) return [];
    if (former.unit !== value.unit) return [];
    const change = movement(former.value, value.value);
    if (change === undefined) return [];
    const [from, to] = [former.value, value.value];
    return [
      { indicator: after.indicator, from, to, change, window: after.window, windowBefore: before.window },
    ];
  });
  return withoutStory(connection, cells, moved);
}

/** Those of some windows by whose end something was computed of the scope: before there was one, nothing was silent. */
async function begunBy(
  connection: Connection,
  scope: ScopeName,
  windows: readonly string[],
): Promise<Set<string>> {
  const distinct = [...new Set(windows)];
  const isBegun = await Promise.all(
    distinct.map((window) => hasValuesBy(connection, scope, parseWindow(window).to)),
  );
  return new Set(distinct.filter((_, index) => isBegun[index]));
}

/** Leaves out what a story is linked to that its teller has handed in: a draft explains nothing to anybody. */
async function withoutStory(
  connection: Connection,
  cells: readonly Pick<Cell, 'links'>[],
  moved: readonly StoryPrompt[],
): Promise<StoryPrompt[]> {
  if (moved.length === 0) return [];
  const links = cells.flatMap((cell) => cell.links);
  const stories = await storiesById(connection, [...new Set(links.map(({ storyId }) => storyId))]);
  const isTold = (storyId: Id) => {
    const story = stories.get(storyId);
    return story !== undefined && (story.status !== 'DRAFT' || story.validated !== null);
  };
  const told = new Set(
    links.filter(({ storyId }) => isTold(storyId)).map(({ indicator, period }) => `${indicator} ${period}`),
  );
  return moved.filter(({ indicator, window }) => !told.has(`${indicator.code} ${window}`));
}
