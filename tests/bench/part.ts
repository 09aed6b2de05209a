/** A row of the results. */
export interface Result {
  /** What was measured against what. */
  what: string;
  /** The figure with its unit, and what it was made of. */
  figure: string;
  /** As text, e.g. `≥ 0.3`; undefined for what is only reported. */
  bar?: string;
  met?: boolean;
}

export interface BenchOptions {
  /** Events behind the large matrix of parts (d) and (j). */
  events: number;
  onProgress: (sentence: string) => void;
}

/** One part of the benchmark: starts what it needs, measures, and leaves nothing behind. */
export interface Part {
  /** The word by which it is chosen on the command line. */
  name: string;
  title: string;
  /** What exactly is measured, in a few sentences, for readers of the results. */
  method: string;
  run(options: BenchOptions): Promise<Result[]>;
}

export function atLeast(bar: number, ratio: number): Pick<Result, 'bar' | 'met'> {
  return { bar: `≥ ${bar}`, met: ratio >= bar };
}

export function atMost(bar: number, figure: number, unit = ''): Pick<Result, 'bar' | 'met'> {
  return { bar: `≤ ${bar}${unit}`, met: figure <= bar };
}
