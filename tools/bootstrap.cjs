// Installs what package-lock.json names, when it is not there yet. Node built-ins only: it runs before node_modules exists.
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { alone } = require('./alone.cjs');
const { root, run, runNode, step } = require('./children.cjs');
const { Sentence } = require('./sentence.cjs');

const lockFile = path.join(root, 'package-lock.json');
const stampFile = path.join(root, 'node_modules', '.jalon-installed');
const machine = `${process.platform} ${process.arch}`;

/** @param {{ log?: (sentence: string) => void, output?: 'show' | 'stderr' }} [options] output: where npm writes */
async function bootstrap({ log = console.log, output = 'show' } = {}) {
  const lock = crypto.createHash('sha256').update(fs.readFileSync(lockFile)).digest('hex');
  const isInstalled = (stamp) => stamp?.lock === lock && stamp.machine === machine;
  if (isInstalled(readJson(stampFile))) return;
  await alone(log, async () => {
    const stamp = readJson(stampFile);
    if (!isInstalled(stamp)) await install({ lock, stamp, log, output });
  });
}

async function install({ lock, stamp, log, output }) {
  // `npm install` by hand also leaves everything in place: take it as it is, unless it was made on another machine.
  const byHand = (stamp === undefined || stamp.machine === machine) && npmInstalledTheSame();
  if (!byHand) await step('Installing the dependencies (about a minute the first time)', log, () => npmCi(output));
  fs.writeFileSync(stampFile, JSON.stringify({ lock, machine }));
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** npm writes node_modules/.package-lock.json last, so it tells what a finished install holds. */
function npmInstalledTheSame() {
  const installed = readJson(path.join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (!installed) return false;
  const wanted = Object.entries(readJson(lockFile)?.packages ?? {}).filter(
    ([place, { extraneous }]) => place !== '' && !extraneous,
  );
  return wanted.every(([place, { version, optional, peer }]) => {
    const there = installed[place];
    return there ? there.version === version : Boolean(optional || peer);
  });
}

async function npmCi(output) {
  // Development packages too, whatever NODE_ENV says: they build. No install script is needed, so none is run.
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  let code;
  try {
    ({ code } =
      npm && /npm-cli\.c?js$/.test(npm) ? await runNode([npm, ...args], { output }) : await run('npm', args, { output }));
  } catch (error) {
    throw new Sentence(`npm could not be run (${error.message}). It comes with Node: install both from https://nodejs.org.`);
  }
  if (code === 0) return;
  const { bavail, bsize } = fs.statfsSync(root);
  const room = bavail * bsize < 1024 ** 3 ? ' The disk is nearly full: about 1 GB is needed.' : '';
  throw new Sentence(
    `The dependencies could not be installed: npm's own words are above.${room || ' Is the package registry reachable from here?'}`,
  );
}

module.exports = { bootstrap };
