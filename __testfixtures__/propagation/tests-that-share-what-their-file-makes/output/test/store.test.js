const assert = require('assert');

const options = { kind: 'plain' };

// Opened once for all.
let store;
before(async () => {
  store = await require('../src/store')(
    'a.txt',
    options
  );
});

describe('store', function () {
  it('knows its size', () => {
    assert.equal(store.size, 13);
  });

  describe('with options', () => {
    const kind = 'plain';

    it('has a kind', () => {
      assert.equal(store.kind, kind);
    });
  });
});
