// npm test: everything that must hold, and one line of figures at the end. The suites are in test/suites.cjs.
//   npm test -- --only unit,types          npm test -- --only database change-request
require('./node-version.cjs');
require('./sentence.cjs').exitOnSignals();
require('./sentence.cjs').runCommand(() => require('./test/run-all.cjs').runAll(process.argv.slice(2)));
