import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends a test run with what did not pass, by name, and with one line of counts. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    const faults: string[] = [];
    for (const test of tests) {
      const { state } = test.result();
      counts[state] += 1;
      if (state !== 'passed')
        faults.push(`${state}: ${test.module.relativeModuleId} ${test.fullName}`);
    }
    // A file that cannot be read, or something outside of every test, fails no test by itself.
    const errors = [...modules.flatMap((module) => module.errors()), ...unhandled];
    for (const { message } of errors) faults.push(`failed: ${message}`);
    if (tests.length === 0) faults.push('failed: no test ran');
    const failed = counts.failed + counts.pending + errors.length + (tests.length === 0 ? 1 : 0);
    const { passed, skipped } = counts;
    // Of several runs, whoever started them tells at the end.
    const file = process.env.COUNTS_FILE;
    if (file) return writeFileSync(file, JSON.stringify({ passed, failed, skipped, faults }));
    for (const fault of faults) console.log(fault);
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
    return undefined;
  }
}
