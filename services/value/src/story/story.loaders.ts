import DataLoader from 'dataloader';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { readerOf } from './loadStory.ts';
import { viewOf } from './story.policy.ts';
import type { StoryView } from './story.policy.ts';
import { storiesById } from './story.store.ts';

/** Stories as the viewer reads them, by id; null for one that does not exist for them. */
export function createStoryLoader(context: () => Context): DataLoader<Id, StoryView | null> {
  return new DataLoader(
    async (ids) => {
      const { connection } = context();
      const stories = await storiesById(connection, ids);
      return Promise.all(
        ids.map(async (id) => {
          const story = stories.get(id);
          return story ? viewOf(await readerOf(context(), story.communityId), story) : null;
        }),
      );
    },
    // A payload must answer what its mutation has just written.
    { cache: false },
  );
}
