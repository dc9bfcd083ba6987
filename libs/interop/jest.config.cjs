module.exports = { ...require('../../jest.preset.cjs'), displayName: 'interop', testEnvironment: 'node' };
