// One transform and one set of aliases for every project's jest run.
const fs = require('node:fs');
const path = require('node:path');

const swcrc = JSON.parse(fs.readFileSync(path.join(__dirname, '.swcrc'), 'utf8'));
delete swcrc.$schema;
swcrc.swcrc = false;
swcrc.jsc.baseUrl = __dirname;

module.exports = {
  transform: { '^.+\\.tsx?$': ['@swc/jest', swcrc] },
  moduleNameMapper: {
    '^@jalon/fixtures$': path.join(__dirname, 'tests/fixtures/index.ts'),
    '^@jalon/graphql$': path.join(__dirname, 'libs/graphql/src/generated/index.ts'),
    '^@jalon/([a-z]+)$': path.join(__dirname, 'libs/$1/src/index.ts'),
    '^@jalon/([a-z]+)/(.*)$': path.join(__dirname, 'libs/$1/src/$2/index.ts'),
    '\\.css$': path.join(__dirname, 'tools/css-stub.cjs'),
  },
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json', 'mjs', 'cjs'],
};
