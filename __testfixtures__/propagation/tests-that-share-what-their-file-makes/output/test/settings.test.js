var assert = require('assert'),
    { settingsOf } = require('../src/settings');

describe('settings', function () {
  it('are read', async function () {
    assert.deepEqual((await settingsOf('b.txt')).length > 0, true);
  });

  describe('of one file', function () {
    var name = 'a.txt';
    var lines;
    before(async () => {
      lines = await settingsOf(name);
    });
    var both;
    before(async () => {
      both = {
        first: await settingsOf('a.txt'),
        second: await settingsOf('b.txt'),
      };
    });

    before(function () {
      assert.equal(lines.length, 2);
    });

    it('are its lines', function () {
      assert.equal(lines[0], both.first[0]);
      assert.ok(both.second.length > 0);
    });
  });
});
