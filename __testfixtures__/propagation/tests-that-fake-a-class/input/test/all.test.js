const assert = require('assert');
const proxyquire = require('proxyquire');

const made = [];
function FakeServer(name) {
  made.push(name);
  return { start: () => `faked ${name}` };
}

it('starts what is there', () => {
  const { run } = require('../src/run');
  assert.equal(run('a.txt'), 'started with first\nsecond');
});

it('starts what the test has made up', () => {
  const { run } = proxyquire('../src/run', { './server': FakeServer });
  assert.equal(run('a.txt'), 'faked a.txt');
  assert.deepEqual(made, ['a.txt']);
});
