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
  membershipLevels,
  skillLevels,
} from '../values.ts';

const define = definitionsOf('communities');

/** Events of communities, memberships and contributions. */
export const communitiesEvents = {
  'community.created': define(
    'A community was founded, in status DRAFT. Subject: the community.',
    z.object({ kind: z.enum(['PRACTICE', 'NETWORK']), domainId: id('domain') }),
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
    'A person took a function in a leadership group. Subject: the assignment.',
    z.object({ ...person, group: z.enum(leadershipGroups), from: instant }),
  ),
  'leadership.ended': define(
    'A leadership assignment ended. Subject: the assignment.',
    z.object({ ...person, group: z.enum(leadershipGroups), from: instant, to: instant }),
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
    'An organisation sponsors the community. Subject: the sponsorship.',
    z.object({
      organisationId: id('organisation'),
      kind: z.enum(['FUNDER', 'PROGRAMME_OWNER', 'POLICY_PARTNER', 'HOST', 'DELIVERY_PARTNER']),
      from: instant,
      to: instant.nullable(),
    }),
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
    'Somebody replied to a post. Subject: the reply.',
    z.object({ postId: id('post'), postAuthorId: id('person') }),
  ),
  'question.asked': define(
    'A question was asked. Subject: the question; actor: the asker.',
    z.object({ questionId: id('question') }),
  ),
  'answer.posted': define(
    'A question was answered. Subject: the answer; actor: who answered.',
    z.object({ answerId: id('answer'), ...question }),
  ),
  'answer.accepted': define(
    'The asker accepted an answer. Subject: the answer.',
    z.object({ answerId: id('answer'), answererId: id('person'), ...question }),
  ),
  'survey.asked': define(
    'Kolo asked a person something. USED: whether an accepted answer was used at work, 30 days after. Subject: the question.',
    z.object({ survey: z.literal('USED'), ...person, answerId: id('answer'), questionId: id('question') }),
  ),
  'survey.answered': define(
    'A person answered: USED, whether the accepted answer was used at work (askedOn: when Kolo asked); SYSTEM_START, the day on which their municipality (territory of the envelope) started its management system. Subject: the question, or the report of the start.',
    z.discriminatedUnion('survey', [
      z.object({
        survey: z.literal('USED'),
        ...person,
        answerId: id('answer'),
        questionId: id('question'),
        askedOn: instant,
        used: z.boolean(),
      }),
      z.object({ survey: z.literal('SYSTEM_START'), ...person, startedOn: day }),
    ]),
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
      kind: z.enum(['INVITATION', 'REMINDER', 'DIGEST', 'ANSWER', 'USED_QUESTION', 'WELCOME', 'DORMANCY']),
      channel: z.enum(channels),
    }),
  ),
} as const satisfies Record<string, EventDefinition>;
