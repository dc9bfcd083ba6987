// Making a new database cluster, and saying in words why it failed.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { Sentence } = require('../sentence.cjs');

/** What a new cluster and its first territory need, with room to breathe. */
const neededBytes = 300 * 1024 * 1024;

/**
 * initdb in a folder beside, renamed when it is whole: a run killed in the middle never leaves half a cluster.
 * @param {{ native: string, dataDir: string, ids: object, password: string, sync: boolean }} order
 * @throws Error with a sentence for the person at the keyboard
 */
function initialise({ native, dataDir, ids, password, sync }) {
  refuseFullDisk(path.dirname(dataDir));
  const unfinished = `${dataDir}.new`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { mode: 0o700 });
  const passwordFile = `${unfinished}-password`;
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (ids.uid !== undefined) for (const owned of [unfinished, passwordFile]) fs.chownSync(owned, ids.uid, ids.gid);

  // --locale=C alone breaks upper('é'): the builtin provider knows Unicode and is the same on every machine.
  const options = [
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  const run = spawnSync(
    path.join(native, 'bin', 'initdb'),
    ['-D', unfinished, `--pwfile=${passwordFile}`, ...options, ...(sync ? [] : ['--no-sync'])],
    { ...ids, cwd: '/', encoding: 'utf8', env: serverEnvironment() },
  );
  fs.rmSync(passwordFile, { force: true });
  if (run.status !== 0) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    throw new Sentence(
      explain(`${run.stdout ?? ''}\n${run.stderr ?? ''}\n${run.error?.message ?? ''}`, dataDir, 'could not be prepared'),
    );
  }
  fs.renameSync(unfinished, dataDir);
}

/** The owner's password set again, without a server, when the secrets file was lost: single-user mode asks for none. */
function resetOwnerPassword({ native, dataDir, ids, password }) {
  const run = spawnSync(path.join(native, 'bin', 'postgres'), ['--single', '-D', dataDir, 'postgres'], {
    ...ids,
    cwd: '/',
    encoding: 'utf8',
    env: serverEnvironment(),
    input: `alter role postgres password '${password}'\n`,
  });
  if (run.status !== 0)
    throw new Sentence(explain(run.stderr ?? '', dataDir, 'lost its password file and could not be given another'));
}

function refuseFullDisk(folder) {
  const { bavail, bsize } = fs.statfsSync(folder);
  if (bavail * bsize < neededBytes) throw new Sentence(fullDisk(folder, bavail * bsize));
}

const fullDisk = (folder, free) =>
  `The disk that holds ${folder} is full${free === undefined ? '' : ` (${Math.floor(free / 1024 / 1024)} MB free)`}: ` +
  `free at least ${neededBytes / 1024 / 1024} MB and start again. Nothing was lost.`;

/** The reason in PostgreSQL's own words, or ours when we know it. */
function explain(output, dataDir, what) {
  if (/No space left on device|Disk quota exceeded|Check free disk space/i.test(output)) return fullDisk(path.dirname(dataDir));
  const reason = output.split('\n').filter((line) => /error|fatal|panic|hint|could not|cannot|EPERM|EACCES/i.test(line));
  return `The embedded PostgreSQL ${what} (data in ${dataDir}).\n${(reason.length ? reason : output.trim().split('\n')).slice(-6).join('\n')}`;
}

/** PostgreSQL without our own PG* variables, nor a locale that this machine may not have. */
function serverEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

module.exports = { initialise, resetOwnerPassword, refuseFullDisk, explain, serverEnvironment };
