// npm start: from a fresh clone to a page that people can open. The steps are in start/launch.cjs.
require('./node-version.cjs');
require('./sentence.cjs').runCommand(require('./start/launch.cjs').launch);
