import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { organisationInquiryModel } from './inquiry.model.ts';
import type { OrganisationInquiryRecord } from './inquiry.model.ts';

export type InquiryFilter = QueryFilter<OrganisationInquiryRecord>;

export function findInquiries(
  connection: Connection,
  ids: readonly Id[],
): Promise<OrganisationInquiryRecord[]> {
  return organisationInquiryModel(connection)
    .find({ _id: { $in: ids } })
    .lean<OrganisationInquiryRecord[]>();
}

export function findInquiry(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<OrganisationInquiryRecord | null> {
  return organisationInquiryModel(connection).findById(id).session(session).lean<OrganisationInquiryRecord>();
}

/** A page of inquiries, newest first. */
export function listInquiries(
  connection: Connection,
  filter: InquiryFilter,
  after: Id | null,
  limit: number,
): Promise<OrganisationInquiryRecord[]> {
  return organisationInquiryModel(connection)
    .find({ $and: [filter, after === null ? {} : { _id: { $lt: after } }] })
    .sort({ _id: -1 })
    .limit(limit)
    .lean<OrganisationInquiryRecord[]>();
}

export function countInquiries(connection: Connection, filter: InquiryFilter): Promise<number> {
  return organisationInquiryModel(connection).countDocuments(filter);
}

/** How many inquiries went out in a time, and how many of them are answered by now. */
export async function inquiriesBetween(
  connection: Connection,
  communityId: Id,
  from: Date,
  until: Date,
): Promise<{ sent: number; answered: number }> {
  const sent = { communityId, sentAt: { $gte: from, $lt: until } };
  return {
    sent: await countInquiries(connection, sent),
    answered: await countInquiries(connection, { ...sent, answeredAt: { $ne: null } }),
  };
}

export async function addInquiry(
  connection: Connection,
  session: ClientSession,
  inquiry: OrganisationInquiryRecord,
): Promise<void> {
  await organisationInquiryModel(connection).insertMany([inquiry], { session });
}

/** Stores the answer; false where one had come before. */
export async function storeAnswer(
  connection: Connection,
  session: ClientSession,
  id: Id,
  answer: Pick<OrganisationInquiryRecord, 'answer' | 'answeredBy' | 'answeredAt' | 'answerChannel'>,
): Promise<boolean> {
  const { matchedCount } = await organisationInquiryModel(connection).updateOne(
    { _id: id, answeredAt: null },
    { $set: answer },
    { session },
  );
  return matchedCount === 1;
}
