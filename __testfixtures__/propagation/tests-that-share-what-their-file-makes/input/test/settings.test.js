var assert = require('assert'),
    { settingsOf } = require('../src/settings');

describe('settings', function () {
  it('are read', function () {
    assert.deepEqual(settingsOf('b.txt').length > 0, true);
  });

  describe('of one file', function () {
    var name = 'a.txt';
    var lines = settingsOf(name);
    var both = {
      first: settingsOf('a.txt'),
      second: settingsOf('b.txt'),
    };

    before(function () {
      assert.equal(lines.length, 2);
    });

    it('are its lines', function () {
      assert.equal(lines[0], both.first[0]);
      assert.ok(both.second.length > 0);
    });
  });
});
