import { z } from 'zod';
import { definitionsOf, person, question } from './definition.ts';
import type { EventDefinition } from './definition.ts';
import {
  bandwidths,
  channels,
  curationCriteria,
  day,
  id,
  instant,
  joinMotives,
  leadershipGroups,
  leadershipPhases,
  membershipLevels,
  notificationKinds,
  skillLevels,
  sponsorshipKinds,
} from '../values.ts';

const define = definitionsOf('communities');
const kinds = z.enum(['PRACTICE', 'NETWORK']);
const agendaStatuses = z.enum(['PROPOSED', 'CHOSEN', 'DONE', 'DROPPED']);

// Fields with a default were added later: events from before are still read.
const noneBefore = (prefix: Parameters<typeof id>[0]) => id(prefix).nullable().default(null);
const activity = { activityId: noneBefore('activity') };
const organisation = { organisationId: id('organisation') };
const asProvider = { asProvider: z.boolean().default(false) };

/** Events of communities, memberships and contributions. */
export const communitiesEvents = {
  'domain.created': define(
    'A tenant named a subject that its communities and activities may be about. Subject: the domain.',
    z.object({}),
  ),
  'community.created': define(
    'A community was founded, in status DRAFT. Subject: the community.',
    z.object({ kind: kinds, domainId: id('domain') }),
  ),
  'community.changed': define(
    'What a community says of itself changed: titles, subjects, purposes or way in. Subject: the community.',
    z.object({ kind: kinds, domainId: id('domain'), secondaryDomainIds: z.array(id('domain')) }),
  ),
  'community.kindChanged': define(
    'A network became a community of practice, or the other way round. Subject: the community.',
    z.object({ from: kinds, to: kinds }),
  ),
  'community.umbrellaChanged': define(
    'A community came under an umbrella, or left it; it stays one of its own. Subject: the community.',
    z.object({ from: id('community').nullable(), to: id('community').nullable() }),
  ),
  'community.statusChanged': define(
    'A community moved in its life cycle. Subject: the community.',
    z.object({
      from: z.enum(['DRAFT', 'OPEN', 'ACTIVE', 'DORMANT', 'ARCHIVED']),
      to: z.enum(['DRAFT', 'OPEN', 'ACTIVE', 'DORMANT', 'ARCHIVED']),
    }),
  ),
  'pitch.updated': define(
    'The answers to the newcomer’s questions changed. Subject: the community.',
    z.object({ answeredFields: z.number().int().min(0).max(10) }),
  ),
  'leadership.assigned': define(
    'A person took a function in a leadership group, for good or for one activity. Subject: the assignment.',
    z.object({
      ...person,
      group: z.enum(leadershipGroups),
      from: instant,
      /** The end that was agreed on. */
      to: instant.nullable().default(null),
      ...activity,
      phase: z.enum(leadershipPhases).default('ACT'),
    }),
  ),
  'leadership.phaseChanged': define(
    'A group prepares, acts or hands over. Subject: the assignment.',
    z.object({
      ...person,
      group: z.enum(leadershipGroups),
      ...activity,
      from: z.enum(leadershipPhases),
      to: z.enum(leadershipPhases),
    }),
  ),
  'leadership.ended': define(
    'A leadership assignment ended. Subject: the assignment.',
    z.object({ ...person, group: z.enum(leadershipGroups), from: instant, to: instant, ...activity }),
  ),
  'curator.appointed': define(
    'A person may judge the resources of the community. Subject: the community.',
    z.object(person),
  ),
  'curator.dismissed': define(
    'A person no longer judges the resources of the community. Subject: the community.',
    z.object(person),
  ),
  'sponsorship.confirmed': define(
    'An organisation sponsors the community, or goes on doing so (renewalOf: the sponsorship that this one continues). Subject: the sponsorship.',
    z.object({
      ...organisation,
      kind: z.enum(sponsorshipKinds),
      from: instant,
      to: instant.nullable(),
      renewalOf: noneBefore('sponsorship'),
      objectiveIds: z.array(id('objective')).default([]),
      nextReviewOn: day.nullable().default(null),
    }),
  ),
  'sponsorship.ended': define(
    'A sponsorship ended, at the agreed day or before it. Subject: the sponsorship.',
    z.object({
      ...organisation,
      kind: z.enum(sponsorshipKinds),
      from: instant,
      to: instant,
      /** The sponsorship that continued it, if one was confirmed by then. */
      renewedBy: id('sponsorship').nullable(),
    }),
  ),
  'sponsorship.objectivesChanged': define(
    'What a sponsor wants the community to reach was written anew. Subject: the sponsorship.',
    z.object({ ...organisation, objectiveIds: z.array(id('objective')) }),
  ),
  'sponsorReview.held': define(
    'A community and a sponsor reviewed what was reached; `plannedOn` is the day that was agreed on, if any. Subject: the review.',
    z.object({
      sponsorshipId: id('sponsorship'),
      ...organisation,
      heldOn: day,
      plannedOn: day.nullable(),
      nextReviewOn: day.nullable(),
    }),
  ),
  'organisationInquiry.sent': define(
    'A community asked something of an organisation. Subject: the inquiry.',
    z.object(organisation),
  ),
  'organisationInquiry.answered': define(
    'An organisation answered an inquiry. Subject: the inquiry.',
    z.object({ ...organisation, sentAt: instant }),
  ),
  'agendaItem.proposed': define(
    'A member proposed what the community should learn next. Subject: the agenda item.',
    z.object({}),
  ),
  'agendaItem.moved': define(
    'An agenda item was chosen, worked off, dropped or taken up again. Subject: the agenda item.',
    z.object({ from: agendaStatuses, to: agendaStatuses }),
  ),
  'agendaItem.linked': define(
    'An agenda item serves an objective of a sponsor. Subject: the agenda item.',
    z.object({ objectiveId: id('objective'), sponsorshipId: id('sponsorship'), ...organisation }),
  ),
  'agendaItem.unlinked': define(
    'An agenda item no longer serves an objective of a sponsor. Subject: the agenda item.',
    z.object({ objectiveId: id('objective'), sponsorshipId: id('sponsorship'), ...organisation }),
  ),
  'agendaItem.planned': define(
    'An activity takes up an agenda item. Subject: the agenda item.',
    z.object({ activityId: id('activity') }),
  ),
  'reflectionNote.written': define(
    'A critical friend noted how the community works. Subject: the note.',
    z.object(activity),
  ),
  'changeProposal.made': define(
    'A critical friend proposed a change to how the community works. Subject: the proposal.',
    z.object(activity),
  ),
  'changeProposal.moved': define(
    'A proposal was adopted, rejected, carried out or withdrawn. Subject: the proposal.',
    z.object({
      from: z.enum(['PROPOSED', 'ADOPTED']),
      to: z.enum(['ADOPTED', 'REJECTED', 'CARRIED_OUT', 'WITHDRAWN']),
    }),
  ),
  'competenceStatement.adopted': define(
    'The community wrote down, or revised, what competent means in its setting: version 1 is a new statement, any other a revision. Subject: the statement.',
    z.object({ version: z.number().int().min(1) }),
  ),
  'competenceStatement.withdrawn': define(
    'A statement no longer says what competent means. Subject: the statement.',
    z.object({ version: z.number().int().min(1) }),
  ),
  'externalMessage.sent': define(
    'A message went to a stakeholder: one event for each organisation. Subject: the message.',
    z.object(organisation),
  ),
  'externalMessage.returned': define(
    'A message did not reach a stakeholder. Subject: the message.',
    z.object(organisation),
  ),
  'externalMessage.acknowledged': define(
    'A stakeholder said that a message arrived. Subject: the message.',
    z.object({ ...organisation, sentAt: instant }),
  ),
  'guest.registered': define(
    'Somebody who is no member takes part in a community or in one of its activities: TRANSACTIONAL. Subject: the guest.',
    z.object({ ...person, ...activity }),
  ),
  'membership.invited': define(
    'A person was invited. Subject: the membership.',
    z.object({ ...person, cohortId: id('cohort').nullable(), channel: z.enum(channels), expiresAt: instant }),
  ),
  'membership.reminded': define(
    'An invited person was reminded through another channel. Subject: the membership.',
    z.object({ ...person, order: z.number().int().min(1), channel: z.enum(channels) }),
  ),
  'membership.accepted': define(
    'A person became an active member. Subject: the membership.',
    z.object({
      ...person,
      cohortId: id('cohort').nullable(),
      joinMotive: z.array(z.enum(joinMotives)),
      /** As the person's access profile stood at that moment; null when they never filled one. */
      skillLevel: z.enum(skillLevels).nullable(),
      bandwidth: z.enum(bandwidths).nullable(),
      organisationId: id('organisation').nullable(),
    }),
  ),
  'membership.bandwidthChanged': define(
    'A member said that they reach Kolo by another connection than before. Subject: the membership.',
    z.object({ ...person, bandwidth: z.enum(bandwidths) }),
  ),
  'membership.positionChanged': define(
    'A member took up a post: from now on they belong to the community from the organisation and the territory of the envelope. Subject: the membership; actor: the member.',
    z.object(person),
  ),
  'membership.declined': define(
    'A person declined an invitation. Subject: the membership.',
    z.object(person),
  ),
  'membership.expired': define(
    'An invitation ran out after 60 days. Subject: the membership.',
    z.object(person),
  ),
  'membership.paused': define('A member paused. Subject: the membership.', z.object(person)),
  'membership.resumed': define('A paused member came back. Subject: the membership.', z.object(person)),
  'membership.becameAlumnus': define(
    'A member became an alumnus. Subject: the membership.',
    z.object(person),
  ),
  'membership.left': define('A member left. Subject: the membership.', z.object(person)),
  'membership.removed': define('A member was removed. Subject: the membership.', z.object(person)),
  'membership.levelChanged': define(
    'The level of participation of a member changed. Subject: the membership.',
    z.object({
      ...person,
      from: z.enum(membershipLevels),
      to: z.enum(membershipLevels),
      reason: z.enum(['COMPUTED', 'SET_BY_HAND', 'JOINED', 'LEFT']),
    }),
  ),
  'post.created': define('A member wrote a post. Subject: the post.', z.object({})),
  'reply.created': define(
    'Somebody replied to a post; asProvider: as an invited expert, moderator or the like, not as a fellow member. Subject: the reply.',
    z.object({
      postId: id('post'),
      postAuthorId: id('person'),
      /** When the post was written; older events do not tell it. */
      postedAt: instant.nullable().default(null),
      ...asProvider,
    }),
  ),
  'question.asked': define(
    'A question was asked. Subject: the question; actor: the asker.',
    z.object({ questionId: id('question') }),
  ),
  'answer.posted': define(
    'A question was answered; asProvider: as an invited expert, moderator or the like, not as a fellow member. Subject: the answer; actor: who answered.',
    z.object({ answerId: id('answer'), ...question, ...asProvider }),
  ),
  'answer.accepted': define(
    'The asker accepted an answer. Subject: the answer.',
    z.object({ answerId: id('answer'), answererId: id('person'), ...question }),
  ),
  'resource.submitted': define(
    'A document or link was handed in for curation. Subject: the resource.',
    z.object({ domainIds: z.array(id('domain')) }),
  ),
  'resource.judged': define(
    'A curator judged a resource by the three criteria; `outcome` is that of the resource after this judgement. Subject: the resource; actor: the curator.',
    z.object({
      verdicts: z.record(z.enum(curationCriteria), z.boolean()),
      outcome: z.enum(['PENDING', 'PASSED', 'FAILED']),
    }),
  ),
  'resource.viewed': define('A person opened a published resource. Subject: the resource.', z.object(person)),
  'notification.sent': define(
    'Something was sent to a person: a digest counts as one. Subject: the notification.',
    z.object({
      ...person,
      kind: z.enum(notificationKinds),
      channel: z.enum(channels),
    }),
  ),
} as const satisfies Record<string, EventDefinition>;
