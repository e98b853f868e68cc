const assert = require('assert');
const proxyquire = require('proxyquire');

const made = [];
function FakeServer(name) {
  made.push(name);
  return { start: () => `faked ${name}` };
}

it('starts what is there', async () => {
  const { run } = require('../src/run');
  assert.equal(await run('a.txt'), 'started with first\nsecond');
});

it('starts what the test has made up', async () => {
  const { run } = proxyquire('../src/run', { './server': Object.assign(FakeServer, { create: async (...args) => new FakeServer(...args) }) });
  assert.equal(await run('a.txt'), 'faked a.txt');
  assert.deepEqual(made, ['a.txt']);
});
