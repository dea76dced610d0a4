import type { AggregatedResult } from '@jest/reporters';

/** Prints, last of all, the one line that CI reads: how many tests passed, failed and were skipped. */
export default class ClosingLine {
  onRunComplete(_contexts: unknown, results: AggregatedResult): void {
    process.once('exit', () => {
      console.log(
        `jest: ${results.numPassedTests} passed, ${results.numFailedTests} failed, ${results.numPendingTests} skipped`,
      );
    });
  }
}
