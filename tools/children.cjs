// Programs that a command runs: watched, told to stop with it, their long silences filled.
const { spawn } = require('node:child_process');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

/**
 * Runs one program to its end, from the repository's root, without a keyboard.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: object, output?: 'show' | 'stderr' | 'keep' }} [options] keep: nothing is printed, the caller decides
 * @returns {Promise<{ code: number, output: string }>} code 1 when a signal ended it; output is empty unless kept
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
      resolve({ code: code ?? 1, output: Buffer.concat(kept).toString() });
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

module.exports = { root, running, run, runNode, step };
