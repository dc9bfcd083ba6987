// ESLint over the whole house. The module boundaries are read from Nx's project graph, and without one the rule skips itself
// in silence: so the graph is made first.
require('./node-version.cjs');
const path = require('node:path');
const { runNode } = require('./children.cjs');
const { nx } = require('./nx.cjs');
const { runCommand, exitOnSignals } = require('./sentence.cjs');

/** @returns {Promise<{ code: number, output: string }>} */
async function lint(args, output) {
  const graph = await nx(['show', 'projects', '--json']);
  if (graph.code !== 0) {
    if (output === 'show') process.stderr.write(graph.output);
    return graph;
  }
  const cache = ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint/'];
  const eslint = path.join(path.dirname(require.resolve('eslint/package.json')), 'bin', 'eslint.js');
  return runNode([eslint, ...(args.length > 0 ? args : ['.']), '--max-warnings', '0', ...cache], { output });
}

module.exports = { lint };

if (require.main === module) {
  exitOnSignals();
  runCommand(async () => (await lint(process.argv.slice(2), 'show')).code);
}
