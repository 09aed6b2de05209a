/** The middle of some whole numbers, or the mean of the two in the middle; null for none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The smallest value that at least `percent` % of the values do not exceed (nearest rank); null for none. */
export function percentile(values: readonly number[], percent: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)] ?? null;
}

/**
 * 1 minus the Gini coefficient of some whole numbers, as a quotient of two whole numbers: 1 when all are equal, near 0
 * when one has everything. With the numbers sorted and S their sum: ((2n + 1) S - 2 Σ i xᵢ) / (n S).
 */
export function evenness(values: readonly number[]): { numerator: number; denominator: number } {
  const sorted = values.toSorted((a, b) => a - b);
  let sum = 0;
  let ranked = 0;
  sorted.forEach((value, index) => {
    sum += value;
    ranked += (index + 1) * value;
  });
  return { numerator: (2 * sorted.length + 1) * sum - 2 * ranked, denominator: sorted.length * sum };
}
