// `kill -9` on npm leaves us without the terminal that started us: nobody could stop us with Ctrl-C any more, and the next
// `npm start` would find the folder taken.
const fs = require('node:fs');

/** Calls back once npm, which started this process, is dead. Does nothing when another program started it. */
function whenNpmIsGone(callBack) {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const started = ancestry();
  const watch = setInterval(() => {
    if (ancestry() === started) return;
    clearInterval(watch);
    callBack();
  }, 500);
  watch.unref();
}

/** Our parent, and its own parent where that is npm: some shells stay between npm and us, others give us their place. */
function ancestry() {
  const parent = process.ppid;
  try {
    const isShell = fs.readFileSync(`/proc/${parent}/cmdline`, 'utf8').includes('start.cjs');
    const stat = fs.readFileSync(`/proc/${parent}/stat`, 'utf8');
    return isShell ? `${parent} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}` : `${parent}`;
  } catch {
    return `${parent}`; // not Linux, or gone this very moment
  }
}

module.exports = { whenNpmIsGone };
