// Reads [{ file, text }] on stdin, prints for each the ids of the lint rules that it breaks. A process of its own: jest cannot
// load the flat configuration, an ES module.
const { join } = require('node:path');
const { text } = require('node:stream/consumers');
const { ESLint } = require('eslint');
const { nx } = require('../../tools/nx.cjs');

const root = join(__dirname, '../..');

async function main() {
  await nx(['show', 'projects', '--json']); // without a project graph the boundary rule skips itself in silence
  const eslint = new ESLint({ cwd: root });
  const broken = [];
  for (const { file, text: content } of JSON.parse(await text(process.stdin))) {
    const [result] = await eslint.lintText(content, { filePath: join(root, file) });
    broken.push(result.messages.map(({ ruleId }) => ruleId));
  }
  console.log(JSON.stringify(broken));
}

main();
