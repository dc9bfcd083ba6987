// The specs with a database, as npm test runs them all: to load the whole server costs more than most of them do, so they share it in
// parts. One of them alone: npm test -- --only database NAME.
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const FOLDERS = ['libs/persistence/src', 'apps/api/src'];
/** Two run at once; more parts than that, so that no process grows old. */
const PARTS = 8;

const { testTimeout, ...preset } = require('../../apps/api/jest.config.cjs');
const project = { ...preset, rootDir: root };

const specs = FOLDERS.flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => path.join(folder, file)),
);

/** Snapshots are kept beside a spec, under its own name: it runs in a file of its own. */
const hasSnapshots = (spec) => fs.existsSync(path.join(root, path.dirname(spec), '__snapshots__', `${path.basename(spec)}.snap`));

/** Dealt like cards, the longest first, so that the parts are about as long as each other. */
function dealt(cards) {
  const size = new Map(cards.map((spec) => [spec, fs.statSync(path.join(root, spec)).size]));
  const longestFirst = cards.toSorted((a, b) => size.get(b) - size.get(a));
  return Array.from({ length: PARTS }, (_, part) => longestFirst.filter((_spec, place) => place % PARTS === part));
}

module.exports = {
  testTimeout,
  projects: [
    {
      ...project,
      displayName: 'database',
      roots: FOLDERS.map((folder) => path.join(root, folder)),
      testMatch: specs.filter(hasSnapshots).map((spec) => path.join(root, spec)),
    },
    ...dealt(specs.filter((spec) => !hasSnapshots(spec))).map((part, n) => ({
      ...project,
      displayName: `database, part ${n + 1}`,
      globals: { part },
      roots: [__dirname],
      testMatch: [path.join(__dirname, 'together.cjs')],
    })),
  ],
};
