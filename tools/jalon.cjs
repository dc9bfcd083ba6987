// npm run jalon -- …: the command line for the people who run Jalon. What it prints belongs to the command: our own words go to
// stderr, and a database is opened only if the command asks for it.
require('./node-version.cjs');
require('./sentence.cjs').exitOnSignals();
// « | head » closes what it does not read: that is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
require('./sentence.cjs').runCommand(() => require('./jalon/run-command-line.cjs').runCommandLine(process.argv.slice(2)));
