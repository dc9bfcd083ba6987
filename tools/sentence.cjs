// An expected failure, told to the person at the keyboard in words; the server's own is StartRefused. Anything else is a bug and keeps
// its stack.
class Sentence extends Error {}

/** Runs a command's main function; its number becomes the exit code. */
function runCommand(main) {
  main().then(
    (code) => {
      process.exitCode = code ?? 0;
    },
    (error) => {
      console.error(`\n${error instanceof Sentence || error?.name === 'StartRefused' ? error.message : (error?.stack ?? error)}`);
      process.exit(1);
    },
  );
}

/** On Ctrl-C and kill: the children first, then this process through its `exit` handlers, which stop PostgreSQL. */
function exitOnSignals() {
  const { stopChildren } = require('./children.cjs');
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.once(signal, () => {
      process.on(signal, () => {}); // npm repeats Ctrl-C
      stopChildren().then(() => process.exit(code));
    });
  }
}

module.exports = { Sentence, runCommand, exitOnSignals };
