/** What jest reports of a whole run, as far as it is counted here. */
interface RunResults {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** Files that could not be run at all. */
  numRuntimeErrorTestSuites: number;
}

/** Ends a run with one plain line of counts, for readers that are not people. */
export default class CountsReporter {
  onRunComplete(_contexts: unknown, results: RunResults): void {
    // Jest prints its summary after every other reporter, whatever their order.
    process.once('exit', () => console.log(countsLine(results)));
  }
}

/** A file that could not be run counts as one failure: otherwise "0 failed" would hide it. */
export function countsLine(results: RunResults): string {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  return `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
