module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'api',
  testEnvironment: 'node',
  // A suite begins with a database and a server of its own: on a busy machine that takes longer than jest allows by default.
  testTimeout: 60_000,
};
