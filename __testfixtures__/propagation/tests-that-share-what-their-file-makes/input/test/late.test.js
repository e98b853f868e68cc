const assert = require('assert');
const { lateIn } = require('../src/late');
const { outerIn } = require('../src/outer');

describe('late', () => {
  let count = 0;

  before(() => {
    count += 1;
  });

  // Made before that hook has run, and so it has to be.
  const made = `${lateIn('a.txt')} ${count}`;

  it('was made at once', () => {
    assert.match(made, / 0$/);
  });
});

describe('outer', () => {
  const state = { count: 0 };

  describe('inner', () => {
    // The hook below runs before those of this suite.
    const made = `${outerIn('a.txt')} ${state.count}`;

    it('was made at once', () => {
      assert.match(made, / 0$/);
    });
  });

  before(() => {
    state.count += 1;
  });
});
