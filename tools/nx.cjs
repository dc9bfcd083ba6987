// Nx for one command at a time: no daemon left behind, no full-screen display, no files in the system's temporary folder.
require('./node-version.cjs');
const path = require('node:path');
const { runNode } = require('./children.cjs');
const { runCommand, exitOnSignals } = require('./sentence.cjs');

const quietNx = { NX_DAEMON: 'false', NX_TUI: 'false', NX_SKIP_NATIVE_FILE_CACHE: 'true', NX_NO_CLOUD: 'true' };

function nx(args, options = {}) {
  const program = path.join(path.dirname(require.resolve('nx/package.json')), require('nx/package.json').bin.nx);
  return runNode([program, ...args], { ...options, env: { ...quietNx, ...options.env } });
}

module.exports = { nx, quietNx };

if (require.main === module) {
  exitOnSignals();
  runCommand(async () => (await nx(process.argv.slice(2), { output: 'show' })).code);
}
