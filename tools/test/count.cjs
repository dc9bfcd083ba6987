// How many tests passed and failed, from what the test runners write. A run that says nothing, or nothing good, has failed.
const fs = require('node:fs');

/** @typedef {{ passed: number, failed: number }} Count */

/** Lint and types: one test each. */
const countRun = ({ code }) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** @returns {Count} from jest's --json file; a suite that crashed before its tests counts as one failed */
function countJest({ code }, file) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites }, code);
}

/** @returns {Count} from Playwright's json reporter; a journey that passed only at its second try has failed */
function countPlaywright({ code }, file) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky + report.errors.length }, code);
}

/** No test at all, or a failure that no test owns (a teardown, an obsolete snapshot), must not read as success. */
function honest(count, code) {
  const silent = count.failed === 0 && (count.passed === 0 || code !== 0);
  return silent ? { ...count, failed: 1 } : count;
}

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

module.exports = { countRun, countJest, countPlaywright };
