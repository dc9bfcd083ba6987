// The long proofs that need the server's own parts in their hands: `npm run prove`. A sample of each runs in `npm test`.
module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'prove-api',
  testEnvironment: 'node',
  testMatch: ['**/*.prove.ts'],
  testTimeout: 60 * 60_000,
};
