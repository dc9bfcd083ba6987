// A Chromium for the browser journeys: the one that is here, else Playwright's download, else what to do.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { runNode, step } = require('./children.cjs');
const { Sentence } = require('./sentence.cjs');

const known = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @returns {string | undefined} the program's path; a browser that does not even tell its version is none */
function installedBrowser() {
  const fromPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => known.map((name) => path.join(folder, name)));
  const candidates = [process.env.CHROMIUM, ...known.map((name) => `/usr/bin/${name}`), ...fromPath, playwrightsOwn()];
  return candidates.find((file) => file && fs.existsSync(file) && spawnSync(file, ['--version']).status === 0);
}

function playwrightsOwn() {
  try {
    return require('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** @throws Sentence that says exactly what to do when none can be had */
async function findBrowser(log) {
  if (process.env.CHROMIUM && !fs.existsSync(process.env.CHROMIUM))
    throw new Sentence(`CHROMIUM is ${process.env.CHROMIUM}, and no such file exists.`);
  const found = installedBrowser();
  if (found) return found;
  const playwright = path.join(path.dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  const { code, output } = await step('No Chromium here: downloading one (npx playwright install chromium)', log, () =>
    runNode([playwright, 'install', 'chromium']),
  );
  const downloaded = code === 0 ? installedBrowser() : undefined;
  if (downloaded) return downloaded;
  throw new Sentence(
    `${output
      .split('\n')
      .filter((line) => /error|failed/i.test(line))
      .slice(-3)
      .join('\n')}\n\n` +
      'The browser journeys need a Chromium, none is installed, and none could be downloaded. Do one of these, then run npm test again:\n' +
      '  Debian, Ubuntu:  sudo apt-get install chromium    (.ci/run does it by itself)\n' +
      '  Fedora:          sudo dnf install chromium\n' +
      '  macOS:           brew install --cask chromium\n' +
      '  any system:      npx playwright install --with-deps chromium\n' +
      '  one elsewhere:   CHROMIUM=/path/to/chromium npm test\n' +
      'Everything else can be run without it: npm test -- --only lint,types,unit,database',
  );
}

module.exports = { findBrowser };

// For .ci/run: does this machine have one?
if (require.main === module) process.exit(installedBrowser() ? 0 : 1);
