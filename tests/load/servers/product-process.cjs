// The product as it is built and as `npm start` runs it, on the measured data, in a process of its own: nothing else is loaded here,
// so that its start and its memory are its own.
const path = require('node:path');

const { DATABASE_URL, DIRECT_URL, OWNER_URL, PORT, BENCH_DATA } = process.env;

async function run() {
  const { start } = require(path.join(__dirname, '../../../dist/server/apps/api/src/main.js'));
  const urls = { applicationUrl: DATABASE_URL, directUrl: DIRECT_URL, ownerUrl: OWNER_URL };
  await start({ ...urls, port: Number(PORT), demo: false, dataDir: BENCH_DATA });
  process.send('ready');
}

run().catch((error) => {
  console.error(error);
  process.exit(1);
});
