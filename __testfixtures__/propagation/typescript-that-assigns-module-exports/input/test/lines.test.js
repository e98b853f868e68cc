const assert = require('node:assert');
const { countLines, firstLine } = require('../dist/lines');

describe('lines', () => {
  it('are counted', () => {
    assert.ok(countLines(__filename) > 1);
  });

  it('begin with the first', () => {
    assert.match(firstLine(__filename), /assert/);
  });
});
