import { eventCatalogue } from './catalogue.ts';
import type { EventType } from './catalogue.ts';

export const consumers = ['identity', 'communities', 'activities', 'value'] as const;
export type ConsumerName = (typeof consumers)[number];

/** What the read model of communities in the other services is made of (packages/standing). */
export const standingTypes = [
  'community.created',
  'community.statusChanged',
  'community.kindChanged',
  'community.umbrellaChanged',
  'membership.invited',
  'membership.accepted',
  'membership.declined',
  'membership.expired',
  'membership.paused',
  'membership.resumed',
  'membership.becameAlumnus',
  'membership.left',
  'membership.removed',
  'leadership.assigned',
  'leadership.ended',
  'curator.appointed',
  'curator.dismissed',
  'sponsorship.confirmed',
  'sponsorship.ended',
] as const satisfies readonly EventType[];

/**
 * After which communities reads anew what a search finds there (packages/search), and does nothing else: so they may come as often as
 * they like.
 */
export const foundInCommunities = [
  'community.created',
  'community.changed',
  'community.umbrellaChanged',
  'pitch.updated',
  'question.asked',
  'answer.posted',
  'post.created',
  'reply.created',
  'resource.submitted',
] as const satisfies readonly EventType[];

/** Who receives which events: the one place that says so. */
export const subscriptions: Record<ConsumerName, ReadonlySet<EventType>> = {
  communities: new Set<EventType>([
    'person.registered',
    'person.accessProfileChanged',
    'position.changed',
    'cohort.completed',
    'activity.proposed',
    'activity.scheduled',
    'activity.changed',
    'activity.held',
    'activity.recorded',
    'attendance.recorded',
    'attendance.cancelled',
    'artefact.published',
    'story.submitted',
    'aspiration.asked',
    ...foundInCommunities,
  ]),
  // Who knows whom, and what it finds people by.
  identity: new Set<EventType>([
    ...standingTypes,
    'person.registered',
    'position.changed',
    'organisation.aliasAdded',
  ]),
  // Who is registered where, works where and speaks for whom, in which country a territory lies, and what activities may be about.
  activities: new Set<EventType>([
    ...standingTypes,
    'person.registered',
    'person.accessProfileChanged',
    'position.changed',
    'territory.registered',
    'domain.created',
    'agendaItem.proposed',
    // What it finds activities by.
    'activity.proposed',
    'activity.scheduled',
    'activity.changed',
  ]),
  // value keeps the log of all events: every figure must be recomputable from it.
  value: new Set(Object.keys(eventCatalogue) as EventType[]),
};

/** The queue on which a consumer receives events. */
export const queueFor = (consumer: ConsumerName): string => `events-for-${consumer}`;
