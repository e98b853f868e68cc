import assert from 'node:assert';

const Store = require('../dist/');
const lines = require('../src/lines');
const { firstLine } = require('../src/lines');

describe('a store', () => {
  it('knows its lines', async () => {
    assert.ok((await Store.create(__filename)).lines > 1);
    assert.strictEqual((await Store.create(__filename)).lines, await lines.countLines(__filename));
  });

  it('begins with the first', async () => {
    assert.match(await firstLine(__filename), /assert/);
  });
});
