// npm run shots: a picture of every page for every person who has it, in shots/ (tests/shots, by Playwright).
require('./node-version.cjs');
const path = require('node:path');
const { runCommand, exitOnSignals } = require('./sentence.cjs');

async function shots(args) {
  const { withPostgres } = require('./long-run.cjs');
  const { runNode } = require('./children.cjs');
  const { carelessFlags } = require('./postgres.cjs');
  return withPostgres('shots', { temporary: true, flags: carelessFlags }, async (server) => {
    const browser = await require('./browser.cjs').findBrowser(console.log);
    await require('./build.cjs').build(['server', 'web'], console.log);
    const product = await require('./test/product.cjs').startProduct(server, 'shots');
    const playwright = path.join(path.dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
    const env = { BASE_URL: product.url, CHROMIUM: browser };
    const { code } = await runNode([playwright, 'test', '--project', 'shots', '--reporter', 'list', ...args], {
      output: 'show',
      env,
    });
    await product.stop();
    return code;
  });
}

exitOnSignals();
runCommand(() => shots(process.argv.slice(2)));
