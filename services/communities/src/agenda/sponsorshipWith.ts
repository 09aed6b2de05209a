import type { Id } from '@kolo/runtime';
import type { SponsorshipRecord } from '../sponsorship/sponsorship.model.ts';

/** The sponsorship that an objective belongs to; where a renewal carried it on, the newest. */
export const sponsorshipWith = (
  sponsorships: readonly SponsorshipRecord[],
  objectiveId: Id,
): SponsorshipRecord | undefined =>
  sponsorships.findLast(({ objectives }) =>
    objectives.some((objective) => objective.objectiveId === objectiveId),
  );
