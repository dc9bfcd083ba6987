// A whole Jalon for the browser: the built server on a fresh database, as `npm start` runs it, on a free port.
const { spawn } = require('node:child_process');
const path = require('node:path');
const { root, running } = require('../children.cjs');
const { urlsOf } = require('../database.cjs');
const { freePort } = require('../postgres.cjs');
const { Sentence } = require('../sentence.cjs');

/** Friday afternoon, when a secretary sends the coming week: the samples' schedule begins on the Monday after. */
const FRIDAY_AFTERNOON = '2026-11-20T16:12:00+01:00';

/**
 * @param {{ ownerUrl: string, secrets: object }} server the PostgreSQL to use
 * @param {string} database its name there, made anew
 * @returns {Promise<{ url: string, urls: object, stop: () => Promise<void>, words: () => string }>} urls: of its database; words: what it
 *   printed so far
 */
async function startProduct(server, database, env = {}) {
  await makeAnew(server.ownerUrl, database);
  const { applicationUrl, directUrl, ownerUrl } = urlsOf(server, database);
  const urls = { DATABASE_URL: applicationUrl, DIRECT_URL: directUrl, OWNER_URL: ownerUrl };
  const child = spawn(process.execPath, [path.join(root, 'tools/start.cjs')], {
    cwd: root,
    env: {
      ...process.env,
      ...urls,
      PORT: String(await freePort()),
      JALON_DEMO: 'on',
      JALON_NOW: FRIDAY_AFTERNOON,
      npm_lifecycle_event: 'test',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running.add(child);
  const printed = [];
  child.stdout.on('data', (chunk) => printed.push(chunk));
  child.stderr.on('data', (chunk) => printed.push(chunk));
  const words = () => Buffer.concat(printed).toString();
  const gone = new Promise((resolve) => child.once('exit', resolve)).then(() => running.delete(child));

  const url = await Promise.race([
    new Promise((resolve) => child.once('message', (message) => resolve(message.url))),
    gone.then(() => {
      throw new Sentence(`Jalon did not start for the browser journeys:\n${words()}`);
    }),
  ]);
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
  };
  return { url, urls, stop, words };
}

async function makeAnew(ownerUrl, database) {
  const { Client } = require('pg');
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`drop database if exists "${database}" with (force)`);
  await client.query(`create database "${database}"`);
  await client.end();
}

module.exports = { startProduct };
