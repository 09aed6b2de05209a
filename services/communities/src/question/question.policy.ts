import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import type { Context } from '../context.ts';
import { countsDiscussion, mayAnswer } from '../contribution/contribution.policy.ts';
import { holdsOf, seesContribution } from '../contribution/sight.ts';
import type { Standing } from '../standing/standing.ts';
import type { AnswerRecord, QuestionRecord } from './question.model.ts';

/** Anybody who takes part answers, experts or not; only oneself is no help. */
export const mayAnswerThis = (standing: Standing, personId: Id | null, question: QuestionRecord): boolean =>
  standing.status !== 'ARCHIVED' && mayAnswer(standing) && question.askerId !== personId;

/** What helped is the asker's to say, and nobody else's. */
export const mayAcceptFor = (standing: Standing, personId: Id | null, question: QuestionRecord): boolean =>
  standing.status !== 'ARCHIVED' && question.askerId === personId && question.status !== 'OPEN';

/** Once Kolo asked, and until the asker said. */
export const mayReportUse = (standing: Standing, personId: Id | null, question: QuestionRecord): boolean =>
  mayAcceptFor(standing, personId, question) &&
  question.uses.some(({ answerId, used }) => answerId === question.acceptedAnswerId && used === null);

export const questionPolicies: TypePolicies<Context> = {
  Query: { fields: { question: 'signedIn', questions: 'signedIn' } },
  Mutation: {
    fields: {
      askQuestion: 'signedIn',
      answerQuestion: 'signedIn',
      acceptAnswer: 'signedIn',
      reportAnswerUse: 'signedIn',
    },
  },
  Community: typePolicy<Context, CommunityRecord>({
    fields: { questions: (context, community) => holdsOf(context, community._id, countsDiscussion) },
  }),
  Question: typePolicy<Context, QuestionRecord>({
    visible: seesContribution,
    fields: {
      id: 'whoSeesIt',
      community: 'whoSeesIt',
      asker: 'whoSeesIt',
      text: 'whoSeesIt',
      channel: 'whoSeesIt',
      askedAt: 'whoSeesIt',
      status: 'whoSeesIt',
      answers: 'whoSeesIt',
      acceptedAnswer: 'whoSeesIt',
      useAskedAt: 'whoSeesIt',
      usedAtWork: 'whoSeesIt',
      viewerCanAnswer: 'whoSeesIt',
      viewerCanAccept: 'whoSeesIt',
      viewerCanReportUse: 'whoSeesIt',
    },
  }),
  Answer: typePolicy<Context, AnswerRecord>({
    visible: seesContribution,
    fields: {
      id: 'whoSeesIt',
      question: 'whoSeesIt',
      author: 'whoSeesIt',
      text: 'whoSeesIt',
      channel: 'whoSeesIt',
      createdAt: 'whoSeesIt',
      accepted: 'whoSeesIt',
    },
  }),
};
