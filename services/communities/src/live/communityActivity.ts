import { idPrefix } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { LiveMessage } from '@kolo/live';
import type { Context } from '../context.ts';
import type { CommunityActivityKind } from './liveMessages.ts';

/** Something that happened, as a listener is told of it: ids. */
export interface ActivityTold {
  /** Of the event that told of it. */
  id: Id;
  kind: CommunityActivityKind;
  communityId: Id;
  at: string;
  /** The thing that it happened to. */
  thingId: Id;
}

/** Things that activities happen to, by the prefix of their ids, and how they are read. */
const readers = {
  post: ({ loaders }: Context, id: Id) => loaders.post.load(id),
  reply: ({ loaders }: Context, id: Id) => loaders.reply.load(id),
  question: ({ loaders }: Context, id: Id) => loaders.question.load(id),
  answer: ({ loaders }: Context, id: Id) => loaders.answer.load(id),
  resource: ({ loaders }: Context, id: Id) => loaders.resource.load(id),
  membership: ({ loaders }: Context, id: Id) => loaders.membership.load(id),
};

export type ThingKind = keyof typeof readers;

/** What a message says of a community's activity; nothing where it only tells that somebody's standing changed. */
export function activityIn(communityId: Id, { about, at, key }: LiveMessage): ActivityTold[] {
  const [kind, thingId] = about;
  return kind === undefined || thingId === undefined
    ? []
    : [{ id: key, kind: kind as CommunityActivityKind, communityId, at, thingId }];
}

/** The thing of this kind that something happened to; null where it was another kind. */
export async function thingOf<Kind extends ThingKind>(
  context: Context,
  { thingId }: ActivityTold,
  kind: Kind,
): Promise<Awaited<ReturnType<(typeof readers)[Kind]>> | null> {
  if (idPrefix(thingId) !== kind) return null;
  return (await readers[kind](context, thingId)) as Awaited<ReturnType<(typeof readers)[Kind]>>;
}
