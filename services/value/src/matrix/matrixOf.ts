import { badUserInput } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { EvidenceLinkRecord } from '../evidence-link/link.model.ts';
import { linksInPeriods, linksOfStories } from '../evidence-link/link.store.ts';
import type { FrameworkVersion } from '../indicator/mx-01-matrix-coverage.ts';
import { FIRST_DAY } from '../indicator/window.ts';
import type { Window } from '../indicator/window.ts';
import { readPeriod, valuesInCells, windowAsked } from '../indicator-value/readValue.ts';
import { findScope } from '../scope/findScope.ts';
import type { ScopeArgs } from '../scope/findScope.ts';
import { knowsPersonsIn, readsStory } from '../story/story.guards.ts';
import type { StoryRecord } from '../story/story.model.ts';
import { storiesCountedIn } from '../story/story.store.ts';
import { cellsOf, coverageOf, stepsTold } from './matrix.ts';
import type { MatrixView } from './matrix.ts';
import { kindsInMatrix, placesIn } from './periods.ts';
import type { Placed } from './periods.ts';
import { byTeller, storiesOfScope } from './storiesOfScope.ts';
import type { StoriesOfScope } from './storiesOfScope.ts';

export interface MatrixArgs extends ScopeArgs {
  /** May be left out for an activity and for a programme: all of it. */
  period?: string | null | undefined;
  framework?: FrameworkVersion | null | undefined;
}

/**
 * The matrix of a scope, from stored values, stories and links: however many events lie behind them, it takes the same few reads. Null
 * where the viewer may not read the figures of the scope, or it does not exist.
 * @throws BAD_USER_INPUT for a period that is none, or for which such a scope has no matrix
 */
export async function matrixOf(context: Context, args: MatrixArgs): Promise<MatrixView | null> {
  const { connection, loaders } = context;
  // What is no period is said so, whether there is such a scope or not.
  if (args.period) readPeriod(args.period);
  const scope = await findScope(context, args);
  if (!scope) return null;
  const window = windowAsked(scope.kind, args.period);
  const places = placesIn(scope.kind, window);
  if (places.length === 0) {
    const kinds = kindsInMatrix(scope.kind).join(', ');
    throw badUserInput(`A scope of this kind has a matrix for periods of the kinds ${kinds}.`);
  }
  const { communityId } = scope;
  const of = await storiesOfScope(context, scope, window);
  const [framework, values, stories] = await Promise.all([
    args.framework ?? (communityId === null ? 'EIGHT_2020' : loaders.framework.load(communityId)),
    valuesInCells(context, scope, places),
    storiesCountedIn(connection, of.which, window),
  ]);
  const links = await linksIn(context, of, stories, places, window);
  const mayRead = byTeller.includes(scope.kind) ? knowsPersonsIn : readsStory;
  const isRead = await Promise.all(stories.map((story) => mayRead(context, story)));
  const readable = new Set(stories.filter((_, index) => isRead[index]).map(({ _id }) => _id));
  // A sponsor counts only what it may see.
  const counted = scope.sight === 'MASKED' ? stories.filter(({ _id }) => readable.has(_id)) : stories;
  const shown = byTeller.includes(scope.kind) ? links.filter(({ storyId }) => readable.has(storyId)) : links;
  const told = stepsTold(counted, window).map((one) => ({ ...one, isRead: readable.has(one.story._id) }));
  const cells = cellsOf(framework, values, told, shown);
  return { scope, period: window.code, framework, cells, coverage: coverageOf(cells) };
}

/**
 * What leads from stories to the figures of a matrix. A scope that is no community has no values to which stories are linked: it shows
 * to what values of their communities its stories are, in the same periods; of all its life, in any.
 */
async function linksIn(
  { connection }: Context,
  { communityIds }: StoriesOfScope,
  stories: readonly StoryRecord[],
  places: readonly Placed[],
  { from }: Window,
): Promise<EvidenceLinkRecord[]> {
  const placed = new Set(places.map(({ indicator, window }) => `${indicator.code} ${window}`));
  const periods = [...new Set(places.map(({ window }) => window))];
  const links =
    communityIds === null
      ? await linksOfStories(
          connection,
          stories.map(({ _id }) => _id),
        )
      : await linksInPeriods(connection, communityIds, periods);
  const isOpen = communityIds === null && from === FIRST_DAY;
  return links.filter(({ indicator, period }) => isOpen || placed.has(`${indicator} ${period}`));
}
