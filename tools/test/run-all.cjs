// The order of npm test. Two cores: what can wait for another program runs beside what computes.
const path = require('node:path');
const { bootstrap } = require('../bootstrap.cjs');
const { root } = require('../children.cjs');
const { Sentence } = require('../sentence.cjs');

const known = ['lint', 'types', 'unit', 'database', 'browser'];
const temporaryData = path.join(root, 'node_modules/.cache/jalon/test-pg/pg');

async function runAll(args) {
  const { chosen, patterns } = readArguments(args);
  await bootstrap();
  const suites = require('./suites.cjs');
  const { build, generateOperations } = require('../build.cjs');
  const has = (name) => chosen.includes(name);
  const results = [];
  const suite = async (name, work) => {
    if (has(name)) results.push(await report(name, work));
  };

  const needsServer = has('database') || has('browser');
  const postgres = needsServer ? temporaryPostgres() : undefined;
  postgres?.catch(() => {}); // told by the suites that wait for it
  if (has('types') || has('unit')) await preparation(results, () => generateOperations(console.log));

  await Promise.all([suite('lint', suites.lintSuite), suite('types', suites.typesSuite)]);
  await suite('unit', () => suites.unitSuite({ workers: 2, patterns, output: 'show' }));
  await suite('database', async () => {
    const { ownerUrl } = await postgres;
    return suites.databaseSuite({ workers: 2, patterns, output: 'show', env: { TEST_OWNER_URL: ownerUrl } });
  });
  await suite('browser', async () => {
    const browser = await require('../browser.cjs').findBrowser(console.log);
    await build(['server', 'web'], console.log);
    const products = await startProducts(await postgres, patterns.length > 0 ? 1 : 2);
    const BASE_URL = products.map(({ url }) => url).join(' ');
    const JOURNEY_DATABASES = JSON.stringify(products.map(({ urls }) => urls)); // for a journey in which weeks pass
    const env = { BASE_URL, JOURNEY_DATABASES, CHROMIUM: browser };
    const result = await suites.browserSuite({ patterns, output: 'show', env });
    await Promise.all(products.map(({ stop }) => stop()));
    return result;
  });
  if (needsServer) await postgres.then(({ stop }) => stop()).catch(() => {});
  return summary(results);
}

function readArguments(args) {
  const at = args.indexOf('--only');
  if (at === -1) return { chosen: known, patterns: args };
  const chosen = (args[at + 1] ?? '').split(',');
  if (!chosen.every((name) => known.includes(name))) throw new Sentence(`--only takes one or several of ${known.join(',')}.`);
  return { chosen, patterns: args.toSpliced(at, 2) };
}

/** One for each browser that runs at once, since journeys write in the demo territory. */
function startProducts(server, count) {
  const { startProduct } = require('./product.cjs');
  return Promise.all(Array.from({ length: count }, (_, n) => startProduct(server, `journeys-${n + 1}`)));
}

/** Fast, and forgotten afterwards; one run at a time, since a second would take its server for a leftover. */
async function temporaryPostgres() {
  const { takeLock } = require('../lock.cjs');
  const { startPostgres, carelessFlags } = require('../postgres.cjs');
  await takeLock(path.join(path.dirname(temporaryData), 'test.lock'), 'npm test');
  return startPostgres(temporaryData, { temporary: true, flags: [...carelessFlags, 'max_connections=200'] });
}

/** A preparation that fails is a failure of its own: the suites after it say what they can. */
async function preparation(results, work) {
  try {
    await work();
  } catch (error) {
    console.log(error.message);
    results.push({ name: 'operations', passed: 0, failed: 1, seconds: 0 });
  }
}

async function report(name, work) {
  const started = Date.now();
  console.log(`▶ ${name}`);
  let result;
  try {
    result = await work();
  } catch (error) {
    result = { output: error instanceof Sentence ? error.message : error.stack, count: { passed: 0, failed: 1 } };
  }
  const seconds = (Date.now() - started) / 1000;
  if (result.count.failed > 0 && result.output) console.log(result.output);
  const { passed, failed } = result.count;
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`);
  return { name, passed, failed, seconds };
}

function summary(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${results.map(({ name, seconds }) => `${name} ${seconds.toFixed(0)} s`).join(', ')}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

module.exports = { runAll };
