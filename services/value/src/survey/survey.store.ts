import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { askedModel, surveyModel } from './survey.model.ts';
import type { AskedRecord, SurveyRecord } from './survey.model.ts';

/** What a survey is about, as a filter of one index. */
export type AboutFilter = { communityId: Id } | { activityId: Id } | { cohortId: Id };

const askedId = (surveyId: Id, personId: Id) => `${surveyId}|${personId}`;

export async function surveysById(
  connection: Connection,
  ids: readonly Id[],
  session?: ClientSession,
): Promise<Map<Id, SurveyRecord>> {
  const rows = await surveyModel(connection)
    .find({ _id: { $in: ids } })
    .session(session ?? null)
    .lean();
  return new Map(rows.map((row) => [row._id, row]));
}

/** The next surveys of a list, newest first. */
export function surveysAfter(
  connection: Connection,
  about: AboutFilter,
  after: Id | null,
  limit: number,
): Promise<SurveyRecord[]> {
  return surveyModel(connection)
    .find({ ...about, ...(after === null ? {} : { _id: { $lt: after } }) })
    .sort({ _id: -1 })
    .limit(limit)
    .lean();
}

export function countSurveys(connection: Connection, about: AboutFilter): Promise<number> {
  return surveyModel(connection).countDocuments(about);
}

/** Whether a survey that asks the same of the same persons is open. */
export async function isOpenAlready(
  connection: Connection,
  session: ClientSession,
  about: AboutFilter,
  { kind, module }: Pick<SurveyRecord, 'kind' | 'module'>,
  now: Date,
): Promise<boolean> {
  const open = { ...about, kind, module, closesAt: { $gt: now } };
  return (await surveyModel(connection).findOne(open, { _id: 1 }).session(session).lean()) !== null;
}

export async function insertSurvey(
  connection: Connection,
  session: ClientSession,
  survey: SurveyRecord,
): Promise<void> {
  await surveyModel(connection).insertMany([survey], { session });
}

/** Changes a survey; the counters by `$inc`, so that answers that come at once are all counted. */
export async function changeSurvey(
  connection: Connection,
  session: ClientSession,
  surveyId: Id,
  change: { $set?: Partial<SurveyRecord>; $inc?: Record<string, number> },
): Promise<SurveyRecord> {
  const survey = await surveyModel(connection)
    .findOneAndUpdate({ _id: surveyId }, change, { session, returnDocument: 'after' })
    .lean();
  if (!survey) throw new Error(`There is no survey ${surveyId}`);
  return survey;
}

export async function insertAsked(
  connection: Connection,
  session: ClientSession,
  surveyId: Id,
  personIds: readonly Id[],
  askedAt: Date,
): Promise<void> {
  const rows = personIds.map((personId) => ({
    _id: askedId(surveyId, personId),
    surveyId,
    personId,
    askedAt,
    answered: false,
  }));
  await askedModel(connection).insertMany(rows, { session });
}

/** When a person was asked, and whether they answered; null for one who was not. */
export function askedOf(
  connection: Connection,
  surveyId: Id,
  personId: Id,
  session?: ClientSession,
): Promise<AskedRecord | null> {
  return askedModel(connection)
    .findById(askedId(surveyId, personId))
    .session(session ?? null)
    .lean();
}

/** That a person was asked in some surveys, by survey. */
export async function askedIn(
  connection: Connection,
  surveyIds: readonly Id[],
  personId: Id,
): Promise<Map<Id, AskedRecord>> {
  const rows = await askedModel(connection)
    .find({ _id: { $in: surveyIds.map((surveyId) => askedId(surveyId, personId)) } })
    .lean();
  return new Map(rows.map((row) => [row.surveyId, row]));
}

/** Notes that a person has answered; false where they had before. */
export async function markAnswered(
  connection: Connection,
  session: ClientSession,
  surveyId: Id,
  personId: Id,
): Promise<boolean> {
  const { modifiedCount } = await askedModel(connection).updateOne(
    { _id: askedId(surveyId, personId), answered: false },
    { $set: { answered: true } },
    { session },
  );
  return modifiedCount === 1;
}
