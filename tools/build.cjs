// Builds the server and the web page when their sources have changed. Asking Nx alone costs several seconds, so a stamp of
// the sources, kept in dist/, answers first.
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { alone } = require('./alone.cjs');
const { root, runNode, step } = require('./children.cjs');
const { nx } = require('./nx.cjs');
const { Sentence } = require('./sentence.cjs');

const everywhere = ['package-lock.json', 'tsconfig.base.json', '.swcrc', 'nx.json'];
const parts = {
  server: {
    project: 'api',
    sources: ['apps/api', 'libs/domain', 'libs/access', 'libs/persistence', 'libs/interop'],
    made: 'dist/server',
    entry: 'dist/server/apps/api/src/main.js',
  },
  web: {
    project: 'web',
    sources: ['apps/web', 'libs/domain', 'libs/access', 'libs/graphql', 'libs/ui', 'codegen.ts'],
    made: 'dist/web',
    entry: 'dist/web/index.html',
  },
};

/**
 * @param {('server' | 'web')[]} names
 * @param {(sentence: string) => void} log
 * @throws Sentence when the build fails, after printing the compiler's words on stderr
 */
async function build(names, log) {
  if (staleOf(names).length === 0) return;
  await alone(log, () => make(staleOf(names), log));
}

const staleOf = (names) =>
  names.map((name) => ({ name, ...parts[name], stamp: stampOf(parts[name].sources) })).filter((part) => !isFresh(part));

async function make(stale, log) {
  if (stale.length === 0) return;
  await step(`Building ${stale.map(({ name }) => `the ${name}`).join(' and ')}`, log, async () => {
    // The compiler never removes: a deleted migration would still be found, and run.
    for (const { made, name } of stale) {
      fs.rmSync(stampFile(name), { force: true });
      fs.rmSync(path.join(root, made), { recursive: true, force: true });
    }
    const { code, output } = await nx(['run-many', '-t', 'build', '-p', stale.map(({ project }) => project).join(',')]);
    if (code !== 0) {
      process.stderr.write(output);
      throw new Sentence('The build failed: the reason is above.');
    }
  });
  for (const { name, stamp } of stale) {
    fs.mkdirSync(path.dirname(stampFile(name)), { recursive: true });
    fs.writeFileSync(stampFile(name), stamp);
  }
}

/** The typed GraphQL operations of the web, which type checking and tests need as much as the build. */
async function generateOperations(log) {
  const generated = path.join(root, 'libs/graphql/src/generated');
  const stamp = stampOf(['apps/web/src', 'libs/graphql/schema.graphql', 'codegen.ts', 'package-lock.json']);
  const file = path.join(generated, '.stamp');
  if (read(file) === stamp) return;
  await alone(log, async () => {
    if (read(file) === stamp) return;
    await step('Generating the typed operations', log, generate);
    fs.writeFileSync(file, stamp);
  });
}

async function generate() {
  const { code, output } = await runNode([path.join(root, 'node_modules/.bin/graphql-codegen'), '--config', 'codegen.ts']);
  if (code !== 0) {
    process.stderr.write(output);
    throw new Sentence('The GraphQL operations do not fit the schema: the reason is above.');
  }
}

const stampFile = (name) => path.join(root, 'dist', '.stamps', name);
const isFresh = ({ name, entry, stamp }) => read(stampFile(name)) === stamp && fs.existsSync(path.join(root, entry));

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** One digest of names and contents: dates mean nothing after a git checkout. */
function stampOf(sources) {
  const hash = crypto.createHash('sha256').update(process.versions.modules);
  for (const file of [...everywhere, ...sources].flatMap(filesUnder)) {
    hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function filesUnder(place) {
  const full = path.join(root, place);
  if (!fs.existsSync(full)) return [];
  if (fs.statSync(full).isFile()) return [place];
  return fs
    .readdirSync(full, { withFileTypes: true })
    .filter(({ name }) => name !== 'generated' && !/\.spec\.tsx?$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => filesUnder(`${place}/${name}`));
}

module.exports = { build, generateOperations, serverEntry: path.join(root, parts.server.entry) };
