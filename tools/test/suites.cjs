// The suites of npm test: what each runs, and how it is counted.
const fs = require('node:fs');
const path = require('node:path');
const { root, runNode } = require('../children.cjs');
const { countRun, countJest, countPlaywright } = require('./count.cjs');

const reports = path.join(root, 'node_modules/.cache/jalon/reports');
const unitProjects = ['libs/domain', 'libs/access', 'libs/interop', 'libs/ui', 'apps/web', 'tests/house'];
const databaseProjects = ['libs/persistence', 'apps/api'];

/** A report of an earlier run must never be counted as this one's. */
function reportFile(name) {
  const file = path.join(reports, `${name}.json`);
  fs.mkdirSync(reports, { recursive: true });
  fs.rmSync(file, { force: true });
  return file;
}

async function lintSuite() {
  const result = await require('../lint.cjs').lint([], 'keep');
  return { ...result, count: countRun(result) };
}

async function typesSuite() {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const cache = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/jalon/types.tsbuildinfo'];
  const result = await runNode([tsc, '-p', 'tsconfig.json', ...cache]);
  return { ...result, count: countRun(result) };
}

async function jestSuite(name, which, { workers, env, patterns = [], output }) {
  const file = reportFile(name);
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const args = [...which, '--ci', '--json', `--outputFile=${file}`, `--maxWorkers=${workers}`];
  const chosen = patterns.length > 0 ? ['--testPathPatterns', ...patterns] : [];
  const result = await runNode([jest, ...args, ...chosen], { env, output });
  return { ...result, count: countJest(result, file) };
}

const unitSuite = (options) => jestSuite('unit', ['--projects', ...unitProjects], options);

/** Whole, its specs share their server in parts; some of them by name run as their projects say. */
const databaseSuite = ({ patterns, ...options }) =>
  patterns.length > 0
    ? jestSuite('database', ['--projects', ...databaseProjects], { patterns, ...options })
    : jestSuite('database', ['--config', 'tests/together/jest.config.cjs'], options);

/**
 * The journeys; with `long`, those tagged @long in their place, which npm run prove plays.
 * @param {{ env: { BASE_URL: string, CHROMIUM: string }, patterns?: string[], output: string, long?: boolean }} options
 */
async function browserSuite({ env, patterns = [], output, long = false }) {
  const file = reportFile('browser');
  const playwright = path.join(path.dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  const which = patterns.length > 0 ? [] : [long ? '--grep' : '--grep-invert', '@long'];
  const args = ['test', '--project', 'journeys', '--reporter', 'list,json', ...which, ...patterns];
  const result = await runNode([playwright, ...args], { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }, output });
  return { ...result, count: countPlaywright(result, file) };
}

module.exports = { lintSuite, typesSuite, unitSuite, databaseSuite, browserSuite };
