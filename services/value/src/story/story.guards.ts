import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import { readerOf } from './loadStory.ts';
import type { StoryRecord } from './story.model.ts';
import { mayKnowPersons, viewOf } from './story.policy.ts';
import type { StoryView } from './story.policy.ts';
import type { StepView } from './story.views.ts';

/** Whether a story exists for the viewer, in any version. */
export async function readsStory(context: Context, story: StoryRecord): Promise<boolean> {
  return viewOf(await readerOf(context, story.communityId), story) !== null;
}

/** The same for who told it and whom it names. */
export async function knowsPersonsIn(context: Context, story: StoryRecord): Promise<boolean> {
  const reader = await readerOf(context, story.communityId);
  return viewOf(reader, story) !== null && mayKnowPersons(reader, story);
}

const whoSeesIt = (...fields: string[]) =>
  Object.fromEntries(fields.map((field) => [field, 'whoSeesIt' as const]));

export const storyPolicies: TypePolicies<Context> = {
  Query: { fields: { story: 'signedIn', stories: 'signedIn' } },
  Mutation: {
    fields: {
      startStory: 'signedIn',
      editStory: 'signedIn',
      submitStory: 'signedIn',
      validateStory: 'signedIn',
      returnStory: 'signedIn',
      publishStory: 'signedIn',
      changeStoryConsent: 'signedIn',
    },
  },
  Community: { fields: { stories: 'signedIn' } },
  Person: { fields: { stories: 'signedIn' } },
  ValueStory: typePolicy<Context, StoryView>({
    visible: (context, { story }) => readsStory(context, story),
    fields: whoSeesIt(
      'id',
      'community',
      'teller',
      'template',
      'language',
      'title',
      'beneficiaries',
      'consent',
      'status',
      'version',
      'steps',
      'validatedBy',
      'validatedAt',
      'startedAt',
      'submittedAt',
      'returnReason',
      'completeness',
      'versions',
      'viewerCanEdit',
      'viewerCanSubmit',
      'viewerCanValidate',
      'viewerCanPublish',
    ),
  }),
  StoryStep: typePolicy<Context, StepView>({
    visible: (context, { story }) => readsStory(context, story),
    fields: whoSeesIt(
      'id',
      'cycle',
      'sign',
      'mode',
      'text',
      'occurredOn',
      'capital',
      'effects',
      'change',
      'document',
      'trapAvoidedThrough',
      'personNamed',
      'refs',
    ),
  }),
  StepEffect: { fields: whoSeesIt('measure', 'amount', 'currency') },
  StepChange: { fields: whoSeesIt('measure', 'year', 'baseline', 'amount', 'unit', 'source') },
  StepDocument: { fields: whoSeesIt('kind', 'citation') },
  StoryVersion: {
    fields: whoSeesIt('version', 'language', 'title', 'beneficiaries', 'steps', 'validatedBy', 'validatedAt'),
  },
};
