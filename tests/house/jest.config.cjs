// The house watches itself: arrows, sizes, names. The first lint waits for Nx's project graph.
module.exports = { ...require('../../jest.preset.cjs'), displayName: 'house', testEnvironment: 'node', testTimeout: 120_000 };
