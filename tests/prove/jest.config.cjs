// Long proofs: `npm run prove`. A fixed-seed sample of each belongs in `npm test`, beside the code it proves.
module.exports = { ...require('../../jest.preset.cjs'), displayName: 'prove', testEnvironment: 'node', testTimeout: 60 * 60_000 };
