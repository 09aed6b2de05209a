import { curationCriteria } from '@kolo/events';
import type { CurationCriterion } from '@kolo/events';
import type { Judgement, ResourceRecord } from './resource.model.ts';

// The life of a resource under curation (communities.md §9): pure, so that it can be read as the rule that it is.

/** Judgements that decide a round. */
const JUDGES_NEEDED = 2;
/** A published resource is judged again after this long … */
const REJUDGE_AFTER_MONTHS = 12;
/** … and leaves the digests when nobody did for this long. Its address stays. */
const REJUDGE_WITHIN_DAYS = 30;

export type Outcome = 'PENDING' | 'PASSED' | 'FAILED';

/** The judgements of the newest round. */
export function presentRound(judgements: readonly Judgement[]): Judgement[] {
  const round = Math.max(0, ...judgements.map((judgement) => judgement.round));
  return judgements.filter((judgement) => judgement.round === round);
}

/** What a round comes to: it passes when two curators say yes to all three criteria, and fails with any no among two. */
export function outcomeOf(round: readonly Judgement[]): Outcome {
  if (round.length < JUDGES_NEEDED) return 'PENDING';
  return round.every(({ verdicts }) => verdicts.every(({ verdict }) => verdict)) ? 'PASSED' : 'FAILED';
}

export function isRejudgingDue({ status, rejudgeDueAt }: ResourceRecord, now: number): boolean {
  return status === 'PUBLISHED' && rejudgeDueAt !== null && rejudgeDueAt.getTime() <= now;
}

/** Whether it may stand in a digest: published, and not overdue to be judged again. */
export function belongsInDigests(resource: ResourceRecord, timezone: string, now: number): boolean {
  if (resource.status !== 'PUBLISHED') return false;
  if (resource.rejudgeDueAt === null) return true;
  const leavesAt = Temporal.Instant.fromEpochMilliseconds(resource.rejudgeDueAt.getTime())
    .toZonedDateTimeISO(timezone)
    .add({ days: REJUDGE_WITHIN_DAYS });
  return now < leavesAt.epochMilliseconds;
}

/** When something published now is to be judged again. */
export function nextRejudging(now: number, timezone: string): Date {
  const due = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timezone)
    .add({ months: REJUDGE_AFTER_MONTHS });
  return new Date(due.epochMilliseconds);
}

/** Whether a judgement can be given now: before the first decision, and when judging again is due. */
export function isBeingJudged(resource: ResourceRecord, now: number): boolean {
  return resource.status === 'SUBMITTED' || isRejudgingDue(resource, now);
}

/** The judgements already given in the round to which a judgement of now belongs. */
export function openRound(resource: ResourceRecord): { round: number; judgements: Judgement[] } {
  const present = presentRound(resource.judgements);
  const round = present[0]?.round ?? 1;
  return outcomeOf(present) === 'PENDING'
    ? { round, judgements: present }
    : { round: round + 1, judgements: [] };
}

export function verdictsByCriterion({
  verdicts,
}: Pick<Judgement, 'verdicts'>): Record<CurationCriterion, boolean> {
  const said = (criterion: CurationCriterion) =>
    verdicts.some((one) => one.criterion === criterion && one.verdict);
  const entries = curationCriteria.map((criterion) => [criterion, said(criterion)] as const);
  return Object.fromEntries(entries) as Record<CurationCriterion, boolean>;
}
