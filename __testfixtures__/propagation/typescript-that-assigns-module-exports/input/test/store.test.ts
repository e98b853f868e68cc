import assert from 'node:assert';

const Store = require('../dist/');
const lines = require('../src/lines');
const { firstLine } = require('../src/lines');

describe('a store', () => {
  it('knows its lines', () => {
    assert.ok(new Store(__filename).lines > 1);
    assert.strictEqual(new Store(__filename).lines, lines.countLines(__filename));
  });

  it('begins with the first', () => {
    assert.match(firstLine(__filename), /assert/);
  });
});
