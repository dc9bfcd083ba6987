// What a container runs: `api`, `worker`, `migrate`, `jalon …` (the command line), `check` (health of the api).
// Addresses come from the environment without passwords, passwords from files (Docker secrets).
const fs = require('node:fs');
const path = require('node:path');

const server = path.join(__dirname, '../dist/server');
const load = (place) => require(path.join(server, place));

/** Puts each secret file's content where the application reads it: in the environment's address, and as the role's password. */
function readSecrets(env) {
  for (const name of ['JALON_SECRET_KEY', 'JALON_OIDC_CLIENT_SECRET']) {
    const file = env[`${name}_FILE`];
    if (file) env[name] = fs.readFileSync(file, 'utf8').trim();
  }
  for (const [url, password] of [
    ['DATABASE_URL', 'JALON_APP_PASSWORD'],
    ['DIRECT_URL', 'JALON_JOBS_PASSWORD'],
    ['OWNER_URL', 'JALON_OWNER_PASSWORD'],
  ]) {
    const file = env[`${password}_FILE`];
    if (file) env[password] = fs.readFileSync(file, 'utf8').trim();
    if (!env[url]) continue;
    const address = new URL(env[url]);
    if (!address.password && env[password]) address.password = encodeURIComponent(env[password]);
    env[url] = address.href;
  }
}

function settings(env) {
  const options = {
    applicationUrl: env.DATABASE_URL ?? '',
    directUrl: env.DIRECT_URL ?? '',
    ownerUrl: env.OWNER_URL ?? '', // only `migrate` is given one: the running processes own nothing
    port: Number(env.PORT ?? 3000),
    demo: false,
    dataDir: env.JALON_DATA ?? '/data',
  };
  const chosen = load('apps/api/src/main.js').settingsFrom(options, env);
  load('apps/api/src/platform/settings.js').refuseUnsafe(chosen);
  return chosen;
}

async function api(env) {
  const chosen = settings(env);
  await load('libs/persistence/src/index.js').refuseUnsafeRole(chosen.applicationUrl);
  const app = await load('apps/api/src/server.js').createServer(chosen);
  await app.listen(chosen.port, chosen.host);
  return () => app.close();
}

async function worker(env) {
  const jobs = await load('apps/api/src/worker.js').startJobs(settings(env));
  return () => jobs.stop();
}

async function migrate(env) {
  const { ownerUrl, jobsUrl, passwords, production } = settings(env);
  const database = load('libs/persistence/src/index.js');
  await database.migrate({ ownerUrl, jobsUrl, passwords, log: console.log });
  if (production) await database.refuseDemoAccounts(ownerUrl);
}

async function jalon(env, args) {
  const { applicationUrl, directUrl, ownerUrl, dataDir } = settings(env);
  const openDatabase = async () => ({ applicationUrl, directUrl, ownerUrl });
  process.exitCode = await load('apps/api/src/cli/main.js').main(args, { openDatabase, dataDir });
}

async function check(env) {
  const answer = await fetch(`http://127.0.0.1:${env.PORT ?? 3000}/health/ready`, { signal: AbortSignal.timeout(2500) });
  process.exitCode = answer.ok ? 0 : 1;
}

async function main([role, ...args]) {
  const roles = { api, worker, migrate, jalon, check };
  if (!Object.hasOwn(roles, role)) throw new Error(`Say what to run: ${Object.keys(roles).join(', ')}.`);
  readSecrets(process.env);
  const close = await roles[role](process.env, args);
  if (!close) return;
  // The first process of a container has no default answer to a signal.
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => close().then(() => process.exit(0)));
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exit(1);
});
