const assert = require('assert');
const { load } = require('../src/load');

function reads() {
  assert.strictEqual(load('a.txt'), 'alpha\n');
}

it('reads', reads);
it('reads again', reads);

const fails = () => assert.throws(() => load(''), /no name/);
it('fails', fails);

for (const name of ['a.txt', 'b.txt']) {
  it(`finds ${name}`, () => assert.ok(load(name)));
}
