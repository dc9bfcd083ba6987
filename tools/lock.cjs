// One run at a time on the same data: a file that names its holder, and that a killed holder cannot keep.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { Sentence } = require('./sentence.cjs');

/**
 * @param {string} file
 * @param {string} what the holder, as the next one will read it: "npm start"
 * @param {{ patience?: number, onWait?: () => void }} [options] patience: milliseconds; onWait: called once, when one has to wait
 * @returns {Promise<{ tell: (where: string) => void, release: () => void }>} tell: adds an address for the next one to read
 * @throws Sentence when another run holds it for longer than one has patience: usually a few seconds (it may just be stopping)
 */
async function takeLock(file, what, { patience = 3000, onWait } = {}) {
  makeFolder(path.dirname(file));
  for (let end; ; await new Promise((resolve) => setTimeout(resolve, 250))) {
    const holder = readHolder(file);
    if (holder === undefined || !holds(holder)) {
      if (holder !== undefined) fs.rmSync(file, { force: true });
      if (tryTake(file, { pid: process.pid, born: bornAt(process.pid), what })) break;
    } else if (end === undefined) {
      end = Date.now() + patience;
      onWait?.();
    } else if (Date.now() > end) {
      const where = holder.where ? ` at ${holder.where}` : '';
      throw new Sentence(
        `Jalon already runs in this folder${where} (${holder.what}, process ${holder.pid}). Use that one, or stop it first: Ctrl-C in its window, or kill ${holder.pid}.`,
      );
    }
  }
  const release = () => {
    process.off('exit', release);
    fs.rmSync(file, { force: true });
  };
  process.once('exit', release);
  const tell = (where) => fs.writeFileSync(file, JSON.stringify({ pid: process.pid, born: bornAt(process.pid), what, where }));
  return { tell, release };
}

function makeFolder(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (error) {
    throw new Sentence(
      `Nothing can be written in ${folder} (${error.code}): it may belong to another user, after an earlier start as root. ` +
        `Start as that user, or give it to yourself: sudo chown -R "$(id -u):$(id -g)" "${folder}"`,
    );
  }
}

function tryTake(file, holder) {
  try {
    fs.writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    if (error.code === 'ENOSPC')
      throw new Sentence(`The disk that holds ${path.dirname(file)} is full: free some room and start again.`);
    throw error;
  }
}

function readHolder(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    // Empty: another start is writing it now, unless a full disk left it so.
    return error.code === 'ENOENT' ? undefined : { pid: 0, beingWritten: Date.now() - fs.statSync(file).mtimeMs < 2000 };
  }
}

/** The number of a dead process is given again one day: its hour of birth is not. */
const holds = ({ pid, born, beingWritten }) => beingWritten || (pid > 0 && born !== '' && bornAt(pid) === born);

function bornAt(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? '' : rest[18];
  } catch {
    if (fs.existsSync('/proc/self/stat')) return '';
    return spawnSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' }).stdout?.trim() ?? '';
  }
}

module.exports = { takeLock };
