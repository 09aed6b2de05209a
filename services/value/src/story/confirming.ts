import { refuse } from '@kolo/graphql';
import type { Context } from '../context.ts';
import { personsById } from '../person/person.store.ts';
import { confirmsAs } from './confirmation.ts';
import type { Standing } from '@kolo/standing';
import type { StoryRecord } from './story.model.ts';
import type { ConfirmerRole } from './values.ts';

/** As what the viewer may confirm or return a story; null when they may not. */
export async function confirmerRole(
  context: Context,
  standing: Standing | null,
  story: StoryRecord,
): Promise<ConfirmerRole | null> {
  const { viewer, connection } = context;
  const persons = await personsById(connection, [
    story.tellerId,
    ...(viewer.personId ? [viewer.personId] : []),
  ]);
  const workplace = (personId: string | null) => persons.get(personId ?? '')?.post?.organisationId ?? null;
  const organisations = { teller: workplace(story.tellerId), viewer: workplace(viewer.personId) };
  return confirmsAs(viewer, standing, story, organisations);
}

/** The same for a write: refuses. */
export async function confirmer(context: Context, standing: Standing, story: StoryRecord) {
  const as = await confirmerRole(context, standing, story);
  const { personId } = context.viewer;
  if (!as || personId === null) refuse('NOT_YOURS_TO_CONFIRM', 'storyId');
  return { as, personId };
}
