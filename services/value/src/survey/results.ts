import { SMALLEST_SHOWN } from '../masking/suppression.ts';
import { scaleOf } from './items.ts';
import type { SurveyItem } from './items.ts';
import type { SurveyRecord, SurveyStatus } from './survey.model.ts';

/** What a question of a survey came to. */
export interface SurveyResult {
  item: SurveyItem;
  /** How many answered it; null where it is not shown. */
  n: number | null;
  /** Of yes (1) and no (0) the share of yes. */
  mean: number | null;
  /** How often each answer was given, from the smallest; empty where it is not shown. */
  distribution: { answer: number; count: number }[];
  reason: 'STILL_OPEN' | 'MASKED' | null;
}

export function statusOf({ closesAt }: Pick<SurveyRecord, 'closesAt'>, now: number): SurveyStatus {
  return now < closesAt.getTime() ? 'OPEN' : 'CLOSED';
}

/**
 * What a sponsor is told of a result: a single survey could be taken away from the figures of the month, which they read instead.
 */
export const masked = (result: SurveyResult): SurveyResult =>
  result.reason === 'STILL_OPEN'
    ? result
    : { ...result, n: null, mean: null, distribution: [], reason: 'MASKED' };

/**
 * What a survey came to, question by question, for whoever reads it. While it is open nothing is told: who looks before and after
 * an answer would know it. Of fewer than 5 answers nothing is told ever.
 */
export function resultsOf({ items, tallies, closesAt }: SurveyRecord, now: number): SurveyResult[] {
  const isOpen = statusOf({ closesAt }, now) === 'OPEN';
  return items.map((item) => {
    const distribution = Object.entries(tallies[item] ?? {})
      .map(([answer, count]) => ({ answer: Number(answer), count }))
      .sort((a, b) => a.answer - b.answer);
    const n = distribution.reduce((sum, { count }) => sum + count, 0);
    const hidden = { item, n: null, mean: null, distribution: [] };
    if (isOpen) return { ...hidden, reason: 'STILL_OPEN' };
    if (n < SMALLEST_SHOWN) return { ...hidden, reason: 'MASKED' };
    const sum = distribution.reduce((total, { answer, count }) => total + answer * count, 0);
    // Of a number, one that only one person gave may tell who they are.
    const shown = scaleOf(item) === 'COUNT' ? [] : distribution;
    return { item, n, mean: sum / n, distribution: shown, reason: null };
  });
}
