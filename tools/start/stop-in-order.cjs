// What was started last is stopped first, on Ctrl-C, on kill, or when a part ends by itself.
const { stopChildren } = require('../children.cjs');
const { whenNpmIsGone } = require('./when-npm-is-gone.cjs');

/**
 * @param {(sentence: string) => void} log
 * @returns {{ afterwards: (name: string, stop: () => Promise<void>) => void, because: (reason: string) => void, hasBegun: () => boolean,
 *   finished: Promise<number> }}
 *   afterwards: remembers how to stop a part; because: stops everything for a reason that is not the person's wish;
 *   finished: resolves with the exit code once all is stopped
 */
function stopInOrder(log) {
  const parts = [];
  let begun; // when the stopping began
  let finish;
  const finished = new Promise((resolve) => (finish = resolve));

  const stop = async (code) => {
    begun = Date.now();
    await stopChildren();
    for (const { name, stop: stopPart } of parts.reverse()) {
      try {
        await stopPart();
      } catch (error) {
        log(`Stopping ${name} failed: ${error.message}`);
        code ||= 1;
      }
    }
    log('Stopped.');
    finish(code);
    process.exit(code); // a forgotten timer must not keep the terminal
  };

  const onSignal = (code) => () => {
    if (begun === undefined) {
      log('\nStopping…');
      stop(parts.length > 0 ? 0 : code); // stopped before it ran: whoever waits for it must not read success
    } else if (Date.now() - begun > 2000) {
      log('Stopped without waiting.'); // npm repeats Ctrl-C at once: only a later one is the person's impatience
      process.exit(code);
    }
  };
  process.on('SIGINT', onSignal(130));
  process.on('SIGTERM', onSignal(143));
  process.on('SIGHUP', onSignal(129));
  whenNpmIsGone(onSignal(137));

  return {
    finished,
    hasBegun: () => begun !== undefined,
    afterwards: (name, stopPart) => parts.push({ name, stop: stopPart }),
    because: (reason) => {
      if (begun !== undefined) return;
      log(`\n${reason}\nStopping…`);
      stop(1);
    },
  };
}

module.exports = { stopInOrder };
