const assert = require('node:assert');
const { loadSettings } = require('../build/settings');

describe('settings', () => {
  it('are read by line', async () => {
    assert.strictEqual((await loadSettings(__filename))[1], "const { loadSettings } = require('../build/settings');");
  });
});
