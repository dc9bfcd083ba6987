// One command from nothing to a running Jalon. What can be refused is refused first, before the long steps.
const path = require('node:path');
const { bootstrap } = require('../bootstrap.cjs');
const { dataDir, bringsItsOwn, ownDatabase, embeddedDatabase } = require('../database.cjs');
const { takeLock } = require('../lock.cjs');
const { Sentence } = require('../sentence.cjs');
const { announce } = require('./announce.cjs');
const { wantedPort, refuseTakenPort } = require('./port.cjs');
const { stopInOrder } = require('./stop-in-order.cjs');

const log = console.log;

async function launch() {
  const stopping = stopInOrder(log);
  try {
    return await launchUnless(stopping);
  } catch (error) {
    if (stopping.hasBegun()) return stopping.finished; // what breaks because it is being stopped is no failure
    throw error;
  }
}

async function launchUnless(stopping) {
  const external = bringsItsOwn();
  const demo = demoTerritory(external);
  const port = wantedPort();
  // Two servers on one folder of data would ruin it; a database of one's own takes care of itself.
  const lock = external ? undefined : await takeLock(path.join(dataDir, 'start.lock'), 'npm start');
  await refuseTakenPort(port);

  await bootstrap({ log });
  const { build, serverEntry } = require('../build.cjs');
  const own = external ? await ownDatabase() : undefined;
  await build(['server', 'web'], log);

  const database = own ?? (await embeddedDatabase({ log }));
  stopping.afterwards('PostgreSQL', database.stop);
  database.exited.then((reason) => stopping.because(reason));

  log('Starting…');
  const { applicationUrl, directUrl, ownerUrl } = database;
  const server = await require(serverEntry).start({ applicationUrl, directUrl, ownerUrl, port, demo, dataDir });
  stopping.afterwards('the server', server.close);
  lock?.tell(server.url);
  announce(server, database.place, log);
  process.send?.({ url: server.url });
  return stopping.finished;
}

/** The invented territory and its published passwords: by default with the embedded server, on request elsewhere, never in production. */
function demoTerritory(external) {
  const production = process.env.NODE_ENV === 'production';
  const asked = process.env.JALON_DEMO;
  if (asked !== undefined && asked !== 'on' && asked !== 'off') throw new Sentence('JALON_DEMO is either on or off.');
  if (production && asked === 'on') {
    throw new Sentence(
      'NODE_ENV is production: the demo territory has published passwords and never goes there. Unset JALON_DEMO, or NODE_ENV.',
    );
  }
  if (production && !external) {
    throw new Sentence(
      'NODE_ENV is production: the embedded PostgreSQL and the demo territory are for trials only. ' +
        'Give a server of your own in DATABASE_URL, DIRECT_URL and OWNER_URL, or unset NODE_ENV.',
    );
  }
  return external ? asked === 'on' : asked !== 'off';
}

module.exports = { launch };
