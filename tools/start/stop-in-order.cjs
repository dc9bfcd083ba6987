// What was started last is stopped first, on Ctrl-C, on kill, or when a part ends by itself.

/**
 * @param {(sentence: string) => void} log
 * @returns {{ afterwards: (name: string, stop: () => Promise<void>) => void, because: (reason: string) => void, finished: Promise<number> }}
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
      if (parts.length === 0) process.exit(code); // still installing or building: the exit handlers stop the children
      log('\nStopping…');
      stop(0);
    } else if (Date.now() - begun > 2000) {
      log('Stopped without waiting.'); // npm repeats Ctrl-C at once: only a later one is the person's impatience
      process.exit(code);
    }
  };
  process.on('SIGINT', onSignal(130));
  process.on('SIGTERM', onSignal(143));
  process.on('SIGHUP', onSignal(129));
  stopWithNpm(onSignal(137));

  return {
    finished,
    afterwards: (name, stopPart) => parts.push({ name, stop: stopPart }),
    because: (reason) => {
      if (begun !== undefined) return;
      log(`\n${reason}\nStopping…`);
      stop(1);
    },
  };
}

/** `kill -9` on npm leaves us without the terminal that started us: nobody could stop us with Ctrl-C any more. */
function stopWithNpm(onGone) {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onGone();
  }, 500);
  watch.unref();
}

module.exports = { stopInOrder };
