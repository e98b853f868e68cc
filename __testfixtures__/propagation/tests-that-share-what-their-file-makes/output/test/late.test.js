const assert = require('assert');
const { lateIn } = require('../src/late');

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
