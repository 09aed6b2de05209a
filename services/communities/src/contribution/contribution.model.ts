import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

/** A question counts for the level of who asks it too, although no indicator of contributions counts it (communities.md §9). */
export const contributionKinds = [
  'POST',
  'REPLY',
  'QUESTION',
  'ANSWER',
  'RESOURCE',
  'STORY',
  'ARTEFACT',
] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** How a contribution may reach a community; all count the same. */
export const contributionChannels = ['WEB', 'EMAIL', 'SMS', 'PRINT', 'PROXY'] as const;
export type ContributionChannel = (typeof contributionChannels)[number];

/** That somebody contributed, and when: what levels of participation and the life cycle of a community are told from. */
export interface ContributionRecord {
  /** Id of the post, reply, question, answer, resource, story or artefact itself. */
  _id: Id;
  communityId: Id;
  personId: Id;
  at: Date;
  kind: ContributionKind;
  channel: ContributionChannel;
}

const schema = new Schema(
  {
    _id: String,
    communityId: { type: String, required: true },
    personId: { type: String, required: true },
    at: { type: Date, required: true },
    kind: { type: String, required: true },
    channel: { type: String, required: true },
  },
  { versionKey: false, collection: 'contributions' },
);
// Who contributed to a community since a day: nightly levels, and whether a community is active or dormant.
schema.index({ communityId: 1, at: 1 });

export const contributionModel = (connection: Connection): Model<ContributionRecord> =>
  (connection.models['Contribution'] as Model<ContributionRecord> | undefined) ??
  connection.model<ContributionRecord>('Contribution', schema as unknown as Schema<ContributionRecord>);
