// The passwords of the embedded server: random, made once, in a file that only its owner reads, beside the data.
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const roles = ['owner', 'app', 'jobs', 'seal'];

/**
 * @param {string} dataDir the data folder; the file stands beside it
 * @returns {{ secrets: { owner: string, app: string, jobs: string, seal: string }, fresh: boolean }}
 *   fresh: the owner's password has just been made, so a database that exists already does not know it
 */
function readOrMakeSecrets(dataDir) {
  const file = path.join(path.dirname(dataDir), `${path.basename(dataDir)}-secrets.json`);
  let known = {};
  try {
    known = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error;
  }
  const fresh = !known.owner;
  const secrets = Object.fromEntries(roles.map((role) => [role, known[role] ?? crypto.randomBytes(24).toString('base64url')]));
  if (roles.some((role) => !known[role])) {
    const unfinished = `${file}.${process.pid}`;
    fs.writeFileSync(unfinished, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    fs.renameSync(unfinished, file); // never half a file, whatever kills us
  }
  return { secrets, fresh };
}

module.exports = { readOrMakeSecrets };
