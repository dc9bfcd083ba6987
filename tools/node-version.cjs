// Loaded first by every command, before any syntax or module that an old Node does not know: keep it, and the files that
// load it, readable by Node 8.
var wanted = [20, 19];
var found = process.versions.node.split('.').map(Number);

if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(
    'Jalon needs Node ' +
      wanted.join('.') +
      ' or newer, and this is Node ' +
      process.versions.node +
      '. Install a current one from https://nodejs.org and start again.',
  );
  process.exit(1);
}
