import { z } from 'zod';
import {
  activityTypes,
  bandwidths,
  beneficiaryLevels,
  channels,
  curationCriteria,
  currencyCode,
  day,
  id,
  instant,
  joinMotives,
  languageTag,
  leadershipGroups,
  membershipLevels,
  sessionKinds,
  skillLevels,
  valueCycles,
} from './values.ts';

/** Who emits a type of event, what it means, and the shape of its `data`. */
export interface EventDefinition<Data extends z.ZodType = z.ZodType> {
  source: 'identity' | 'communities' | 'activities' | 'value';
  /** One sentence; the public catalogue of events is made of these. */
  description: string;
  data: Data;
}

const define = <Data extends z.ZodType>(
  source: EventDefinition['source'],
  description: string,
  data: Data,
): EventDefinition<Data> => ({ source, description, data });

const person = { personId: id('person') };
const question = { questionId: id('question'), askedAt: instant, askerId: id('person') };

/**
 * Every event of Kolo (value-creation.md §6, as far as it is built). `data` holds ids and what a consumer needs to place
 * the event in time; never a name, an address or a text that somebody wrote. The `subject` of an event is the id of
 * the aggregate that changed.
 */
export const eventCatalogue = {
  // identity
  'person.registered': define(
    'identity',
    'A person became known to Kolo. Subject: the person.',
    z.object({
      ...person,
      organisationId: id('organisation').nullable(),
      territoryId: id('territory').nullable(),
    }),
  ),
  'person.accessProfileChanged': define(
    'identity',
    'A person said how they reach Kolo and with what skill. Subject: the person.',
    z.object({
      ...person,
      bandwidth: z.enum(bandwidths),
      skillLevel: z.enum(skillLevels),
      channels: z.array(z.enum(channels)),
      device: z.enum(['OWN', 'SHARED']),
      languages: z.array(languageTag),
      /** Persons whom this one allows to contribute in their name. */
      proxyIds: z.array(id('person')),
    }),
  ),
  'position.changed': define(
    'identity',
    'A person took up a post; the former post at `fromOrganisationId`, if any, was closed. Subject: the person.',
    z.object({
      ...person,
      fromOrganisationId: id('organisation').nullable(),
      organisationId: id('organisation'),
      territoryId: id('territory').nullable(),
    }),
  ),

  // communities
  'community.created': define(
    'communities',
    'A community was founded, in status DRAFT. Subject: the community.',
    z.object({ kind: z.enum(['PRACTICE', 'NETWORK']), domainId: id('domain') }),
  ),
  'community.statusChanged': define(
    'communities',
    'A community moved in its life cycle. Subject: the community.',
    z.object({
      from: z.enum(['DRAFT', 'OPEN', 'ACTIVE', 'DORMANT', 'ARCHIVED']),
      to: z.enum(['DRAFT', 'OPEN', 'ACTIVE', 'DORMANT', 'ARCHIVED']),
    }),
  ),
  'pitch.updated': define(
    'communities',
    'The answers to the newcomer’s questions changed. Subject: the community.',
    z.object({ answeredFields: z.number().int().min(0).max(10) }),
  ),
  'leadership.assigned': define(
    'communities',
    'A person took a function in a leadership group. Subject: the assignment.',
    z.object({ ...person, group: z.enum(leadershipGroups), from: instant }),
  ),
  'leadership.ended': define(
    'communities',
    'A leadership assignment ended. Subject: the assignment.',
    z.object({ ...person, group: z.enum(leadershipGroups), from: instant, to: instant }),
  ),
  'curator.appointed': define(
    'communities',
    'A person may judge the resources of the community. Subject: the community.',
    z.object(person),
  ),
  'curator.dismissed': define(
    'communities',
    'A person no longer judges the resources of the community. Subject: the community.',
    z.object(person),
  ),
  'sponsorship.confirmed': define(
    'communities',
    'An organisation sponsors the community. Subject: the sponsorship.',
    z.object({
      organisationId: id('organisation'),
      kind: z.enum(['FUNDER', 'PROGRAMME_OWNER', 'POLICY_PARTNER', 'HOST', 'DELIVERY_PARTNER']),
      from: instant,
      to: instant.nullable(),
    }),
  ),
  'membership.invited': define(
    'communities',
    'A person was invited. Subject: the membership.',
    z.object({ ...person, cohortId: id('cohort').nullable(), channel: z.enum(channels), expiresAt: instant }),
  ),
  'membership.reminded': define(
    'communities',
    'An invited person was reminded through another channel. Subject: the membership.',
    z.object({ ...person, order: z.number().int().min(1), channel: z.enum(channels) }),
  ),
  'membership.accepted': define(
    'communities',
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
    'communities',
    'A person declined an invitation. Subject: the membership.',
    z.object(person),
  ),
  'membership.expired': define(
    'communities',
    'An invitation ran out after 60 days. Subject: the membership.',
    z.object(person),
  ),
  'membership.paused': define('communities', 'A member paused. Subject: the membership.', z.object(person)),
  'membership.resumed': define(
    'communities',
    'A paused member came back. Subject: the membership.',
    z.object(person),
  ),
  'membership.becameAlumnus': define(
    'communities',
    'A member became an alumnus. Subject: the membership.',
    z.object(person),
  ),
  'membership.left': define('communities', 'A member left. Subject: the membership.', z.object(person)),
  'membership.removed': define(
    'communities',
    'A member was removed. Subject: the membership.',
    z.object(person),
  ),
  'membership.levelChanged': define(
    'communities',
    'The level of participation of a member changed. Subject: the membership.',
    z.object({
      ...person,
      from: z.enum(membershipLevels),
      to: z.enum(membershipLevels),
      reason: z.enum(['COMPUTED', 'SET_BY_HAND', 'JOINED', 'LEFT']),
    }),
  ),
  'post.created': define('communities', 'A member wrote a post. Subject: the post.', z.object({})),
  'reply.created': define(
    'communities',
    'Somebody replied to a post. Subject: the reply.',
    z.object({ postId: id('post'), postAuthorId: id('person') }),
  ),
  'question.asked': define(
    'communities',
    'A question was asked. Subject: the question; actor: the asker.',
    z.object({ questionId: id('question') }),
  ),
  'answer.posted': define(
    'communities',
    'A question was answered. Subject: the answer; actor: who answered.',
    z.object({ answerId: id('answer'), ...question }),
  ),
  'answer.accepted': define(
    'communities',
    'The asker accepted an answer. Subject: the answer.',
    z.object({ answerId: id('answer'), answererId: id('person'), ...question }),
  ),
  'survey.asked': define(
    'communities',
    'Kolo asked a person something. USED: whether an accepted answer was used at work, 30 days after. Subject: the question.',
    z.object({ survey: z.literal('USED'), ...person, answerId: id('answer'), questionId: id('question') }),
  ),
  'survey.answered': define(
    'communities',
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
    'communities',
    'A document or link was handed in for curation. Subject: the resource.',
    z.object({ domainIds: z.array(id('domain')) }),
  ),
  'resource.judged': define(
    'communities',
    'A curator judged a resource by the three criteria; `outcome` is that of the resource after this judgement. Subject: the resource; actor: the curator.',
    z.object({
      verdicts: z.record(z.enum(curationCriteria), z.boolean()),
      outcome: z.enum(['PENDING', 'PASSED', 'FAILED']),
    }),
  ),
  'resource.viewed': define(
    'communities',
    'A person opened a published resource. Subject: the resource.',
    z.object(person),
  ),
  'notification.sent': define(
    'communities',
    'Something was sent to a person: a digest counts as one. Subject: the notification.',
    z.object({
      ...person,
      kind: z.enum(['INVITATION', 'REMINDER', 'DIGEST', 'ANSWER', 'USED_QUESTION', 'WELCOME', 'DORMANCY']),
      channel: z.enum(channels),
    }),
  ),

  // activities
  'cohort.entered': define(
    'activities',
    'The list of a cohort was entered or changed. Subject: the cohort.',
    z.object({ personIds: z.array(id('person')).max(500) }),
  ),
  'cohort.completed': define(
    'activities',
    'A cohort finished its course: its HANDOVER session was held. Starts the invitations to the community of the envelope. Subject: the cohort.',
    z.object({ personIds: z.array(id('person')).max(500), endedAt: instant }),
  ),
  'activity.held': define(
    'activities',
    'A session or activity took place. Subject: the activity.',
    z.object({
      type: z.enum(activityTypes),
      sessionKind: z.enum(sessionKinds).nullable(),
      cohortId: id('cohort').nullable(),
    }),
  ),
  'attendance.recorded': define(
    'activities',
    'A person attended an activity. Subject: the activity; actor: who attended.',
    z.object({ ...person, cohortId: id('cohort').nullable() }),
  ),
  'attendance.cancelled': define(
    'activities',
    'An attendance that was recorded by mistake does not count: `time` is that of the recorded one. Subject: the activity; actor: who was said to attend.',
    z.object({ ...person, cohortId: id('cohort').nullable() }),
  ),

  // value
  'story.submitted': define(
    'value',
    'A value-creation story was handed in. Subject: the story; actor: the teller.',
    z.object({
      version: z.number().int().min(1),
      /** Steps still hoped for, with the day on which Kolo asks what became of them. */
      aspirations: z.array(z.object({ stepId: id('step'), dueOn: instant })),
    }),
  ),
  'story.validated': define(
    'value',
    'A story was confirmed by those it names or by a colleague. Subject: the story.',
    z.object({
      version: z.number().int().min(1),
      tellerId: id('person'),
      beneficiaries: z.array(z.enum(beneficiaryLevels)),
      steps: z.array(
        z.object({
          stepId: id('step'),
          cycle: z.enum(valueCycles),
          mode: z.enum(['ACTUAL', 'ASPIRATION']),
          occurredOn: day.nullable(),
          /** The practice of another member that kept the teller from a trap, if the step tells of one. */
          trapAvoidedThroughId: id('person').nullable(),
        }),
      ),
    }),
  ),
  'story.returned': define(
    'value',
    'A story went back to its teller with a reason. Subject: the story.',
    z.object({}),
  ),
  'story.consentChanged': define(
    'value',
    'The teller changed who may read a story. Subject: the story.',
    z.object({ consent: z.enum(['PRIVATE', 'COMMUNITY', 'SPONSOR', 'PUBLIC']) }),
  ),
  'aspiration.asked': define(
    'value',
    'Kolo asked what became of a hope, 90 days after it was told. Subject: the story.',
    z.object({ stepId: id('step'), dueOn: instant }),
  ),
  'aspiration.answered': define(
    'value',
    'The teller said what became of a hope. Subject: the story.',
    z.object({ stepId: id('step'), dueOn: instant, outcome: z.enum(['ACTUAL', 'CHANGED', 'ABANDONED']) }),
  ),
  'reportedValue.confirmed': define(
    'value',
    'A number in a validated story counts from now on. Subject: the story.',
    z.object({
      stepId: id('step'),
      tellerId: id('person'),
      occurredOn: day,
      /** HOURS: `amount` in hundredths of an hour. MONEY: in hundredths of `currency`. Integers, so that sums are exact. */
      measure: z.enum(['HOURS', 'MONEY']),
      amount: z.number().int(),
      currency: currencyCode.nullable(),
    }),
  ),
} as const satisfies Record<string, EventDefinition>;

export type EventType = keyof typeof eventCatalogue;
export type EventData<Type extends EventType> = z.output<(typeof eventCatalogue)[Type]['data']>;

/** False for a type that only a newer version of Kolo knows. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventCatalogue, type);
}

/** Events that count as a contribution of their actor (value-creation.md §6). */
export const contributionTypes = [
  'post.created',
  'reply.created',
  'answer.posted',
  'resource.submitted',
  'story.submitted',
] as const satisfies readonly EventType[];
