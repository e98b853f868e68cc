const assert = require('node:assert');
const { countLines, firstLine } = require('../dist/lines');

describe('lines', () => {
  it('are counted', async () => {
    assert.ok((await countLines(__filename)) > 1);
  });

  it('begin with the first', async () => {
    assert.match(await firstLine(__filename), /assert/);
  });
});
