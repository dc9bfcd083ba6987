module.exports = { ...require('../../jest.preset.cjs'), displayName: 'web', testEnvironment: 'jsdom', setupFiles: ['<rootDir>/../../tools/jsdom-setup.cjs'] };
