import type { Page, PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import type { Context } from '../context.ts';
import { countsDiscussion, readsDiscussion } from '../contribution/contribution.policy.ts';
import { readablePage } from '../contribution/readable-page.ts';
import { holdsOf } from '../contribution/sight.ts';
import { acceptAnswer } from './acceptAnswer.ts';
import { answerQuestion } from './answerQuestion.ts';
import { askQuestion } from './askQuestion.ts';
import type { AnswerRecord, QuestionRecord } from './question.model.ts';
import { mayAcceptFor, mayAnswerThis, mayReportUse } from './question.policy.ts';
import { countAnswers, countQuestions, listAnswers, listQuestions } from './question.store.ts';
import type { QuestionFilter } from './question.store.ts';
import { reportAnswerUse } from './reportAnswerUse.ts';

type QuestionsArgs = PageArgs & QuestionFilter;

const question = (id: Id | null | undefined, context: Context) =>
  id ? context.loaders.question.load(id) : null;
const answer = (id: Id | null | undefined, context: Context) => (id ? context.loaders.answer.load(id) : null);

async function questionsOf(
  context: Context,
  communityId: Id,
  args: QuestionsArgs,
): Promise<Page<QuestionRecord>> {
  return readablePage(await holdsOf(context, communityId, readsDiscussion), args, {
    read: (after, limit) => listQuestions(context.connection, communityId, args, after, limit),
    count: () => countQuestions(context.connection, communityId, args),
  });
}

const viewerCan =
  (sentence: typeof mayAnswerThis) =>
  (record: QuestionRecord, _: unknown, context: Context): Promise<boolean> =>
    holdsOf(context, record.communityId, (standing) => sentence(standing, context.viewer.personId, record));

const useOfAccepted = ({ uses, acceptedAnswerId }: QuestionRecord) =>
  uses.find(({ answerId }) => answerId === acceptedAnswerId);

export const questionResolvers = {
  Query: {
    question: (_: unknown, { id }: { id: Id }, context: Context) => question(id, context),
    questions: async (_: unknown, args: QuestionsArgs & { community: Id }, context: Context) =>
      (await holdsOf(context, args.community, countsDiscussion))
        ? questionsOf(context, args.community, args)
        : null,
  },
  Mutation: { askQuestion, answerQuestion, acceptAnswer, reportAnswerUse },
  AskQuestionPayload: {
    question: ({ questionId }: { questionId?: Id }, _: unknown, context: Context) =>
      question(questionId, context),
  },
  AnswerQuestionPayload: {
    answer: ({ answerId }: { answerId?: Id }, _: unknown, context: Context) => answer(answerId, context),
  },
  AcceptAnswerPayload: {
    question: ({ questionId }: { questionId?: Id }, _: unknown, context: Context) =>
      question(questionId, context),
  },
  ReportAnswerUsePayload: {
    question: ({ questionId }: { questionId?: Id }, _: unknown, context: Context) =>
      question(questionId, context),
  },
  Community: {
    questions: ({ _id }: CommunityRecord, args: QuestionsArgs, context: Context) =>
      questionsOf(context, _id, args),
  },
  Question: {
    __resolveReference: ({ id }: { id: Id }, context: Context) => question(id, context),
    id: ({ _id }: QuestionRecord) => _id,
    community: ({ communityId }: QuestionRecord, _: unknown, context: Context) =>
      context.loaders.community.load(communityId),
    asker: ({ askerId }: QuestionRecord) => ({ id: askerId }),
    answers: async ({ _id, communityId }: QuestionRecord, args: PageArgs, context: Context) =>
      readablePage(await holdsOf(context, communityId, readsDiscussion), args, {
        read: (after, limit) => listAnswers(context.connection, _id, after, limit),
        count: () => countAnswers(context.connection, _id),
      }),
    acceptedAnswer: ({ acceptedAnswerId }: QuestionRecord, _: unknown, context: Context) =>
      answer(acceptedAnswerId, context),
    useAskedAt: (record: QuestionRecord) => useOfAccepted(record)?.askedAt ?? null,
    usedAtWork: (record: QuestionRecord) => useOfAccepted(record)?.used ?? null,
    viewerCanAnswer: viewerCan(mayAnswerThis),
    viewerCanAccept: viewerCan(mayAcceptFor),
    viewerCanReportUse: viewerCan(mayReportUse),
  },
  Answer: {
    __resolveReference: ({ id }: { id: Id }, context: Context) => answer(id, context),
    id: ({ _id }: AnswerRecord) => _id,
    question: ({ questionId }: AnswerRecord, _: unknown, context: Context) => question(questionId, context),
    author: ({ authorId }: AnswerRecord) => ({ id: authorId }),
    createdAt: ({ answeredAt }: AnswerRecord) => answeredAt,
    accepted: async ({ _id, questionId }: AnswerRecord, _: unknown, context: Context) =>
      (await context.loaders.question.load(questionId))?.acceptedAnswerId === _id,
  },
};
