import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { AnswerRecord, QuestionRecord } from './question.model.ts';
import { findAnswers, findQuestions } from './question.store.ts';

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
