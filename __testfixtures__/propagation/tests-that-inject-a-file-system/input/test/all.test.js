const assert = require('assert');
const proxyquire = require('proxyquire');

const made = [];
const notes = proxyquire('../src/notes', {
  fs: {
    existsSync: (name) => name === 'made-up.txt',
    readFileSync: (name) => `text of ${name}`,
  },
});
const { list, save } = proxyquire('../src/list', {
  'graceful-fs': {
    mkdirSync(name) {
      made.push(name);
    },
    readdirSync: (dir) => [`${dir}/b`, `${dir}/a`],
  },
});

it('reads what the test has made up', () => {
  assert.equal(notes.read('made-up'), 'text of made-up');
  assert.equal(notes.read('a'), 'none');
});

it('counts what is there', () => {
  assert.equal(notes.lines(), 2);
});

it('lists what the test has made up', () => {
  assert.deepEqual(list('x'), ['x/a', 'x/b']);
  assert.deepEqual(save('y'), ['y/b', 'y/a']);
  assert.deepEqual(made, ['y']);
});
