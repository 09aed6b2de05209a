import { typePolicy } from '@kolo/graphql';
import type { TypePolicies, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { IndicatorValueView } from '../indicator-value/indicator-value.view.ts';
import type { Reference } from '../references.ts';
import type { StoryView } from '../story/story.policy.ts';
import type { StepView } from '../story/story.views.ts';
import type { EvidenceLinkRecord } from './link.model.ts';
import { readsNotes, seesLink } from './link.policy.ts';
import { linkEvidence } from './linkEvidence.ts';

/** What a write leaves to its payload. */
export type LinkWritten = WritePayload<{ linkId: Id }>;

const mayReadNotes = async ({ communityId }: EvidenceLinkRecord, { loaders }: Context) =>
  readsNotes(await loaders.standing.load(communityId));

/** Whether a link exists for the viewer. */
export async function isLinkSeen({ loaders }: Context, link: EvidenceLinkRecord): Promise<boolean> {
  const readsStory = (await loaders.story.load(link.storyId)) !== null;
  return seesLink(await loaders.standing.load(link.communityId), link, readsStory);
}

export const linkResolvers = {
  Mutation: { linkEvidence },
  EvidenceLink: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.link.load(id),
    id: ({ _id }: EvidenceLinkRecord) => _id,
    scope: ({ communityId }: EvidenceLinkRecord) => communityId,
    story: ({ storyId }: EvidenceLinkRecord, _: unknown, { loaders }: Context) => loaders.story.load(storyId),
    step: async (
      { storyId, stepId }: EvidenceLinkRecord,
      _: unknown,
      { loaders }: Context,
    ): Promise<StepView | null> => {
      const view = await loaders.story.load(storyId);
      const step = view?.content.steps.find(({ id }) => id === stepId);
      return view && step ? { story: view.story, step } : null;
    },
    note: async (link: EvidenceLinkRecord, _: unknown, context: Context) =>
      (await mayReadNotes(link, context)) ? link.note : null,
    author: async (link: EvidenceLinkRecord, _: unknown, context: Context): Promise<Reference | null> =>
      link.authorId !== null && (await mayReadNotes(link, context)) ? { id: link.authorId } : null,
    isAutomatic: ({ authorId }: EvidenceLinkRecord) => authorId === null,
  },
  IndicatorValue: {
    evidence: (value: IndicatorValueView, _: unknown, { loaders }: Context) => {
      const { scope, communityId, indicator, period } = value;
      // Stories belong to communities; the value of a cohort has none of its own.
      return scope === communityId
        ? loaders.linksOfValue.load({ communityId, indicator: indicator.code, period })
        : [];
    },
  },
  ValueStory: {
    links: ({ story }: StoryView, _: unknown, { loaders }: Context) => loaders.linksOfStory.load(story._id),
  },
  LinkEvidencePayload: {
    link: ({ linkId }: LinkWritten, _: unknown, { loaders }: Context) =>
      linkId ? loaders.link.load(linkId) : null,
  },
} satisfies Resolvers;

export const linkPolicies: TypePolicies<Context> = {
  Mutation: { fields: { linkEvidence: 'signedIn' } },
  IndicatorValue: { fields: { evidence: 'whoSeesIt' } },
  ValueStory: { fields: { links: 'whoSeesIt' } },
  EvidenceLink: typePolicy<Context, EvidenceLinkRecord>({
    visible: isLinkSeen,
    fields: {
      id: 'whoSeesIt',
      indicator: 'whoSeesIt',
      scope: 'whoSeesIt',
      period: 'whoSeesIt',
      story: 'whoSeesIt',
      step: 'whoSeesIt',
      relation: 'whoSeesIt',
      note: 'whoSeesIt',
      author: 'whoSeesIt',
      isAutomatic: 'whoSeesIt',
      createdAt: 'whoSeesIt',
    },
  }),
};
