import type { ClientSession } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Standing } from '@kolo/standing';
import type { Context } from '../context.ts';
import { personsById } from '../person/person.store.ts';
import { maySpeakFor } from '../person/tellerFor.ts';
import type { StoryRecord } from './story.model.ts';
import { isTeller, viewOf } from './story.policy.ts';
import type { Reader, StoryView } from './story.policy.ts';
import { storiesById } from './story.store.ts';

/** How the viewer stands to the readers of a community's stories. */
export async function readerOf(context: Context, communityId: Id): Promise<Reader> {
  const { loaders, viewer } = context;
  const standing = await loaders.standing.load(communityId);
  const ofTenant = standing !== null && (await loaders.ofTenant.load(standing.tenantId));
  return { viewer, standing, ofTenant };
}

/** An archived community is read-only; what a person consented to they may change all the same. */
function refuseArchived(standing: Standing): void {
  if (standing.status === 'ARCHIVED') refuse('WRONG_STATE', 'storyId', { state: standing.status });
}

/** The story a write is about, read within its transaction; refuses where the viewer does not read it. */
async function storyOf(
  context: Context,
  session: ClientSession,
  storyId: Id,
): Promise<{ story: StoryRecord; view: StoryView; standing: Standing }> {
  const story = (await storiesById(context.connection, [storyId], session)).get(storyId);
  if (!story) refuse('NOT_FOUND', 'storyId');
  const reader = await readerOf(context, story.communityId);
  const view = viewOf(reader, story);
  const { standing } = reader;
  if (!view || !standing) refuse('NOT_FOUND', 'storyId');
  return { story, view, standing };
}

/** The same, for a change of what the story tells or how it counts: refuses in an archived community too. */
export async function storyToChange(context: Context, session: ClientSession, storyId: Id) {
  const loaded = await storyOf(context, session, storyId);
  refuseArchived(loaded.standing);
  return loaded;
}

/**
 * A story for a write that is its teller's alone: the viewer told it, or speaks for who did (`onBehalfOf`) and then need not be
 * able to read it.
 */
export async function ownStory(
  context: Context,
  session: ClientSession,
  storyId: Id,
  { onBehalfOf, evenIfArchived = false }: { onBehalfOf?: Id | undefined; evenIfArchived?: boolean } = {},
): Promise<{ story: StoryRecord; standing: Standing }> {
  const { viewer, connection } = context;
  if (onBehalfOf === undefined || onBehalfOf === viewer.personId) {
    const { story, standing } = await storyOf(context, session, storyId);
    if (!isTeller(viewer, story)) refuse('NOT_ALLOWED', 'storyId');
    if (!evenIfArchived) refuseArchived(standing);
    return { story, standing };
  }
  const story = (await storiesById(connection, [storyId], session)).get(storyId);
  const standing = story ? await context.loaders.standing.load(story.communityId) : null;
  if (!story || !standing || story.tellerId !== onBehalfOf) refuse('NOT_FOUND', 'storyId');
  const teller = (await personsById(connection, [onBehalfOf])).get(onBehalfOf);
  if (!maySpeakFor(viewer, standing, teller)) refuse('NOT_FOUND', 'storyId');
  if (!evenIfArchived) refuseArchived(standing);
  return { story, standing };
}
