// npm run schema: writes libs/graphql/schema.graphql from the server's code, so that a change of the interface shows in the diff.
//   npm run schema -- --check      fails when the committed file was not the code's (the file is brought up to date all the same)
require('./node-version.cjs');
const fs = require('node:fs');
const path = require('node:path');
const { root, runNode } = require('./children.cjs');
const { Sentence, runCommand, exitOnSignals } = require('./sentence.cjs');

const schemaFile = path.join(root, 'libs/graphql/schema.graphql');

/** @returns {Promise<boolean>} whether the file was already what the code says */
async function writeSchema(log) {
  const { build } = require('./build.cjs');
  await build(['server'], log);
  const before = fs.existsSync(schemaFile) ? fs.readFileSync(schemaFile, 'utf8') : '';
  const { code, output } = await runNode([path.join(root, 'dist/server/apps/api/src/platform/graphql/print-schema.js')]);
  if (code !== 0) throw new Sentence(`The schema could not be printed:\n${output}`);
  return fs.readFileSync(schemaFile, 'utf8') === before;
}

module.exports = { writeSchema };

if (require.main === module) {
  exitOnSignals();
  runCommand(async () => {
    await require('./bootstrap.cjs').bootstrap();
    const same = await writeSchema(console.log);
    console.log(
      same ? 'libs/graphql/schema.graphql is up to date.' : 'libs/graphql/schema.graphql has changed: commit it with the code.',
    );
    return same || !process.argv.includes('--check') ? 0 : 1;
  });
}
