module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'ui',
  testEnvironment: 'jsdom',
  setupFiles: ['<rootDir>/../../tools/jsdom-setup.cjs'],
};
