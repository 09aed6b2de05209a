import type { AnyKoloEvent, EventType } from '@kolo/events';
import type { LiveMessage } from '@kolo/live';
import type { Id } from '@kolo/runtime';

export type CommunityActivityKind =
  | 'POST_CREATED'
  | 'REPLY_CREATED'
  | 'QUESTION_ASKED'
  | 'ANSWER_POSTED'
  | 'ANSWER_ACCEPTED'
  | 'RESOURCE_SUBMITTED'
  | 'RESOURCE_PUBLISHED'
  | 'MEMBER_JOINED'
  | 'MEMBERSHIP_CHANGED';

export const topicOfCommunity = (communityId: Id): string => `community:${communityId}`;
export const topicOfPerson = (personId: Id): string => `person:${personId}`;

/** Shown to nobody, but who may listen to the community can be another one after it. */
const standingTypes: ReadonlySet<EventType> = new Set([
  'community.statusChanged',
  'leadership.assigned',
  'leadership.ended',
  'curator.appointed',
  'curator.dismissed',
]);

/** What became of a thing, and its id; null for what nobody is shown. */
function activityIn(event: AnyKoloEvent): [kind: CommunityActivityKind, id: Id] | null {
  switch (event.type) {
    case 'post.created':
      return ['POST_CREATED', event.subject];
    case 'reply.created':
      return ['REPLY_CREATED', event.subject];
    case 'question.asked':
      return ['QUESTION_ASKED', event.data.questionId];
    case 'answer.posted':
      return ['ANSWER_POSTED', event.data.answerId];
    case 'answer.accepted':
      return ['ANSWER_ACCEPTED', event.data.answerId];
    case 'resource.submitted':
      return ['RESOURCE_SUBMITTED', event.subject];
    case 'resource.judged':
      return event.data.outcome === 'PASSED' ? ['RESOURCE_PUBLISHED', event.subject] : null;
    case 'membership.accepted':
      return ['MEMBER_JOINED', event.subject];
    case 'membership.invited':
    case 'membership.declined':
    case 'membership.expired':
    case 'membership.paused':
    case 'membership.resumed':
    case 'membership.becameAlumnus':
    case 'membership.left':
    case 'membership.removed':
      return ['MEMBERSHIP_CHANGED', event.subject];
    default:
      return null;
  }
}

/** What listeners are told of an event of this service: ids, from which each reads what they may see. */
export function liveMessagesOf(event: AnyKoloEvent): LiveMessage[] {
  const { id: key, type, time: at, community } = event;
  if (type === 'notification.sent')
    return [{ topic: topicOfPerson(event.data.personId), type, about: [event.subject], at, key }];
  const activity = activityIn(event);
  if (community === null || (!activity && !standingTypes.has(type))) return [];
  return [{ topic: topicOfCommunity(community), type, about: activity ?? [], at, key }];
}
