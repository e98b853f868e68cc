const assert = require('assert');
const { load } = require('../src/load');

async function reads() {
  assert.strictEqual(await load('a.txt'), 'alpha\n');
}

it('reads', reads);
it('reads again', reads);

const fails = async () => await assert.rejects(load(''), /no name/);
it('fails', fails);

for (const name of ['a.txt', 'b.txt']) {
  it(`finds ${name}`, async () => assert.ok(await load(name)));
}
