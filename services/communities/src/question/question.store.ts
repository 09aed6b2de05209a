import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { answerModel, questionModel } from './question.model.ts';
import type { AnswerRecord, QuestionRecord, QuestionStatus } from './question.model.ts';

export function findQuestions(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession | null = null,
): Promise<QuestionRecord[]> {
  return questionModel(connection)
    .find({ _id: { $in: ids } })
    .session(session)
    .lean<QuestionRecord[]>();
}

export function findQuestion(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<QuestionRecord | null> {
  return questionModel(connection).findById(id).session(session).lean<QuestionRecord>();
}

export interface QuestionFilter {
  status?: QuestionStatus | null | undefined;
  language?: string | null | undefined;
}

const filterOf = (communityId: Id, { status, language }: QuestionFilter) => ({
  communityId,
  ...(status ? { status } : {}),
  ...(language ? { 'text.language': language } : {}),
});

/** A page of a community's questions, newest first. */
export function listQuestions(
  connection: Connection,
  communityId: Id,
  filter: QuestionFilter,
  after: Id | null,
  limit: number,
): Promise<QuestionRecord[]> {
  return questionModel(connection)
    .find({ ...filterOf(communityId, filter), ...(after === null ? {} : { _id: { $lt: after } }) })
    .sort({ _id: -1 })
    .limit(limit)
    .lean<QuestionRecord[]>();
}

export function countQuestions(
  connection: Connection,
  communityId: Id,
  filter: QuestionFilter,
): Promise<number> {
  return questionModel(connection).countDocuments(filterOf(communityId, filter));
}

/** The newest questions asked before a moment that wait for an answer. */
export function openQuestions(
  connection: Connection,
  communityId: Id,
  until: Date,
): Promise<QuestionRecord[]> {
  return questionModel(connection)
    .find({ communityId, status: 'OPEN', askedAt: { $lt: until } })
    .sort({ _id: -1 })
    .limit(50)
    .lean<QuestionRecord[]>();
}

/** Questions whose first answer came within a time, at most 50. */
export function answeredQuestions(
  connection: Connection,
  communityId: Id,
  from: Date,
  until: Date,
): Promise<QuestionRecord[]> {
  return questionModel(connection)
    .find({ communityId, status: { $in: ['ANSWERED', 'ACCEPTED'] }, answeredAt: { $gte: from, $lt: until } })
    .limit(50)
    .lean<QuestionRecord[]>();
}

/** Questions with an accepted answer whose use is to be asked about by now. */
export function dueToAskUse(connection: Connection, now: Date, limit: number): Promise<QuestionRecord[]> {
  return questionModel(connection)
    .find({ askUseAt: { $type: 'date', $lte: now } })
    .limit(limit)
    .lean<QuestionRecord[]>();
}

/** First questions of members of which keepers are to be told by now, answered since or not. */
export function firstQuestionsWaiting(
  connection: Connection,
  now: Date,
  limit: number,
): Promise<QuestionRecord[]> {
  return questionModel(connection)
    .find({ helpDueAt: { $type: 'date', $lte: now } })
    .limit(limit)
    .lean<QuestionRecord[]>();
}

/** Not a change that anybody is told of: the version stays. */
export async function helpAskedFor(connection: Connection, session: ClientSession, id: Id): Promise<void> {
  await questionModel(connection).updateOne({ _id: id }, { $set: { helpDueAt: null } }, { session });
}

export async function addQuestion(
  connection: Connection,
  session: ClientSession,
  question: QuestionRecord,
): Promise<void> {
  await questionModel(connection).insertMany([question], { session });
}

/**
 * Changes a question and counts its version up; answers the new version. Two changes at once meet in a write conflict, and the
 * second transaction begins anew.
 */
export async function changeQuestion(
  connection: Connection,
  session: ClientSession,
  { _id, version }: Pick<QuestionRecord, '_id' | 'version'>,
  change: Partial<QuestionRecord>,
): Promise<number> {
  const next = version + 1;
  await questionModel(connection).updateOne(
    { _id, version },
    { $set: { ...change, version: next } },
    { session },
  );
  return next;
}

/** Notes that a question has an answer; the time of the first stays. */
export async function noteAnswer(
  connection: Connection,
  session: ClientSession,
  question: QuestionRecord,
  at: Date,
): Promise<void> {
  if (question.status !== 'OPEN') return;
  await questionModel(connection).updateOne(
    { _id: question._id },
    { $set: { status: 'ANSWERED', answeredAt: at } },
    { session },
  );
}

export function findAnswers(connection: Connection, ids: readonly Id[]): Promise<AnswerRecord[]> {
  return answerModel(connection)
    .find({ _id: { $in: ids } })
    .lean<AnswerRecord[]>();
}

export function findAnswer(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<AnswerRecord | null> {
  return answerModel(connection).findById(id).session(session).lean<AnswerRecord>();
}

/** A page of the answers to a question, oldest first. */
export function listAnswers(
  connection: Connection,
  questionId: Id,
  after: Id | null,
  limit: number,
): Promise<AnswerRecord[]> {
  return answerModel(connection)
    .find({ questionId, ...(after === null ? {} : { _id: { $gt: after } }) })
    .sort({ _id: 1 })
    .limit(limit)
    .lean<AnswerRecord[]>();
}

/** Answers to several questions in any order, at most `limit` of them all. */
export function answersOf(
  connection: Connection,
  questionIds: readonly Id[],
  limit: number,
  session: ClientSession | null = null,
): Promise<AnswerRecord[]> {
  return answerModel(connection)
    .find({ questionId: { $in: questionIds } })
    .session(session)
    .limit(limit)
    .lean<AnswerRecord[]>();
}

/** How many answers each question has; those without any are left out. */
export async function answerCounts(
  connection: Connection,
  questionIds: readonly Id[],
): Promise<Map<Id, number>> {
  const counts = await answerModel(connection).aggregate<{ _id: Id; count: number }>([
    { $match: { questionId: { $in: [...questionIds] } } },
    { $group: { _id: '$questionId', count: { $sum: 1 } } },
  ]);
  return new Map(counts.map(({ _id, count }) => [_id, count]));
}

/** The accepted answer of each question, else its first one. */
export async function bestAnswers(
  connection: Connection,
  questions: readonly QuestionRecord[],
): Promise<Map<Id, AnswerRecord>> {
  const answers = await answerModel(connection)
    .find({ questionId: { $in: questions.map(({ _id }) => _id) } })
    .lean<AnswerRecord[]>();
  const byQuestion = Map.groupBy(answers, ({ questionId }) => questionId);
  return new Map(
    questions.flatMap(({ _id, acceptedAnswerId }) => {
      const own = (byQuestion.get(_id) ?? []).toSorted((a, b) => (a._id < b._id ? -1 : 1));
      const best = own.find((answer) => answer._id === acceptedAnswerId) ?? own[0];
      return best ? [[_id, best] as const] : [];
    }),
  );
}

export async function addAnswer(
  connection: Connection,
  session: ClientSession,
  answer: AnswerRecord,
): Promise<void> {
  await answerModel(connection).insertMany([answer], { session });
}
