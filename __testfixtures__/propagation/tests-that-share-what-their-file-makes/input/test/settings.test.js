const assert = require('assert');
const { settingsOf } = require('../src/settings');

describe('settings', function () {
  it('are read', function () {
    assert.deepEqual(settingsOf('b.txt').length > 0, true);
  });

  describe('of one file', function () {
    var name = 'a.txt';
    var lines = settingsOf(name);

    before(function () {
      assert.equal(lines.length, 2);
    });

    it('are its lines', function () {
      assert.equal(lines[0], 'first');
    });
  });
});
