import { bestLanguage, typePolicy } from '@kolo/graphql';
import type { PageArgs, TypePolicies, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Reference } from '../references.ts';
import { SMALLEST_SHOWN } from '../masking/suppression.ts';
import { answerSurvey } from './answerSurvey.ts';
import { closeSurvey } from './closeSurvey.ts';
import { limits, scaleOf, wordings } from './items.ts';
import type { SurveyItem } from './items.ts';
import { openSurvey } from './openSurvey.ts';
import { mayManage, readerOfSurvey, readsSurvey } from './reader.ts';
import { masked, resultsOf, statusOf } from './results.ts';
import type { SurveyResult } from './results.ts';
import { readsAsSponsor } from './survey.policy.ts';
import { activitySurveys, communitySurveys, surveysOf } from './survey.lists.ts';
import type { SurveyRecord } from './survey.model.ts';

/** What a write leaves to its payload. */
export type SurveyWritten = WritePayload<{ surveyId: Id }>;

/** How many were asked and answered, as far as the viewer is told. */
async function countsFor(context: Context, survey: SurveyRecord) {
  const { askedCount, answeredCount } = survey;
  if (!readsAsSponsor(await readerOfSurvey(context, survey)))
    return { asked: askedCount, answered: answeredCount };
  const asked = askedCount < SMALLEST_SHOWN ? null : askedCount;
  const isTold = asked !== null && !isOpen(survey, context) && answeredCount >= SMALLEST_SHOWN;
  return { asked, answered: isTold ? answeredCount : null };
}

const isOpen = (survey: SurveyRecord, { clock }: Context) => statusOf(survey, clock.now()) === 'OPEN';

const written = {
  survey: ({ surveyId }: SurveyWritten, _: unknown, { loaders }: Context) =>
    surveyId ? loaders.survey.load(surveyId) : null,
};

export const surveyResolvers = {
  Query: {
    survey: (_: unknown, { id }: { id: Id }, { loaders }: Context) => loaders.survey.load(id),
    surveys: (
      _: unknown,
      args: PageArgs & { community?: Id | null | undefined; activity?: Id | null | undefined },
      context: Context,
    ) => surveysOf(context, args),
  },
  Mutation: { openSurvey, answerSurvey, closeSurvey },
  Community: {
    surveys: ({ id }: Reference, args: PageArgs, context: Context) => communitySurveys(context, id, args),
  },
  Activity: {
    surveys: ({ id }: Reference, args: PageArgs, context: Context) => activitySurveys(context, id, args),
  },
  Survey: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.survey.load(id),
    id: ({ _id }: SurveyRecord) => _id,
    community: ({ communityId }: SurveyRecord): Reference | null =>
      communityId === null ? null : { id: communityId },
    activity: ({ activityId }: SurveyRecord): Reference | null =>
      activityId === null ? null : { id: activityId },
    programme: ({ programmeId }: SurveyRecord) => programmeId,
    cohort: ({ cohortId }: SurveyRecord) => cohortId,
    status: (survey: SurveyRecord, _: unknown, { clock }: Context) => statusOf(survey, clock.now()),
    askedCount: async (survey: SurveyRecord, _: unknown, context: Context) =>
      (await countsFor(context, survey)).asked,
    answeredCount: async (survey: SurveyRecord, _: unknown, context: Context) =>
      (await countsFor(context, survey)).answered,
    responseRate: async (survey: SurveyRecord, _: unknown, context: Context) => {
      const { asked, answered } = await countsFor(context, survey);
      return answered === null || !asked ? null : answered / asked;
    },
    results: async (survey: SurveyRecord, _: unknown, context: Context) => {
      const results = resultsOf(survey, context.clock.now());
      return readsAsSponsor(await readerOfSurvey(context, survey)) ? results.map(masked) : results;
    },
    viewerHasAnswered: async ({ _id }: SurveyRecord, _: unknown, { loaders }: Context) =>
      (await loaders.asked.load(_id))?.answered ?? null,
    viewerCanAnswer: async (survey: SurveyRecord, _: unknown, context: Context) =>
      isOpen(survey, context) && (await context.loaders.asked.load(survey._id))?.answered === false,
    viewerCanClose: async (survey: SurveyRecord, _: unknown, context: Context) =>
      isOpen(survey, context) && mayManage(context, survey),
  },
  SurveyItem: {
    question: (item: SurveyItem) => item,
    text: (item: SurveyItem, _: unknown, { viewer }: Context) =>
      wordings[item][bestLanguage(viewer.languages)],
    scale: (item: SurveyItem) => scaleOf(item),
    smallest: (item: SurveyItem) => limits[scaleOf(item)].min,
    largest: (item: SurveyItem) => limits[scaleOf(item)].max,
  },
  SurveyResult: { question: ({ item }: SurveyResult) => item },
  OpenSurveyPayload: written,
  AnswerSurveyPayload: written,
  CloseSurveyPayload: written,
} satisfies Resolvers;

const whoSeesIt = (...fields: string[]) =>
  Object.fromEntries(fields.map((field) => [field, 'whoSeesIt' as const]));

export const surveyPolicies: TypePolicies<Context> = {
  Query: { fields: { survey: 'signedIn', surveys: 'signedIn' } },
  Mutation: { fields: { openSurvey: 'signedIn', answerSurvey: 'signedIn', closeSurvey: 'signedIn' } },
  Community: { fields: { surveys: 'signedIn' } },
  Activity: { fields: { surveys: 'signedIn' } },
  Survey: typePolicy<Context, SurveyRecord>({
    visible: readsSurvey,
    fields: whoSeesIt(
      'id',
      'kind',
      'community',
      'activity',
      'programme',
      'cohort',
      'module',
      'items',
      'status',
      'openedAt',
      'closesAt',
      'askedCount',
      'answeredCount',
      'responseRate',
      'results',
      'viewerHasAnswered',
      'viewerCanAnswer',
      'viewerCanClose',
    ),
  }),
  SurveyItem: { fields: whoSeesIt('question', 'text', 'scale', 'smallest', 'largest') },
  SurveyResult: { fields: whoSeesIt('question', 'n', 'mean', 'distribution', 'reason') },
  SurveyAnswerCount: { fields: whoSeesIt('answer', 'count') },
};
