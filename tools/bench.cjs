// npm run bench: floor and product in alternation on the same data, a ratio a row (tests/load/bench.ts).
require('./node-version.cjs');
const path = require('node:path');
const { runCommand, exitOnSignals } = require('./sentence.cjs');

async function bench(args) {
  const { withPostgres } = require('./long-run.cjs');
  const { root, runNode } = require('./children.cjs');
  // The data are kept in .data/bench: making 100,000 patients costs more than measuring. Durability as in production.
  return withPostgres(
    'bench',
    { temporary: false, flags: ['max_connections=100', 'shared_buffers=1GB', 'max_wal_size=4GB'] },
    async (server) => {
      await require('./build.cjs').build(['server'], console.log);
      const { applicationUrl, directUrl, ownerUrl } = require('./database.cjs').urlsOf(server);
      const env = { DATABASE_URL: applicationUrl, DIRECT_URL: directUrl, OWNER_URL: ownerUrl };
      const register = path.join(root, 'tools/swc-register.cjs');
      const { code } = await runNode(['-r', register, path.join(root, 'tests/load/bench.ts'), ...args], { output: 'show', env });
      return code;
    },
  );
}

exitOnSignals();
runCommand(() => bench(process.argv.slice(2)));
