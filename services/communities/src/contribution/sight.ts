import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { Standing } from '../standing/standing.ts';
import { readsDiscussion } from './contribution.policy.ts';

/** Something that somebody contributed to a community. */
interface Contributed {
  communityId: Id;
  enteredBy: Id;
}

/** Whether the viewer typed or relayed this: then they see it, as their own sent message, even where they read nothing else. */
export const enteredByViewer = ({ viewer }: Context, { enteredBy }: Contributed): boolean =>
  enteredBy === (viewer.personId ?? viewer.tokenId);

/** Whether the viewer sees what was contributed: those inside the community do, and who sent it. */
export async function seesContribution(context: Context, contributed: Contributed): Promise<boolean> {
  if (enteredByViewer(context, contributed)) return true;
  return holdsOf(context, contributed.communityId, readsDiscussion);
}

/** Whether a sentence of a policy is true of the viewer in a community; false where that is unknown. */
export async function holdsOf(
  context: Context,
  communityId: Id,
  sentence: (standing: Standing) => boolean,
): Promise<boolean> {
  const standing = await context.standing(communityId);
  return standing !== null && sentence(standing);
}
