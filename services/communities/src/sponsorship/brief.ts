import type { Connection } from 'mongoose';
import { countHeld, countRecorded } from '../activity/activity.store.ts';
import { agendaBetween, agendaServing } from '../agenda/agenda.store.ts';
import { attendancesOfStaff } from '../attendance/participation.store.ts';
import type { CommunityRecord } from '../community/community.model.ts';
import { localDay } from '../community/localDay.ts';
import { adoptedBetween } from '../competence/competence.store.ts';
import { contributionsBetween } from '../contribution/contribution.store.ts';
import { inquiriesBetween } from '../inquiry/inquiry.store.ts';
import { countMemberships } from '../membership/membership.store.ts';
import { publishedBetween } from '../resource/resource.store.ts';
import { lastReviewOf } from '../sponsor-review/sponsor-review.store.ts';
import { shownToOutsiders } from '../standing/masking.ts';
import type { SponsorObjectiveRecord, SponsorshipRecord } from './sponsorship.model.ts';

/** What a sponsor gets to see of a community since the last review: what each kind of it may see, and nothing of few persons. */
export interface BriefContent {
  /** First day of the period, in the zone of the community. */
  fromOn: string;
  /** The day that is not over yet and not counted. */
  untilOn: string;
  /** Null for a host and for a delivery partner. */
  counts: Record<string, number | null> | null;
  /** For a host. */
  ownStaff: { persons: number | null; attendances: number | null } | null;
  objectives: { objective: SponsorObjectiveRecord; agendaItems: number; agendaItemsDone: number }[];
}

const startOf = (day: string, timezone: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timezone).epochMilliseconds);

export async function briefOf(
  connection: Connection,
  community: CommunityRecord,
  sponsorship: SponsorshipRecord,
  now: number,
): Promise<BriefContent> {
  const { timezone } = community;
  const untilOn = localDay(now, timezone);
  const review = await lastReviewOf(connection, sponsorship._id);
  const begunOn = review?.heldOn ?? localDay(sponsorship.from.getTime(), timezone);
  const fromOn = begunOn < untilOn ? begunOn : untilOn;
  const [from, until] = [startOf(fromOn, timezone), startOf(untilOn, timezone)];
  const { kind, objectives } = sponsorship;
  const countsAll = kind !== 'HOST' && kind !== 'DELIVERY_PARTNER';
  return {
    fromOn,
    untilOn,
    counts: countsAll ? await countsOf(connection, community, from, until) : null,
    ownStaff: kind === 'HOST' ? await staffOf(connection, sponsorship, from, until) : null,
    objectives: await Promise.all(
      objectives.map(async (objective) => ({
        objective,
        ...(await agendaServing(connection, sponsorship.communityId, objective.objectiveId)),
      })),
    ),
  };
}

async function staffOf(
  connection: Connection,
  { communityId, organisationId }: SponsorshipRecord,
  from: Date,
  until: Date,
): Promise<BriefContent['ownStaff']> {
  const staff = await attendancesOfStaff(connection, communityId, organisationId, from, until);
  const { persons, attendances } = staff;
  return {
    persons: shownToOutsiders(persons, persons),
    attendances: shownToOutsiders(attendances, persons),
  };
}

async function countsOf(
  connection: Connection,
  { _id: communityId }: CommunityRecord,
  from: Date,
  until: Date,
): Promise<Record<string, number | null>> {
  const period = [connection, communityId, from, until] as const;
  const contributions = await contributionsBetween(...period);
  const { all } = contributions;
  const [questions, answers] = [contributions.of('QUESTION'), contributions.of('ANSWER')];
  const members = await countMemberships(connection, { communityId, status: 'ACTIVE' });
  const inquiries = await inquiriesBetween(...period);
  return {
    members: shownToOutsiders(members, members),
    contributors: shownToOutsiders(all.persons, all.persons),
    contributions: shownToOutsiders(all.count, all.persons),
    questions: shownToOutsiders(questions.count, questions.persons),
    answers: shownToOutsiders(answers.count, answers.persons),
    activitiesHeld: await countHeld(...period),
    activitiesRecorded: await countRecorded(...period),
    resourcesPublished: await publishedBetween(...period),
    agendaItems: await agendaBetween(...period),
    competenceStatements: await adoptedBetween(...period),
    inquiriesSent: inquiries.sent,
    inquiriesAnswered: inquiries.answered,
  };
}
