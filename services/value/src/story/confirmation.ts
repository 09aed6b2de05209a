import type { Viewer } from '@kolo/auth';
import { isSignedIn } from '@kolo/auth';
import type { Id } from '@kolo/runtime';
import type { Standing } from '@kolo/standing';
import type { Confirmation, StoryContent } from './story.model.ts';
import type { ConfirmerRole } from './values.ts';

/** What the question who may confirm a story hangs on. */
export interface ConfirmableStory {
  tellerId: Id;
  content: Pick<StoryContent, 'steps'>;
}

/** The persons named in what was applied or realized: each of them confirms, unless a colleague of the teller does. */
function confirmersNamed({ content, tellerId }: ConfirmableStory): Set<Id> {
  const persons = content.steps
    .filter(({ mode, cycle }) => mode === 'ACTUAL' && (cycle === 'APPLIED' || cycle === 'REALIZED'))
    .flatMap(({ trapAvoidedThroughId, personNamedId }) => [trapAvoidedThroughId, personNamedId]);
  return new Set(persons.filter((personId) => personId !== null && personId !== tellerId) as Id[]);
}

/** As what a viewer may confirm or return a story; null when they may not. Nobody confirms their own story. */
export function confirmsAs(
  viewer: Viewer,
  standing: Standing | null,
  story: ConfirmableStory,
  organisations: { teller: Id | null; viewer: Id | null },
): ConfirmerRole | null {
  if (!isSignedIn(viewer) || viewer.personId === story.tellerId) return null;
  const named = confirmersNamed(story);
  if (named.has(viewer.personId)) return 'NAMED';
  if (organisations.teller !== null && organisations.teller === organisations.viewer) return 'COLLEAGUE';
  return named.size === 0 && standing?.isKeeper ? 'KEEPER' : null;
}

/** Whether a story is confirmed: by a colleague or a keeper, or by everybody whom it names. */
export function isConfirmed(story: ConfirmableStory, confirmations: readonly Confirmation[]): boolean {
  if (confirmations.some((one) => one.as !== 'NAMED')) return true;
  const confirmed = new Set(confirmations.map(({ personId }) => personId));
  const named = confirmersNamed(story);
  return named.size > 0 && [...named].every((personId) => confirmed.has(personId));
}
