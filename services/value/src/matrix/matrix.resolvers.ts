import { badUserInput, typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { hasToDoWith, isOnlySponsor } from '../community.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { FrameworkVersion } from '../indicator/mx-01-matrix-coverage.ts';
import { wideScope } from '../indicator/scope.ts';
import { readPeriod, valuesOfPeriods } from '../indicator-value/readValue.ts';
import type { Reference } from '../references.ts';
import { readsStory } from '../story/story.guards.ts';
import { storiesCountedIn } from '../story/story.store.ts';
import type { StoryRecord } from '../story/story.model.ts';
import type { StepView } from '../story/story.views.ts';
import { cellsOf, coverageOf, stepsTold } from './matrix.ts';
import type { Cell, MatrixView } from './matrix.ts';
import { placesIn } from './periods.ts';
import { promptsOf } from './prompts.ts';
import type { StoryPrompt } from './prompts.ts';

const DEFAULT_STEPS = 50;

interface MatrixArgs {
  period: string;
  framework?: FrameworkVersion | null | undefined;
}

/**
 * The matrix of a community, or of an umbrella with the communities under it, from stored values, stories and links: however many
 * events lie behind them, it takes the same few reads. Null where the viewer has nothing to do with the community.
 */
export async function matrixOf(
  context: Context,
  communityId: Id,
  args: MatrixArgs,
): Promise<MatrixView | null> {
  const { connection, loaders } = context;
  const window = readPeriod(args.period);
  const standing = await loaders.standing.load(communityId);
  if (!standing || !hasToDoWith(standing)) return null;
  const framework = args.framework ?? (await loaders.framework.load(communityId));

  const places = placesIn(window);
  const placed = new Set(places.map(({ indicator, period }) => `${indicator} ${period}`));
  const periods = [...new Set(places.map(({ period }) => period))];
  const under = await loaders.communitiesUnder.load(communityId);
  const scope = await loaders.scope.load(under.length > 0 ? wideScope('umbrella', communityId) : communityId);
  if (!scope) return null;
  const [found, stories, links] = await Promise.all([
    valuesOfPeriods(context, scope, periods),
    storiesCountedIn(connection, [communityId, ...under], window),
    Promise.all(places.map((place) => loaders.linksOfValue.load({ communityId, ...place }))),
  ]);
  const values = found.filter(({ indicator, period }) => placed.has(`${indicator.code} ${period}`));
  // A sponsor counts only what it may see.
  const counted = isOnlySponsor(standing) ? await readable(context, stories) : stories;
  const cells = cellsOf(framework, values, stepsTold(counted, window), links.flat());
  return {
    communityId,
    period: window.code,
    framework,
    cells,
    coverage: coverageOf(cells),
  };
}

async function readable(context: Context, stories: readonly StoryRecord[]): Promise<StoryRecord[]> {
  const isRead = await Promise.all(stories.map((story) => readsStory(context, story)));
  return stories.filter((_, index) => isRead[index]);
}

/** The newest steps of stories that the viewer may read. */
async function stepsSeen({ told }: Cell, first: number, context: Context): Promise<StepView[]> {
  const readable = await Promise.all(told.map(({ story }) => readsStory(context, story)));
  return told.filter((_, index) => readable[index]).slice(0, first);
}

export const matrixResolvers = {
  Query: {
    matrix: (_: unknown, { scope, ...args }: MatrixArgs & { scope: Id }, context: Context) =>
      matrixOf(context, scope, args),
  },
  Community: {
    matrix: ({ id }: Reference, args: MatrixArgs, context: Context) => matrixOf(context, id, args),
  },
  ValueMatrix: {
    community: ({ communityId }: MatrixView): Reference => ({ id: communityId }),
    prompts: (matrix: MatrixView, _: unknown, context: Context) => promptsOf(context, matrix),
  },
  MatrixCell: {
    steps: (cell: Cell, args: { first?: number | null }, context: Context) => {
      const first = args.first ?? DEFAULT_STEPS;
      if (first < 0 || first > 100) throw badUserInput('`first` must lie between 0 and 100.');
      return stepsSeen(cell, first, context);
    },
    stepCount: ({ told }: Cell) => told.length,
  },
  StoryPrompt: {
    indicator: ({ indicator }: StoryPrompt) => indicator.code,
    definition: ({ indicator }: StoryPrompt) => indicator,
  },
  StoryStep: {
    story: ({ story }: StepView, _: unknown, { loaders }: Context) => loaders.story.load(story._id),
  },
} satisfies Resolvers;

export const matrixPolicies: TypePolicies<Context> = {
  Query: { fields: { matrix: 'signedIn' } },
  Community: { fields: { matrix: 'signedIn' } },
  StoryStep: { fields: { story: 'whoSeesIt' } },
  ValueMatrix: typePolicy<Context, MatrixView>({
    visible: async ({ loaders }, { communityId }) => {
      const standing = await loaders.standing.load(communityId);
      return standing !== null && hasToDoWith(standing);
    },
    fields: {
      community: 'whoSeesIt',
      period: 'whoSeesIt',
      framework: 'whoSeesIt',
      cells: 'whoSeesIt',
      coverage: 'whoSeesIt',
      prompts: 'whoSeesIt',
    },
  }),
  StoryPrompt: {
    fields: {
      indicator: 'whoSeesIt',
      definition: 'whoSeesIt',
      from: 'whoSeesIt',
      to: 'whoSeesIt',
      change: 'whoSeesIt',
      window: 'whoSeesIt',
      windowBefore: 'whoSeesIt',
    },
  },
  MatrixCell: {
    fields: {
      cycle: 'whoSeesIt',
      values: 'whoSeesIt',
      steps: 'whoSeesIt',
      stepCount: 'whoSeesIt',
      links: 'whoSeesIt',
      gap: 'whoSeesIt',
    },
  },
};
