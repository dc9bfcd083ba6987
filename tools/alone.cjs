// Installing and building are done by one command at a time: two at once would remove what the other has just made.
const path = require('node:path');
const { root } = require('./children.cjs');
const { takeLock } = require('./lock.cjs');

/** Longer than any of it takes, on a slow machine and a slow line. */
const PATIENCE = 20 * 60_000;

/**
 * @template T
 * @param {(sentence: string) => void} log
 * @param {() => Promise<T>} work
 * @throws Sentence when another command holds the folder for twenty minutes
 */
async function alone(log, work) {
  const lock = await takeLock(path.join(root, 'dist', '.stamps', 'making.lock'), 'installing or building', {
    patience: PATIENCE,
    onWait: () => log('Another command installs or builds in this folder: waiting for it…'),
  });
  try {
    return await work();
  } finally {
    lock.release();
  }
}

module.exports = { alone };
