// One transform and one set of aliases for every project's jest run.
const fs = require('node:fs');
const path = require('node:path');

const swcrc = JSON.parse(fs.readFileSync(path.join(__dirname, '.swcrc'), 'utf8'));
delete swcrc.$schema;
swcrc.swcrc = false;
swcrc.jsc.baseUrl = __dirname;

// Packages published as ES modules only: jest's own loader cannot require them on Node 20, though Node itself can.
const esmOnly = ['temporal-polyfill', 'temporal-utils', 'content-disposition', 'openid-client', 'oauth4webapi', 'jose'];
const plainJs = { ...swcrc, jsc: { ...swcrc.jsc, parser: { syntax: 'ecmascript' }, transform: {} } };

module.exports = {
  transform: { '^.+\\.tsx?$': ['@swc/jest', swcrc], '^.+\\.js$': ['@swc/jest', plainJs] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '^@jalon/graphql$': path.join(__dirname, 'libs/graphql/src/index.ts'),
    '^@jalon/([a-z]+)$': path.join(__dirname, 'libs/$1/src/index.ts'),
    '^@jalon/([a-z]+)/(.*)$': path.join(__dirname, 'libs/$1/src/$2/index.ts'),
    '\\.css$': path.join(__dirname, 'tools/css-stub.cjs'),
  },
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  // How long a test takes says how busy the machine is, not whether it is right.
  testTimeout: 20_000,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json', 'mjs', 'cjs'],
};
