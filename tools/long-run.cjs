// What prove, bench and shots have in common: an installed house, and an embedded PostgreSQL of their own in .data/<name>.
const path = require('node:path');
const { bootstrap } = require('./bootstrap.cjs');
const { takeLock } = require('./lock.cjs');

/**
 * @param {string} name the command's, and its data folder's
 * @param {{ flags: string[], temporary: boolean }} options temporary: nothing of an earlier run is found, nothing is left
 * @param {(server: object) => Promise<number>} work receives what startPostgres returns
 * @returns {Promise<number>} the exit code
 */
async function withPostgres(name, { flags, temporary }, work) {
  await bootstrap();
  const { dataDir } = require('./database.cjs');
  const { startPostgres } = require('./postgres.cjs');
  const folder = path.join(dataDir, name);
  await takeLock(path.join(folder, 'run.lock'), `npm run ${name}`);
  const server = await startPostgres(path.join(folder, 'pg'), { log: console.log, flags, temporary });
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

module.exports = { withPostgres };
