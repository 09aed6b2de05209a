import { Refusal } from '@kolo/graphql';
import type { UserErrorDraft } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { membersAmong } from '../person/tellerFor.ts';
import { personsNamedIn } from './steps.ts';
import type { StepRecord } from './story.model.ts';

/**
 * Refuses steps that name the teller, or a person who is not of the community. Who was named before stays, even after they left.
 * `field`: where the input names them, if not in its `steps`.
 */
export async function checkPersonsNamed(
  context: Context,
  story: { communityId: Id; tellerId: Id },
  steps: readonly StepRecord[],
  before: readonly StepRecord[] = [],
  field?: string,
): Promise<void> {
  const named = personsNamedIn(steps);
  const already = new Set(personsNamedIn(before).map(({ personId }) => personId));
  const fresh = named.map(({ personId }) => personId).filter((personId) => !already.has(personId));
  const members = await membersAmong(context, story.communityId, fresh);
  const drafts = named.flatMap(({ personId, field: place }): UserErrorDraft[] => {
    const at = field === undefined ? place : [field];
    if (personId === story.tellerId) return [{ code: 'NOT_YOURSELF', field: at }];
    return already.has(personId) || members.has(personId) ? [] : [{ code: 'NOT_FOUND', field: at }];
  });
  if (drafts.length > 0) throw new Refusal(drafts);
}
