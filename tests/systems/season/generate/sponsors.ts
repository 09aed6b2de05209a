import { newId } from '@kolo/runtime';
import type { Random } from '../random.ts';
import { DAY, END, START, dayOf, ids, momentIn } from './place.ts';
import type { Place, Tell } from './place.ts';

interface Term {
  id: string;
  organisationId: string;
  from: number;
  /** The agreed end; some have none. */
  to: number | null;
  renewalOf: string | null;
}

/** Organisations sponsor the community for a time, review it, and some go on. */
export function sponsor(place: Place, organisations: readonly string[], random: Random, tell: Tell): void {
  for (const organisationId of random.some(organisations, 0.7)) {
    let from = momentIn(random, START, START + 300 * DAY);
    for (let renewalOf: string | null = null; ;) {
      const to = random.chance(0.2) ? null : from + (60 + random.below(300)) * DAY;
      const term: Term = { id: newId('sponsorship'), organisationId, from, to, renewalOf };
      const endedAt = confirm(place, term, random, tell);
      // Some are renewed after a pause, some by one that nobody called a renewal.
      if (endedAt === null || endedAt > END - 120 * DAY || random.chance(0.3)) break;
      renewalOf = random.chance(0.8) ? term.id : null;
      from = endedAt + (random.chance(0.5) ? 0 : random.below(60) * DAY);
    }
  }
}

/** When it ended; null while it lasts. */
function confirm(place: Place, term: Term, random: Random, tell: Tell): number | null {
  const { community, sponsorships } = place;
  const { id: subject, organisationId, from, to, renewalOf } = term;
  const objectiveIds = ids('objective', 2);
  sponsorships.push({ id: subject, organisationId, objectiveIds });
  const [since, until] = [from, to].map((at) => (at === null ? null : new Date(at).toISOString()));
  const ofTerm = { organisationId, kind: 'FUNDER', from: since ?? '', to: until ?? null } as const;
  const firstReview = from + (30 + random.below(90)) * DAY;
  const nextReviewOn = random.chance(0.8) ? dayOf(firstReview) : null;
  tell({
    type: 'sponsorship.confirmed',
    subject,
    community,
    occurredAt: from,
    data: { ...ofTerm, renewalOf, objectiveIds, nextReviewOn },
  });
  if (nextReviewOn !== null) review(place, term, firstReview, random, tell);
  if (to === null || to > END) return null;
  const endedAt = random.chance(0.2) ? Math.floor((from + to) / 2) : to;
  const data = { ...ofTerm, to: new Date(endedAt).toISOString(), renewedBy: null };
  tell({ type: 'sponsorship.ended', subject, community, sequence: 2, occurredAt: endedAt, data });
  return endedAt;
}

/** Reviews follow each other until one is left out, planned for a day after the end too. */
function review(
  { community }: Place,
  { id, organisationId }: Term,
  first: number,
  random: Random,
  tell: Tell,
) {
  for (let planned = first; planned < END && random.chance(0.75);) {
    const occurredAt = planned + random.below(20) * DAY;
    const next = random.chance(0.8) ? occurredAt + (60 + random.below(120)) * DAY : null;
    const data = {
      sponsorshipId: id,
      organisationId,
      heldOn: dayOf(occurredAt),
      plannedOn: dayOf(planned),
      nextReviewOn: next === null ? null : dayOf(next),
    };
    tell({ type: 'sponsorReview.held', subject: newId('review'), community, occurredAt, data });
    if (next === null) return;
    planned = next;
  }
}
