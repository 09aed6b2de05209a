import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { countsDiscussion, readsDiscussion } from '../contribution/contribution.policy.ts';
import { readablePage } from '../contribution/readable-page.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { acceptAnswer } from './acceptAnswer.ts';
import { answerQuestion } from './answerQuestion.ts';
import { askQuestion } from './askQuestion.ts';
import type { QuestionPage, QuestionRecord, QuestionWritten } from './question.model.ts';
import { mayAcceptFor, mayAnswerThis, mayReportUse } from './question.policy.ts';
import { countQuestions, listQuestions } from './question.store.ts';
import type { QuestionFilter } from './question.store.ts';
import { reportAnswerUse } from './reportAnswerUse.ts';

const question = (id: Id | undefined, { loaders }: Context) =>
  id === undefined ? null : loaders.question.load(id);
const answer = (id: Id | null | undefined, { loaders }: Context) => (id ? loaders.answer.load(id) : null);

async function questionsOf(
  context: Context,
  communityId: Id,
  args: PageArgs & QuestionFilter,
): Promise<QuestionPage> {
  return readablePage(await holdsOf(context, communityId, readsDiscussion), args, {
    read: (after, limit) => listQuestions(context.connection, communityId, args, after, limit),
    count: () => countQuestions(context.connection, communityId, args),
  });
}

const viewerCan =
  (sentence: typeof mayAnswerThis) =>
  (record: QuestionRecord, _args: unknown, context: Context): Promise<boolean> =>
    holdsOf(context, record.communityId, (standing) => sentence(standing, context.viewer.personId, record));

const useOfAccepted = ({ uses, acceptedAnswerId }: QuestionRecord) =>
  uses.find(({ answerId }) => answerId === acceptedAnswerId);

const written = {
  question: ({ questionId }: QuestionWritten, _args: unknown, context: Context) =>
    question(questionId, context),
};

export const questionResolvers = {
  Query: {
    question: (_parent, { id }, context) => question(id, context),
    questions: async (_parent, { community, ...args }, context) =>
      (await holdsOf(context, community, countsDiscussion)) ? questionsOf(context, community, args) : null,
  },
  Mutation: { askQuestion, answerQuestion, acceptAnswer, reportAnswerUse },
  AskQuestionPayload: written,
  AcceptAnswerPayload: written,
  ReportAnswerUsePayload: written,
  AnswerQuestionPayload: { answer: ({ answerId }, _args, context) => answer(answerId, context) },
  Community: { questions: ({ _id }, args, context) => questionsOf(context, _id, args) },
  Question: {
    __resolveReference: ({ id }, context) => question(id, context),
    id: ({ _id }) => _id,
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
    asker: ({ askerId }) => ({ id: askerId }),
    answers: async ({ _id, communityId }, args, context) =>
      readablePage(await holdsOf(context, communityId, readsDiscussion), args, {
        read: (after, limit) => context.loaders.answers.read(_id, after, limit),
        count: () => context.loaders.answerCount.load(_id),
      }),
    acceptedAnswer: ({ acceptedAnswerId }, _args, context) => answer(acceptedAnswerId, context),
    useAskedAt: (record) => useOfAccepted(record)?.askedAt ?? null,
    usedAtWork: (record) => useOfAccepted(record)?.used ?? null,
    viewerCanAnswer: viewerCan(mayAnswerThis),
    viewerCanAccept: viewerCan(mayAcceptFor),
    viewerCanReportUse: viewerCan(mayReportUse),
  },
  Answer: {
    __resolveReference: ({ id }, context) => answer(id, context),
    id: ({ _id }) => _id,
    question: ({ questionId }, _args, context) => question(questionId, context),
    author: ({ authorId }) => ({ id: authorId }),
    createdAt: ({ answeredAt }) => answeredAt,
    accepted: async ({ _id, questionId }, _args, { loaders }) =>
      (await loaders.question.load(questionId))?.acceptedAnswerId === _id,
  },
} satisfies Resolvers;
