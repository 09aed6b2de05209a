import { z } from 'zod';
import { idOf, language, refuse, text } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import type { SponsorObjectiveRecord } from './sponsorship.model.ts';

export const MOST_OBJECTIVES = 20;

/** `SponsorObjectiveInput`: a new objective, or one that is known put in other words. */
export const objectiveInput = z.object({
  objectiveId: idOf('objective').optional(),
  language,
  text: text(1_000),
});

/** Objectives as given: those with an id stay the same ones; refuses an id that is none of the known. */
export function writtenObjectives(
  given: readonly z.output<typeof objectiveInput>[],
  known: readonly SponsorObjectiveRecord[],
): SponsorObjectiveRecord[] {
  const written = given.map(({ objectiveId, ...rest }, index) => {
    const isKnown = known.some((objective) => objective.objectiveId === objectiveId);
    if (objectiveId !== undefined && !isKnown)
      refuse('NOT_FOUND', ['objectives', String(index), 'objectiveId']);
    return { objectiveId: objectiveId ?? newId('objective'), ...rest };
  });
  const ids = written.map(({ objectiveId }) => objectiveId);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) refuse('DUPLICATE', ['objectives', String(twice), 'objectiveId']);
  return written;
}
