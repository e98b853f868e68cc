const assert = require('node:assert');
const built = require('../build');

describe('the package', () => {
  it('gives the settings', async () => {
    assert.ok((await built.loadSettings(__filename)).length > 1);
  });
});
