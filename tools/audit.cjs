// Known advisories about what production runs, asked of the registry. Where it does not answer audits (a mirror, no network), that is
// said and nothing fails: an audit that did not take place must not look like one that found nothing.
const { execFile } = require('node:child_process');

const GRAVE = ['high', 'critical'];

/**
 * What npm answered, in words, and whether it should stop a build.
 * @param {string} output what `npm audit --json` wrote
 * @returns {{ audited: boolean, grave: number, lines: string[] }}
 */
function readAudit(output) {
  const answer = parse(output);
  const found = answer?.vulnerabilities;
  if (!found || !answer.metadata) {
    const why = [answer?.statusCode, answer?.message ?? answer?.error?.summary].filter(Boolean).join(' ') || 'no answer';
    return { audited: false, grave: 0, lines: [`NOT AUDITED: the registry gave no advisories (${why}). Run it where it does.`] };
  }
  const all = Object.values(found);
  const grave = all.filter(({ severity }) => GRAVE.includes(severity));
  const said = all.map(({ name, severity, range }) => `${severity}: ${name} ${range}`);
  const asked = answer.metadata.dependencies?.prod ?? 0;
  return {
    audited: true,
    grave: grave.length,
    lines: [...said, `Audited ${asked} packages: ${all.length} advisories, ${grave.length} grave.`],
  };
}

function parse(output) {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}

module.exports = { readAudit };

if (require.main === module)
  execFile('npm', ['audit', '--omit=dev', '--json'], { maxBuffer: 64_000_000, timeout: 30_000 }, (_error, output) => {
    const { grave, lines } = readAudit(output);
    for (const line of lines) console.log(line);
    process.exitCode = grave > 0 ? 1 : 0;
  });
