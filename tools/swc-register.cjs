// node -r ./tools/swc-register.cjs file.ts: runs TypeScript as it stands, with the aliases and decorators of .swcrc.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformSync } = require('@swc/core');

const root = path.resolve(__dirname, '..');
const settings = JSON.parse(fs.readFileSync(path.join(root, '.swcrc'), 'utf8'));
delete settings.$schema;
const options = { ...settings, swcrc: false, sourceMaps: 'inline', jsc: { ...settings.jsc, baseUrl: root } };

for (const extension of ['.ts', '.tsx']) {
  Module._extensions[extension] = (module, filename) => {
    const { code } = transformSync(fs.readFileSync(filename, 'utf8'), { ...options, filename });
    module._compile(code, filename);
  };
}
