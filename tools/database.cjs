// The three ways into the database, from the environment or from the embedded server: application, direct, owner.
const path = require('node:path');
const { root } = require('./children.cjs');
const { readOrMakeSecrets } = require('./postgres/secrets.cjs');
const { Sentence } = require('./sentence.cjs');

const dataDir = path.join(root, '.data');
const names = ['DATABASE_URL', 'DIRECT_URL', 'OWNER_URL'];

/** True when the environment brings a database of its own: then no embedded server starts. */
function bringsItsOwn() {
  const missing = names.filter((name) => !process.env[name]);
  if (missing.length === names.length) return false;
  if (missing.length === 0) return true;
  throw new Sentence(
    `${names.filter((name) => process.env[name]).join(' and ')} is set, so ${missing.join(' and ')} must be too. ` +
      'DATABASE_URL is the application (it may go through PgBouncer), DIRECT_URL goes straight to the server (notifications, jobs), ' +
      'OWNER_URL owns the tables (migrations). Unset all three to use the embedded server.',
  );
}

/** The environment's database; the passwords in the URLs are those that migrations give to the roles they create. */
async function ownDatabase() {
  const [applicationUrl, directUrl, ownerUrl] = names.map((name) => process.env[name]);
  process.env.JALON_APP_PASSWORD ??= passwordIn('DATABASE_URL', applicationUrl);
  process.env.JALON_JOBS_PASSWORD ??= passwordIn('DIRECT_URL', directUrl);
  // A trial on one's own server seals with a key beside its data; in production a start without a key of its own is refused.
  if (process.env.NODE_ENV !== 'production')
    process.env.JALON_SECRET_KEY ??= readOrMakeSecrets(path.join(dataDir, 'own')).secrets.seal;
  await refuseUnreachable(ownerUrl);
  return { applicationUrl, directUrl, ownerUrl, exited: new Promise(() => {}), stop: async () => {} };
}

/**
 * The embedded server's database.
 * @param {{ log: (sentence: string) => void, join?: 'only' }} options join: the server of a running `npm start`, else undefined
 */
async function embeddedDatabase({ log, join }) {
  if (process.env.NODE_ENV === 'production') {
    throw new Sentence(
      'NODE_ENV is production: the embedded PostgreSQL is for trials and development only. Give a server of your own in DATABASE_URL, DIRECT_URL and OWNER_URL.',
    );
  }
  const { startPostgres } = require('./postgres.cjs');
  const server = await startPostgres(path.join(dataDir, 'pg'), { log, join });
  if (!server) return undefined;
  return {
    ...urlsOf(server),
    place: path.dirname(server.dataDir),
    exited: server.exited,
    stop: server.joined ? async () => {} : server.stop,
  };
}

/** The three URLs of an embedded server, on its own database or another; sets the passwords that migrations give to the roles. */
function urlsOf({ ownerUrl, secrets }, database) {
  process.env.JALON_APP_PASSWORD = secrets.app;
  process.env.JALON_JOBS_PASSWORD = secrets.jobs;
  process.env.JALON_SECRET_KEY ??= secrets.seal;
  const as = (user, password) => {
    const url = new URL(ownerUrl);
    if (database) url.pathname = `/${database}`;
    return Object.assign(url, { username: user, password }).href;
  };
  return {
    applicationUrl: as('jalon_app', secrets.app),
    directUrl: as('jalon_jobs', secrets.jobs),
    ownerUrl: as('postgres', secrets.owner),
  };
}

function passwordIn(name, url) {
  try {
    return decodeURIComponent(new URL(url).password);
  } catch {
    throw new Sentence(`${name} is not an address of the form postgres://user:password@host:5432/database.`);
  }
}

async function refuseUnreachable(ownerUrl) {
  const { Client } = require('pg');
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new Sentence(
      `The PostgreSQL of OWNER_URL (${new URL(ownerUrl).host}) does not let us in: ${error.message || error.code}.`,
    );
  }
  await client.end();
}

module.exports = { dataDir, bringsItsOwn, ownDatabase, embeddedDatabase, urlsOf };
