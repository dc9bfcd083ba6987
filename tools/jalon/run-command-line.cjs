const path = require('node:path');
const { bootstrap } = require('../bootstrap.cjs');
const { root } = require('../children.cjs');
const { dataDir, bringsItsOwn, ownDatabase, embeddedDatabase } = require('../database.cjs');
const { takeLock } = require('../lock.cjs');

const log = (sentence) => console.error(sentence);

/** @returns {Promise<number>} the command's exit code */
async function runCommandLine(args) {
  await bootstrap({ log, output: 'stderr' });
  await require('../build.cjs').build(['server'], log);
  // npm runs its scripts from the repository: files are named from where the person stands.
  if (process.env.npm_lifecycle_event === 'jalon' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  let database;
  const openDatabase = async () => (database ??= await open());
  const { main } = require(path.join(root, 'dist/server/apps/api/src/cli/main.js'));
  try {
    return await main(args, { openDatabase, dataDir });
  } finally {
    await database?.stop();
  }
}

/** The environment's database, or that of a running `npm start`, or the embedded server started for this command alone. */
async function open() {
  if (bringsItsOwn()) return ownDatabase();
  const joined = await embeddedDatabase({ log, join: 'only' });
  if (joined) return joined;
  await takeLock(path.join(dataDir, 'start.lock'), 'npm run jalon');
  return embeddedDatabase({ log });
}

module.exports = { runCommandLine };
