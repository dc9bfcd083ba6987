// npm run prove: the long proofs of tests/prove (many histories, kills, fuzz) and the journeys tagged @long, minutes to hours. A sample runs
// in npm test.
require('./node-version.cjs');
const path = require('node:path');
const { runCommand, exitOnSignals } = require('./sentence.cjs');

async function prove(patterns) {
  const { withPostgres } = require('./long-run.cjs');
  const { root, runNode } = require('./children.cjs');
  // Durable on purpose: some proofs kill the server, and look at what it kept.
  return withPostgres('prove', { temporary: true, flags: ['max_connections=200'] }, async (server) => {
    const { ownerUrl, dataDir } = server;
    await require('./build.cjs').build(['server'], console.log);
    const jest = path.join(root, 'node_modules/jest/bin/jest.js');
    const chosen = patterns.length > 0 ? ['--testPathPatterns', ...patterns] : [];
    const env = { TEST_OWNER_URL: ownerUrl, TEST_POSTGRES_DATA: dataDir };
    const projects = ['tests/prove/jest.config.cjs', 'apps/api/jest.prove.cjs'];
    const { code } = await runNode([jest, '--projects', ...projects, '--runInBand', ...chosen], {
      output: 'show',
      env,
    });
    return patterns.length > 0 ? code : (await longJourneys(server)) || code;
  });
}

/** @returns the exit code: 1 when one of them fails */
async function longJourneys(server) {
  const { browserSuite } = require('./test/suites.cjs');
  const { startProduct } = require('./test/product.cjs');
  const CHROMIUM = await require('./browser.cjs').findBrowser(console.log);
  await require('./build.cjs').build(['web'], console.log);
  const product = await startProduct(server, 'journeys-1');
  const env = { BASE_URL: product.url, JOURNEY_DATABASES: JSON.stringify([product.urls]), CHROMIUM };
  const { count } = await browserSuite({ env, output: 'show', long: true });
  await product.stop();
  return count.failed > 0 ? 1 : 0;
}

exitOnSignals();
runCommand(() => prove(process.argv.slice(2)));
