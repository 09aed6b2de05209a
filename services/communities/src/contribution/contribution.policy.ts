import type { Standing } from '../standing/standing.ts';
import { isInside, readsAggregates, takesPart } from '../standing/standing.policy.ts';

// Who reads and writes what members tell each other (communities.md §4, §6, §8, §9).

/** Reads posts, questions and answers. An organiser, a sponsor, an evaluator, a stranger never do. */
export const readsDiscussion = (standing: Standing): boolean => isInside(standing);

/** Learns how many there are. */
export const countsDiscussion = (standing: Standing): boolean => readsAggregates(standing);

/** Writes posts, asks, hands in resources. Who paused comes back first. */
export const mayContribute = (standing: Standing): boolean => takesPart(standing) || standing.isCurator;

/** Answers and replies: alumni too. */
export const mayAnswer = (standing: Standing): boolean =>
  mayContribute(standing) || standing.membership === 'ALUMNUS';
