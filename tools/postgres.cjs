// The embedded PostgreSQL: a real server from an npm package, for development, tests and trials. Production brings its own.
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const net = require('node:net');
const path = require('node:path');
const { Sentence } = require('./sentence.cjs');
const { choosePlace, holdsDatabase } = require('./postgres/place.cjs');
const { initialise, resetOwnerPassword, refuseFullDisk, explain, serverEnvironment } = require('./postgres/initialise.cjs');
const { readPidFile, runningServer, stopOrphan, stopProcess, pause } = require('./postgres/postmaster.cjs');
const { readOrMakeSecrets } = require('./postgres/secrets.cjs');

/** For data that nobody will miss: tests, benches, a builder's own instance. */
const carelessFlags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts PostgreSQL on loopback, on a free port, with the data in `dataDir`, made if absent.
 * Recovers from a run that was killed. Works as root (drops to an unprivileged user) and as an ordinary user.
 *
 * @param {string} dataDir asked place; as root it may be moved to /var/lib/jalon, and `log` is told
 * @param {object} [options]
 * @param {string[]} [options.flags] settings such as 'fsync=off'
 * @param {(sentence: string) => void} [options.log]
 * @param {boolean | 'only'} [options.join] use the server that runs on these data already, if one does; 'only': else undefined
 * @param {boolean} [options.keep] leave the server running when this process ends
 * @param {boolean} [options.temporary] empty data at the start, removed at the end
 * @param {string} [options.database] made if absent; default 'jalon'
 * @returns {Promise<{ ownerUrl: string, port: number, secrets: { owner: string, app: string, jobs: string, seal: string },
 *   dataDir: string, joined: boolean, exited: Promise<string>, stop: () => Promise<void> }>}
 *   exited: resolves with the reason if the server ends by itself; stop: fast shutdown, may be called twice; a server that was
 *   joined belongs to another process: do not stop it
 * @throws Sentence
 */
async function startPostgres(dataDir, options = {}) {
  const { flags = [], log = () => {}, join = false, keep = false, temporary = false, database = 'jalon' } = options;
  const place = choosePlace(dataDir, log);
  if (temporary) {
    await stopOrphan(place.dataDir, log);
    fs.rmSync(place.dataDir, { recursive: true, force: true });
  }
  const { secrets, fresh } = readOrMakeSecrets(place.dataDir);
  const urlOn = (port, name) => `postgres://postgres:${secrets.owner}@127.0.0.1:${port}/${name}`;

  const running = join && !fresh ? runningServer(place.dataDir) : undefined;
  if (join === 'only' && !running) return undefined;
  const server = running ? joined(running) : await launched(place, secrets, fresh, { flags, log, keep });
  await ensureDatabase(urlOn(server.port, 'postgres'), database);
  const stop = async () => {
    await server.stop();
    if (temporary) fs.rmSync(place.dataDir, { recursive: true, force: true });
  };
  return { ...server, ownerUrl: urlOn(server.port, database), secrets, dataDir: place.dataDir, joined: Boolean(running), stop };
}

const joined = ({ pid, port }) => ({ port, exited: new Promise(() => {}), stop: () => stopProcess(pid) });

async function launched(place, secrets, fresh, { flags, log, keep }) {
  await stopOrphan(place.dataDir, log);
  const sync = !flags.includes('fsync=off');
  if (!holdsDatabase(place.dataDir)) initialise({ ...place, password: secrets.owner, sync });
  else {
    refuseFullDisk(place.dataDir);
    if (fresh) resetOwnerPassword({ ...place, password: secrets.owner });
  }
  // The free port may be taken between the question and its use: ask again, a few times.
  for (let attempt = 1; ; attempt++) {
    try {
      return await launchOn(await freePort(), place, flags, keep);
    } catch (error) {
      if (attempt === 3 || !/could not bind|Address already in use/i.test(error.message)) throw error;
    }
  }
}

// What a statement could not do is told to whoever asked; the server's own file would quote the values, and nobody journals who reads it.
const WITHOUT_VALUES = ['log_min_messages=log', 'log_min_error_statement=panic', 'log_parameter_max_length_on_error=0'];

async function launchOn(port, { native, dataDir, ids }, flags, keep) {
  const logFile = path.join(path.dirname(dataDir), `${path.basename(dataDir)}.log`);
  const logHandle = fs.openSync(logFile, 'w', 0o600);
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...WITHOUT_VALUES, ...flags];
  const child = spawn(path.join(native, 'bin', 'postgres'), ['-D', dataDir, ...settings.flatMap((setting) => ['-c', setting])], {
    ...ids,
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', logHandle, logHandle],
    detached: true, // out of the terminal's group: Ctrl-C must reach the application first, PostgreSQL last
  });
  fs.closeSync(logHandle);
  child.unref();

  let ended;
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve((ended = error.message)));
    child.once('exit', () =>
      resolve((ended = explain(fs.readFileSync(logFile, 'utf8'), dataDir, `stopped by itself, see ${logFile}`))),
    );
  });
  const killAtExit = () => {
    if (ended === undefined) process.kill(child.pid, 'SIGINT');
  };
  if (!keep) process.once('exit', killAtExit);

  while (ended === undefined && !(readPidFile(dataDir)?.pid === child.pid && readPidFile(dataDir)?.ready)) await pause(20);
  if (ended !== undefined) {
    process.removeListener('exit', killAtExit);
    throw new Sentence(ended);
  }
  const stop = async () => {
    process.removeListener('exit', killAtExit);
    if (ended === undefined) await stopProcess(child.pid);
  };
  return { port, exited, stop };
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function ensureDatabase(adminUrl, name) {
  const { Client } = require('pg'); // here, since this file must load before node_modules exists
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database "${name}"`);
  } finally {
    await client.end();
  }
}

module.exports = { startPostgres, carelessFlags, freePort };
