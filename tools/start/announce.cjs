// What a newcomer needs to read once everything runs: where, as whom, and how to stop.

/**
 * @param {{ url: string, demoAccounts?: { login: string, password: string, who: string }[] }} server
 * @param {string | undefined} place where the embedded server's data are; undefined with a database of one's own
 */
function announce(server, place, log) {
  const accounts = server.demoAccounts ?? [];
  log(`\nJalon is ready: ${server.url}\n`);
  if (accounts.length > 0) {
    log('Demo accounts (invented people; these passwords open nothing else):');
    for (const line of table([
      ['login', 'password', 'who'],
      ...accounts.map(({ login, password, who }) => [login, password, who]),
    ]))
      log(`  ${line}`);
    log('');
  } else if (!place && process.env.NODE_ENV !== 'production') {
    log('The demo territory was not loaded into your database: JALON_DEMO=on npm start loads it.');
  }
  if (place) log(`The data stay in ${place} between runs.`);
  log('Ctrl-C stops everything.');
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
}

module.exports = { announce };
