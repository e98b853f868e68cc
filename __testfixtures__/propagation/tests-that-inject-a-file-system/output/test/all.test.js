const assert = require('assert');
const { callbackify } = require('util');
const { promises } = require('fs');
const proxyquire = require('proxyquire');

const made = [];
const notes = proxyquire('../src/notes', {
  fs: {
    existsSync: (name) => name === 'made-up.txt',
    readFileSync: (name) => `text of ${name}`,
    promises: {
      ...promises,
      access: async (...args) => { if (!((name) => name === 'made-up.txt')(...args)) throw new Error('ENOENT'); },
      readFile: async (name) => `text of ${name}`,
    },
  },
});
const { list, save } = proxyquire('../src/list', {
  'graceful-fs': {
    mkdir: callbackify(async function (name) {
      made.push(name);
    }),
    readdir: callbackify(async (dir) => [`${dir}/b`, `${dir}/a`]),
  },
});

it('reads what the test has made up', async () => {
  assert.equal(await notes.read('made-up'), 'text of made-up');
  assert.equal(await notes.read('a'), 'none');
});

it('counts what is there', async () => {
  assert.equal(await notes.lines(), 2);
});

it('lists what the test has made up', async () => {
  assert.deepEqual(await list('x'), ['x/a', 'x/b']);
  assert.deepEqual(await save('y'), ['y/b', 'y/a']);
  assert.deepEqual(made, ['y']);
});
