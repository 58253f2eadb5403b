// Prints the last line of .ci/run from the results of the test runner.
import { readFileSync } from 'node:fs'

const results = JSON.parse(readFileSync(new URL('../.cache/test-results.json', import.meta.url)))
const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results
const failed = numFailedTests + numRuntimeErrorTestSuites
process.stdout.write(`${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped\n`)
process.exitCode = failed === 0 && numPassedTests > 0 ? 0 : 1
