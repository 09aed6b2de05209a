import { addDays } from './local-day.ts';
import type { Day } from './local-day.ts';
import { answersIn } from './measure/surveys.ts';
import type { Reply } from './measure/surveys.ts';
import { daysOf } from './window.ts';
import type { Span, Window } from './window.ts';

const DAYS_AROUND = 29;

/** n of a window C+n. */
export function daysAfter({ kind }: Window): number {
  const length = daysOf(kind);
  return length && 'afterCohort' in length ? length.afterCohort : 0;
}

/** A survey belongs to the n-th day after a cohort when Kolo asked it at most 29 days before or after. */
export const around = (endedOn: Day, days: number): Span => ({
  from: addDays(endedOn, days - DAYS_AROUND),
  to: addDays(endedOn, days + DAYS_AROUND),
});

/** What each person answered; to the survey that was opened last, where several asked the same. */
export function lastAnswers(replies: readonly Reply[]): Map<string, Reply & { answer: number }> {
  const inOrder = answersIn(replies).sort((a, b) => (a.surveyId < b.surveyId ? -1 : 1));
  return new Map(inOrder.map((answer) => [answer.personId, answer]));
}
