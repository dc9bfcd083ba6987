// npm run prove: the long proofs of tests/prove (many histories, kills, fuzz), minutes to hours. A sample runs in npm test.
require('./node-version.cjs');
const path = require('node:path');
const { runCommand, exitOnSignals } = require('./sentence.cjs');

async function prove(patterns) {
  const { withPostgres } = require('./long-run.cjs');
  const { root, runNode } = require('./children.cjs');
  // Durable on purpose: some proofs kill the server, and look at what it kept.
  return withPostgres('prove', { temporary: true, flags: ['max_connections=200'] }, async ({ ownerUrl, dataDir }) => {
    await require('./build.cjs').build(['server'], console.log);
    const jest = path.join(root, 'node_modules/jest/bin/jest.js');
    const chosen = patterns.length > 0 ? ['--testPathPatterns', ...patterns] : [];
    const env = { TEST_OWNER_URL: ownerUrl, TEST_POSTGRES_DATA: dataDir };
    const projects = ['tests/prove/jest.config.cjs', 'apps/api/jest.prove.cjs'];
    const { code } = await runNode([jest, '--projects', ...projects, '--runInBand', ...chosen], {
      output: 'show',
      env,
    });
    return code;
  });
}

exitOnSignals();
runCommand(() => prove(process.argv.slice(2)));
