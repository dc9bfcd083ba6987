// The specs of one part, each in a `describe` of its own: what they load is loaded once.
/* global part */
const path = require('node:path');

const root = path.resolve(__dirname, '../..');

for (const spec of part)
  describe(spec, () => {
    try {
      require(path.join(root, spec));
    } catch (error) {
      it('loads', () => {
        throw error;
      });
    }
  });
