// Who holds a data folder: postmaster.pid, which PostgreSQL writes at start and removes at a clean stop.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { Sentence } = require('../sentence.cjs');

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @returns {{ pid: number, port: number, sharedMemory: number, ready: boolean } | undefined} undefined when no file, or a file being written */
function readPidFile(dataDir) {
  let lines;
  try {
    lines = fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!(pid > 0)) return undefined;
  return {
    pid,
    port: Number(lines[3]),
    sharedMemory: Number(lines[6]?.trim().split(/\s+/)[1]),
    ready: lines[7]?.trim() === 'ready',
  };
}

function alive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return commandLine(pid) !== ''; // dead, but not yet collected by a container's first process
}

/** The number may have gone to another program since (a reboot, a container): only the command line tells. */
function commandLine(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '';
  }
}

const isServerOf = (pid, dataDir) => alive(pid) && /postgres/.test(commandLine(pid)) && commandLine(pid).includes(dataDir);

/** The server that runs on these data now, ready for connections, or undefined. */
function runningServer(dataDir) {
  const found = readPidFile(dataDir);
  return found?.ready && isServerOf(found.pid, dataDir) ? found : undefined;
}

/**
 * Stops the server whose launcher was killed (kill -9 leaves it running) and clears a stale file.
 * @returns {Promise<boolean>} true when a server had to be stopped
 */
async function stopOrphan(dataDir, log) {
  const found = readPidFile(dataDir);
  if (!found) return false;
  if (isServerOf(found.pid, dataDir)) {
    log('An earlier run was cut short and left PostgreSQL running: stopping it first.');
    await stopProcess(found.pid);
    return true;
  }
  // PostgreSQL clears the file of a dead process itself, but not when the number belongs to another program now, nor when
  // nobody collected the dead process (containers). We clear it, after the check that we thereby take from PostgreSQL:
  for (const end = Date.now() + 10_000; attachedProcesses(found.sharedMemory) > 0; await pause(50)) {
    if (Date.now() > end)
      throw new Sentence(`Processes of an earlier PostgreSQL still use ${dataDir}. Stop them, then start again.`);
  }
  fs.rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
  return false;
}

/** How many processes hold the shared memory of that server: its workers may outlive a killed postmaster for a moment. */
function attachedProcesses(sharedMemoryId) {
  let rows;
  try {
    rows = fs.readFileSync('/proc/sysvipc/shm', 'utf8').split('\n').slice(1);
  } catch {
    return 0; // not Linux
  }
  const row = rows.map((line) => line.trim().split(/\s+/)).find(([, id]) => Number(id) === sharedMemoryId);
  return row ? Number(row[6]) : 0;
}

/** Fast shutdown (open transactions rolled back), then an immediate one if it does not end. Resolves when the process is gone. */
async function stopProcess(pid) {
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(25)) if (!alive(pid)) return;
  }
  throw new Sentence(`PostgreSQL (process ${pid}) does not stop. Stop it yourself, then start again.`);
}

module.exports = { readPidFile, runningServer, stopOrphan, stopProcess, pause };
