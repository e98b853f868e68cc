const assert = require('node:assert');
const { loadSettings } = require('../build/settings');

describe('settings', () => {
  it('are read by line', () => {
    assert.strictEqual(loadSettings(__filename)[1], "const { loadSettings } = require('../build/settings');");
  });
});
