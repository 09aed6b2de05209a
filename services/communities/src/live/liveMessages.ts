import type { AnyKoloEvent, EventType, KoloEvent } from '@kolo/events';
import type { LiveTelling } from '@kolo/service';
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
const standingTypes: readonly EventType[] = [
  'community.statusChanged',
  'leadership.assigned',
  'leadership.ended',
  'curator.appointed',
  'curator.dismissed',
];

/** What became of a thing, and its id; null for what nobody is shown. */
type Activity = [kind: CommunityActivityKind, id: Id] | null;
const membershipChanged = ({ subject }: KoloEvent): Activity => ['MEMBERSHIP_CHANGED', subject];

const activityOf: { [Type in EventType]?: (event: KoloEvent<Type>) => Activity } = {
  'post.created': ({ subject }) => ['POST_CREATED', subject],
  'reply.created': ({ subject }) => ['REPLY_CREATED', subject],
  'question.asked': ({ data }) => ['QUESTION_ASKED', data.questionId],
  'answer.posted': ({ data }) => ['ANSWER_POSTED', data.answerId],
  'answer.accepted': ({ data }) => ['ANSWER_ACCEPTED', data.answerId],
  'resource.submitted': ({ subject }) => ['RESOURCE_SUBMITTED', subject],
  'resource.judged': ({ data, subject }) =>
    data.outcome === 'PASSED' ? ['RESOURCE_PUBLISHED', subject] : null,
  'membership.accepted': ({ subject }) => ['MEMBER_JOINED', subject],
  'membership.invited': membershipChanged,
  'membership.declined': membershipChanged,
  'membership.expired': membershipChanged,
  'membership.paused': membershipChanged,
  'membership.resumed': membershipChanged,
  'membership.becameAlumnus': membershipChanged,
  'membership.left': membershipChanged,
  'membership.removed': membershipChanged,
};

/** What listeners are told of events of this service: ids, from which each reads what they may see. */
export const live: LiveTelling = {
  types: new Set([...(Object.keys(activityOf) as EventType[]), ...standingTypes, 'notification.sent']),
  messagesOf(event) {
    const { id: key, type, time: at, community } = event;
    if (type === 'notification.sent')
      return [{ topic: topicOfPerson(event.data.personId), type, about: [event.subject], at, key }];
    const tellActivity = activityOf[type] as ((event: AnyKoloEvent) => Activity) | undefined;
    const activity = tellActivity?.(event);
    if (community === null || (!activity && !standingTypes.includes(type))) return [];
    return [{ topic: topicOfCommunity(community), type, about: activity ?? [], at, key }];
  },
};
