// npm run prove: the long proofs of tests/prove (many histories, kills, fuzz) and the journeys tagged @long, minutes to hours. A sample runs
// in npm test.   npm run prove -- histories     npm run prove -- journeys     npm run prove -- mutants -t "class that a function"
require('./node-version.cjs');
const path = require('node:path');
const { runCommand, exitOnSignals } = require('./sentence.cjs');

const JOURNEYS = 'journeys';

async function prove(asked) {
  const { withPostgres } = require('./long-run.cjs');
  const [chosen, named] = withoutName(asked);
  const patterns = chosen.filter((pattern) => pattern !== JOURNEYS);
  // Durable on purpose: some proofs kill the server, and look at what it kept.
  return withPostgres('prove', { temporary: true, flags: ['max_connections=200'] }, async (server) => {
    await require('./build.cjs').build(['server', 'web'], console.log);
    const proofs = chosen.length === 0 || patterns.length > 0 ? await longProofs(server, patterns, named) : 0;
    const journeys = chosen.length === 0 || chosen.includes(JOURNEYS) ? await longJourneys(server) : 0;
    return proofs || journeys;
  });
}

/** One part of a proof is played alone by words of its name: `-t WORDS`, as jest says it. */
function withoutName(asked) {
  const at = asked.indexOf('-t');
  return at < 0 ? [asked, []] : [asked.slice(0, at), asked.slice(at, at + 2)];
}

/** @returns jest's exit code */
async function longProofs({ ownerUrl, dataDir }, patterns, named) {
  const { root, runNode } = require('./children.cjs');
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const only = patterns.length > 0 ? ['--testPathPatterns', ...patterns] : [];
  const env = { TEST_OWNER_URL: ownerUrl, TEST_POSTGRES_DATA: dataDir };
  const projects = ['tests/prove/jest.config.cjs', 'apps/api/jest.prove.cjs'];
  const { code } = await runNode([jest, '--projects', ...projects, '--runInBand', ...only, ...named], { output: 'show', env });
  return code;
}

/** @returns the exit code: 1 when one of them fails */
async function longJourneys(server) {
  const { browserSuite } = require('./test/suites.cjs');
  const { startProduct } = require('./test/product.cjs');
  const CHROMIUM = await require('./browser.cjs').findBrowser(console.log);
  const product = await startProduct(server, 'journeys-1');
  const env = { BASE_URL: product.url, JOURNEY_DATABASES: JSON.stringify([product.urls]), CHROMIUM };
  const { count } = await browserSuite({ env, output: 'show', long: true });
  await product.stop();
  return count.failed > 0 ? 1 : 0;
}

exitOnSignals();
runCommand(() => prove(process.argv.slice(2)));
