// Programs that a command runs: watched, told to stop with it, their long silences filled.
const { spawn } = require('node:child_process');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const running = new Set();
let stopping = false;
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** npm undoes half an install when it is told to stop, and the next command must not meet it at that: wait, but not for ever. */
async function stopChildren() {
  stopping = true;
  const gone = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of running) child.kill('SIGTERM');
  await Promise.race([Promise.all(gone), new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
}

/**
 * Runs one program to its end, from the repository's root, without a keyboard.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: object, output?: 'show' | 'stderr' | 'keep' }} [options] keep: nothing is printed, the caller decides
 * @returns {Promise<{ code: number, output: string }>} code 1 when a signal ended it; output is empty unless kept.
 *   Never settles once the command is being stopped: a program that was told to end has not failed
 */
function run(program, args, { env = {}, output = 'keep' } = {}) {
  const out = { show: 'inherit', stderr: process.stderr, keep: 'pipe' }[output];
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', out, output === 'keep' ? 'pipe' : 'inherit'],
  });
  running.add(child);
  const kept = [];
  child.stdout?.on('data', (chunk) => kept.push(chunk));
  child.stderr?.on('data', (chunk) => kept.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      if (!stopping) resolve({ code: code ?? 1, output: Buffer.concat(kept).toString() });
    });
  });
}

const runNode = (args, options) => run(process.execPath, args, options);

/** Says what is being done, that it still is (every ten seconds), and how long it took. */
async function step(title, log, work) {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  log(`${title}…`);
  const heartbeat = setInterval(() => log(`  … ${Math.round((Date.now() - started) / 1000)} s`), 10_000);
  try {
    const result = await work();
    log(`  done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}

module.exports = { root, running, stopChildren, run, runNode, step };
