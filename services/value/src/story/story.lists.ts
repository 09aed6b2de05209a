import { pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { hasToDoWith } from '../community.ts';
import type { Context } from '../context.ts';
import { readerOf } from './loadStory.ts';
import { countable, onlyCounts, viewOf, visibleTo } from './story.policy.ts';
import { countStories, storiesAfter } from './story.store.ts';
import type { StoryPage } from './story.views.ts';
import type { StoryStatus } from './values.ts';

export interface StoryListArgs extends PageArgs {
  status?: StoryStatus | null | undefined;
}

/** The stories of a community as the viewer reads them; null where they have nothing to do with the community. */
export async function communityStories(
  context: Context,
  communityId: Id,
  args: StoryListArgs,
): Promise<StoryPage | null> {
  const { connection } = context;
  const reader = await readerOf(context, communityId);
  const { standing, ofTenant } = reader;
  if (!standing || !(ofTenant || hasToDoWith(standing))) return null;
  const visible = { communityId, ...visibleTo(reader, args.status) };
  const counted = onlyCounts(standing) ? { communityId, ...countable(args.status) } : visible;
  return pageOf(args, {
    async read(after, limit) {
      const stories = await storiesAfter(connection, visible, after, limit);
      return stories.flatMap((story) => viewOf(reader, story) ?? []);
    },
    keyOf: ({ story }) => story._id,
    count: () => countStories(connection, counted),
  });
}

/** The viewer's own stories; null for anybody else's. */
export async function ownStories(
  context: Context,
  personId: Id,
  { status, ...args }: StoryListArgs,
): Promise<StoryPage | null> {
  const { viewer, connection } = context;
  if (viewer.kind !== 'PERSON' || viewer.personId !== personId) return null;
  const mine = { tellerId: personId, ...(status ? { status } : {}) };
  return pageOf(args, {
    async read(after, limit) {
      const stories = await storiesAfter(connection, mine, after, limit);
      // The teller reads their stories whatever has become of the community.
      const reader = { viewer, standing: null, ofTenant: false };
      return stories.flatMap((story) => viewOf(reader, story) ?? []);
    },
    keyOf: ({ story }) => story._id,
    count: () => countStories(connection, mine),
  });
}
