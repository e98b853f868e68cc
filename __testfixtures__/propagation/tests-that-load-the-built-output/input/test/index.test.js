const assert = require('node:assert');
const built = require('../build');

describe('the package', () => {
  it('gives the settings', () => {
    assert.ok(built.loadSettings(__filename).length > 1);
  });
});
