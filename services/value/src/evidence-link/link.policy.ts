import type { Standing } from '@kolo/standing';
import { isInside } from '../community.ts';
import type { EvidenceLinkRecord } from './link.model.ts';

/**
 * Whether a link exists for a viewer: with the story that it points to. What contradicts a figure cannot be hidden from those who
 * have to trace it, not even by withdrawing the story; then they see that there is a contradiction, and no text.
 */
export function seesLink(
  standing: Standing | null,
  link: Pick<EvidenceLinkRecord, 'relation'>,
  readsStory: boolean,
): boolean {
  if (readsStory) return true;
  return link.relation === 'CONTRADICTS' && Boolean(standing && (standing.leads || standing.isEvaluator));
}

/** Who linked and what they noted is for those who work with it. */
export function readsNotes(standing: Standing | null): boolean {
  return standing !== null && (isInside(standing) || standing.isEvaluator);
}
