const assert = require('assert');
const proxyquire = require('proxyquire');

it('puts a title on the page', async () => {
  const { page } = proxyquire('../lib/page', { './titles': () => 'made up' });
  assert.equal(await page('a.txt'), '# made up');
});
