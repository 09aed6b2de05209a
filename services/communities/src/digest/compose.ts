import type { Id } from '@kolo/runtime';

/** A digest is read in a break: never more than this (communities.md §9). */
const MAX_ENTRIES = 10;
const MAX_MINUTES = 10;

export interface ResourceCandidate {
  resourceId: Id;
  /** To read or hear it. */
  minutes: number;
  /** To read what its description says. */
  descriptionMinutes: number;
}

export interface QuestionCandidate {
  questionId: Id;
  answered: boolean;
  minutes: number;
}

export interface Composed {
  items: { resourceId: Id; minutes: number }[];
  questions: QuestionCandidate[];
}

/** What a resource takes of a digest: one that alone is longer than a digest may be is told of by its description. */
const minutesInDigest = ({ minutes, descriptionMinutes }: Omit<ResourceCandidate, 'resourceId'>): number =>
  minutes <= MAX_MINUTES ? minutes : Math.min(descriptionMinutes, MAX_MINUTES);

/**
 * Fills a digest with what fits, in the order given: resources, then questions. What does not fit is passed over for something
 * shorter; resources then come first in the next digest.
 */
export function compose(
  resources: readonly ResourceCandidate[],
  questions: readonly QuestionCandidate[],
): Composed {
  let entries = 0;
  let total = 0;
  const takes = (minutes: number): boolean => {
    if (entries >= MAX_ENTRIES || total + minutes > MAX_MINUTES) return false;
    entries += 1;
    total += minutes;
    return true;
  };
  return {
    items: resources
      .map((resource) => ({ resourceId: resource.resourceId, minutes: minutesInDigest(resource) }))
      .filter(({ minutes }) => takes(minutes)),
    questions: questions.filter(({ minutes }) => takes(minutes)),
  };
}

export const totalMinutes = ({ items, questions }: Composed): number =>
  [...items, ...questions].reduce((sum, { minutes }) => sum + minutes, 0);
