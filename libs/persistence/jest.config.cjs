module.exports = { ...require('../../jest.preset.cjs'), displayName: 'persistence', testEnvironment: 'node' };
