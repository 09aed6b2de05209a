import DataLoader from 'dataloader';
import { createPagesLoader } from '@kolo/graphql';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { AnswerRecord, QuestionRecord } from './question.model.ts';
import { answerCounts, answersOf, findAnswers, findQuestions, listAnswers } from './question.store.ts';

export const createQuestionLoader = (connection: Connection) =>
  new DataLoader<Id, QuestionRecord | null>(async (ids) => {
    const byId = new Map((await findQuestions(connection, ids)).map((question) => [question._id, question]));
    return ids.map((id) => byId.get(id) ?? null);
  });

export const createAnswerLoader = (connection: Connection) =>
  new DataLoader<Id, AnswerRecord | null>(async (ids) => {
    const byId = new Map((await findAnswers(connection, ids)).map((answer) => [answer._id, answer]));
    return ids.map((id) => byId.get(id) ?? null);
  });

/** Pages of the answers to questions. */
export const createAnswersLoader = (connection: Connection) =>
  createPagesLoader<AnswerRecord>({
    readOne: (questionId, after, limit) => listAnswers(connection, questionId, after, limit),
    readMany: (questionIds, limit) => answersOf(connection, questionIds, limit),
    parentOf: ({ questionId }) => questionId,
    keyOf: ({ _id }) => _id,
  });

export const createAnswerCountLoader = (connection: Connection) =>
  new DataLoader<Id, number>(async (questionIds) => {
    const counts = await answerCounts(connection, questionIds);
    return questionIds.map((id) => counts.get(id) ?? 0);
  });
