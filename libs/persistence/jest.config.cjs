module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'persistence',
  testEnvironment: 'node',
  // A suite begins with a database of its own: on a busy machine that takes longer than jest allows by default.
  testTimeout: 60_000,
};
