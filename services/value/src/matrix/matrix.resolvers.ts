import { badUserInput, typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { EvidenceLinkRecord } from '../evidence-link/link.model.ts';
import { isLinkSeen } from '../evidence-link/link.resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { ScopeKind } from '../indicator/scope.ts';
import type { Reference } from '../references.ts';
import type { StepView } from '../story/story.views.ts';
import type { Cell, MatrixView } from './matrix.ts';
import { matrixOf } from './matrixOf.ts';
import type { MatrixArgs } from './matrixOf.ts';
import { promptsOf } from './prompts.ts';
import type { StoryPrompt } from './prompts.ts';

const DEFAULT_STEPS = 50;
const DEFAULT_LINKS = 100;
/** The newest links that the viewer sees. */
async function linksSeen({ links }: Cell, first: number, context: Context): Promise<EvidenceLinkRecord[]> {
  const seen = await Promise.all(links.map((link) => isLinkSeen(context, link)));
  return links.filter((_, index) => seen[index]).slice(0, first);
}

interface FirstArgs {
  first?: number | null;
}

/** Reads how many are asked for; throws BAD_USER_INPUT for more than 100. */
function readFirst({ first }: FirstArgs, fallback: number): number {
  const many = first ?? fallback;
  if (many < 0 || many > 100) throw badUserInput('`first` must lie between 0 and 100.');
  return many;
}

export const matrixResolvers = {
  Query: {
    matrix: (_: unknown, args: MatrixArgs, context: Context) => matrixOf(context, args),
  },
  Community: {
    matrix: ({ id }: Reference, args: Omit<MatrixArgs, 'scope'>, context: Context) =>
      matrixOf(context, { scope: id, ...args }),
  },
  ValueMatrix: {
    scope: ({ scope }: MatrixView) => scope.id,
    scopeKind: ({ scope }: MatrixView) => scope.kind.toUpperCase() as Uppercase<ScopeKind>,
    community: ({ scope: { communityId } }: MatrixView): Reference | null =>
      communityId === null ? null : { id: communityId },
    prompts: (matrix: MatrixView, _: unknown, context: Context) => promptsOf(context, matrix),
  },
  MatrixCell: {
    steps: ({ told }: Cell, args: FirstArgs): StepView[] =>
      told.filter(({ isRead }) => isRead).slice(0, readFirst(args, DEFAULT_STEPS)),
    links: (cell: Cell, args: FirstArgs, context: Context) =>
      linksSeen(cell, readFirst(args, DEFAULT_LINKS), context),
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
    visible: async ({ loaders }, { scope }) => (await loaders.scope.load(scope.name)) !== null,
    fields: {
      scope: 'whoSeesIt',
      scopeKind: 'whoSeesIt',
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
