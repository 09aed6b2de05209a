/** What an indicator has to come to; null where there is nothing to divide by or to rank. */
export type Figure = number | null;

export const share = (part: number, whole: number): Figure => (whole === 0 ? null : part / whole);

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export const mean = (numbers: readonly number[]): Figure => share(sum(numbers), numbers.length);

export function median(numbers: readonly number[]): Figure {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export function nearestRank(numbers: readonly number[], percent: number): Figure {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.find((_, index) => (index + 1) * 100 >= percent * sorted.length) ?? null;
}

/** The mean difference of all pairs, half of it against the mean. */
export function gini(numbers: readonly number[]): number {
  let differences = 0;
  for (const one of numbers) for (const other of numbers) differences += Math.abs(one - other);
  return differences / (2 * numbers.length * sum(numbers));
}

/** How often each of them is there. */
export function countsOf(keys: readonly string[]): number[] {
  return [...Map.groupBy(keys, (key) => key).values()].map((same) => same.length);
}
