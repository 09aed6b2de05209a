import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { LocalizedText } from '../community/community.model.ts';
import type { ContributionChannel } from '../contribution/contribution.model.ts';

export const questionStatuses = ['OPEN', 'ANSWERED', 'ACCEPTED'] as const;
export type QuestionStatus = (typeof questionStatuses)[number];

/** That Kolo asked whether an answer was used at work, and what the asker said. */
export interface AnswerUse {
  answerId: Id;
  askedAt: Date;
  /** Null until the asker says. */
  used: boolean | null;
  answeredAt: Date | null;
}

export interface QuestionRecord {
  _id: Id;
  communityId: Id;
  askerId: Id;
  text: LocalizedText;
  channel: ContributionChannel;
  /** The person or API token that sent it: the asker, or who speaks for them. */
  enteredBy: Id;
  askedAt: Date;
  status: QuestionStatus;
  /** When the first answer came. */
  answeredAt: Date | null;
  acceptedAnswerId: Id | null;
  acceptedAt: Date | null;
  /** When Kolo will ask whether the accepted answer was used; null when it did, or has nothing to ask about. */
  askUseAt: Date | null;
  /** When the keepers are told that somebody's first question is still open; null where there is nothing to tell. */
  helpDueAt: Date | null;
  /** At most one for each answer that was ever accepted. */
  uses: AnswerUse[];
  /** Counts up with every acceptance and every word about use. */
  version: number;
}

/** What resolvers of lists and payloads are given. */
export type QuestionPage = Page<QuestionRecord>;
export type QuestionWritten = WritePayload<{ questionId: Id }>;

const questionSchema = new Schema<QuestionRecord>(
  {
    _id: String,
    communityId: String,
    askerId: String,
    text: { _id: false, language: String, text: String },
    channel: String,
    enteredBy: String,
    askedAt: Date,
    status: String,
    answeredAt: Date,
    acceptedAnswerId: String,
    acceptedAt: Date,
    askUseAt: Date,
    helpDueAt: Date,
    uses: [{ _id: false, answerId: String, askedAt: Date, used: Boolean, answeredAt: Date }],
    version: Number,
  },
  { versionKey: false, collection: 'questions' },
);
// The questions of a community, newest first.
questionSchema.index({ communityId: 1, _id: -1 });
// Those of one status: what is open and what was answered, for the digest too.
questionSchema.index({ communityId: 1, status: 1, _id: -1 });
// Accepted answers whose use is to be asked about.
questionSchema.index({ askUseAt: 1 });
// First questions that wait for an answer.
questionSchema.index({ helpDueAt: 1 });

export const questionModel = (connection: Connection): Model<QuestionRecord> =>
  (connection.models['Question'] as Model<QuestionRecord> | undefined) ??
  connection.model<QuestionRecord>('Question', questionSchema);

export interface AnswerRecord {
  _id: Id;
  questionId: Id;
  communityId: Id;
  authorId: Id;
  text: LocalizedText;
  channel: ContributionChannel;
  enteredBy: Id;
  answeredAt: Date;
}

export type AnswerPage = Page<AnswerRecord>;
export type AnswerWritten = WritePayload<{ answerId: Id }>;

const answerSchema = new Schema<AnswerRecord>(
  {
    _id: String,
    questionId: String,
    communityId: String,
    authorId: String,
    text: { _id: false, language: String, text: String },
    channel: String,
    enteredBy: String,
    answeredAt: Date,
  },
  { versionKey: false, collection: 'answers' },
);
// The answers to a question, oldest first.
answerSchema.index({ questionId: 1, _id: 1 });

export const answerModel = (connection: Connection): Model<AnswerRecord> =>
  (connection.models['Answer'] as Model<AnswerRecord> | undefined) ??
  connection.model<AnswerRecord>('Answer', answerSchema);
