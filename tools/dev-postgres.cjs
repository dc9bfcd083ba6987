// One long-running server for whoever works on this machine: started once, joined afterwards. Prints its owner URL, alone.
//   export TEST_OWNER_URL=$(node tools/dev-postgres.cjs)      node tools/dev-postgres.cjs stop
const { startPostgres, carelessFlags } = require('./postgres.cjs');
const { runCommand } = require('./sentence.cjs');

const place = process.env.JALON_DEV_DATA ?? '/var/tmp/jalon-dev/pg';

async function main() {
  const flags = [...carelessFlags, 'max_connections=300', 'shared_buffers=512MB', 'max_wal_size=2GB'];
  const { ownerUrl, stop } = await startPostgres(place, {
    flags,
    join: true,
    keep: true,
    log: (sentence) => console.error(sentence),
  });
  if (process.argv[2] === 'stop') return stop();
  console.log(ownerUrl);
}

runCommand(main);
