// npm run shots: a picture of every page for every person who has it, in shots/ (tests/shots, by Playwright).
require('./node-version.cjs');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { Sentence, runCommand, exitOnSignals } = require('./sentence.cjs');

const USAGE = `npm run shots -- [part]: each may be given several times; what is not given is taken whole.
  --person claire      a login of the demo territory; personne: the doors, before anybody is in
  --page patients_un   as in the pictures' names: accueil, patients, patients_un, taches_vue_faites…
  --look light         light, dark, grey
  --state filled       filled, english, empty, loading, error
  --size 390           1440, 390`;

/** Which pictures are wanted, for tests/shots/part.ts. */
function partOf(args) {
  const several = { type: 'string', multiple: true };
  try {
    const { values } = parseArgs({
      args,
      options: { person: several, page: several, look: several, state: several, size: several },
    });
    return values;
  } catch {
    throw new Sentence(USAGE);
  }
}

async function shots(args) {
  const part = partOf(args);
  const { withPostgres } = require('./long-run.cjs');
  const { runNode } = require('./children.cjs');
  const { carelessFlags } = require('./postgres.cjs');
  return withPostgres('shots', { temporary: true, flags: carelessFlags }, async (server) => {
    const browser = await require('./browser.cjs').findBrowser(console.log);
    await require('./build.cjs').build(['server', 'web'], console.log);
    const product = await require('./test/product.cjs').startProduct(server, 'shots');
    const playwright = path.join(path.dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
    const env = { BASE_URL: product.url, CHROMIUM: browser, JALON_SHOTS: JSON.stringify(part) };
    const { code } = await runNode([playwright, 'test', '--project', 'shots', '--reporter', 'list'], {
      output: 'show',
      env,
    });
    await product.stop();
    return code;
  });
}

exitOnSignals();
runCommand(() => shots(process.argv.slice(2)));
