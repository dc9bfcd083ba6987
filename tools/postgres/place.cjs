// Who runs PostgreSQL, from which copy of the programs, and where its data are.
// PostgreSQL refuses to run as root: as root it is given to an unprivileged user, who must be able to reach everything.
const { spawnSync } = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { Sentence } = require('../sentence.cjs');
const { installedBinaries, readableCopy } = require('./binaries.cjs');

/** What an unprivileged user can always reach, whatever folder the clone is in. */
const systemFolder = '/var/lib/jalon';

/**
 * @param {string} wanted the data folder asked for
 * @param {(sentence: string) => void} log told when the data are elsewhere than asked
 * @returns {{ native: string, dataDir: string, ids: { uid?: number, gid?: number } }}
 *   ids is what to spread into spawn's options: empty for an ordinary user
 */
function choosePlace(wanted, log) {
  const asked = path.resolve(wanted);
  const native = installedBinaries();
  if (process.getuid?.() !== 0) {
    fs.mkdirSync(path.dirname(asked), { recursive: true });
    refuseForeignData(asked);
    return { native, dataDir: asked, ids: {} };
  }

  fs.mkdirSync(path.dirname(asked), { recursive: true });
  const ids = unprivilegedUser(asked);
  const runs = (folder) => spawnSync(path.join(folder, 'bin', 'postgres'), ['-V'], { ...ids, cwd: '/' }).status === 0;
  const programs = runs(native) ? native : readableCopy(native, ensureSystemFolder());

  const reachable = spawnSync('test', ['-x', path.dirname(asked)], { ...ids, cwd: '/' }).status === 0;
  const elsewhere = path.join(systemFolder, crypto.createHash('sha256').update(asked).digest('hex').slice(0, 12), 'pg');
  // Data made elsewhere stay there, even if the folder has become reachable since: they must not seem to vanish.
  const dataDir = (reachable && !fs.existsSync(elsewhere)) || holdsDatabase(asked) ? asked : elsewhere;
  if (dataDir !== asked) {
    ensureSystemFolder();
    fs.mkdirSync(path.dirname(dataDir), { recursive: true });
    log(
      `The data are in ${path.dirname(dataDir)}: PostgreSQL does not run as root, and no other user can reach ${path.dirname(asked)}.`,
    );
  }
  return { native: programs, dataDir, ids };
}

function ensureSystemFolder() {
  fs.mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
  return systemFolder;
}

const holdsDatabase = (dataDir) => fs.existsSync(path.join(dataDir, 'PG_VERSION'));

/** The owner of existing data (a user's clone started once with sudo), else `nobody`: initdb wants a user that has a name. */
function unprivilegedUser(dataDir) {
  if (fs.existsSync(dataDir)) {
    const { uid, gid } = fs.statSync(dataDir);
    if (uid !== 0) return { uid, gid };
  }
  const number = (flag) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout) || 65534;
  return { uid: number('-u'), gid: number('-g') };
}

function refuseForeignData(dataDir) {
  if (!fs.existsSync(dataDir)) return;
  const { uid } = fs.statSync(dataDir);
  if (uid !== process.getuid?.()) {
    throw new Sentence(
      `The data in ${dataDir} belong to another user (uid ${uid}), probably because an earlier start was made as root. ` +
        `Start again as root, or give the folder to yourself: sudo chown -R "$(id -u):$(id -g)" "${path.dirname(dataDir)}"`,
    );
  }
}

module.exports = { choosePlace, holdsDatabase };
