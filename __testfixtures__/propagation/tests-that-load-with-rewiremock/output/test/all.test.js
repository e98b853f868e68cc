const assert = require('assert');
const { promises } = require('fs');
const rewiremock = require('rewiremock');
const { loadConfig } = require('../src/config');

const { proxy } = rewiremock;
const modulePath = require.resolve('../src/options');

const loaded = ({ readFileSync }) =>
  proxy(modulePath, (r) => ({
    'node:fs': r.with({ readFileSync }).directChildOnly(),
  }));

it('reads what the test has made up, and nothing else', async () => {
  const { loadOptions } = loaded({ readFileSync: () => 'made-up' });
  assert.equal(await loadOptions('a.txt'), 'first\nsecond made-up');
});

it('reads what is there', async () => {
  assert.equal(await loadConfig('a.txt'), 'first\nsecond');
  assert.equal(await loadConfig('missing.txt'), 'none');
});

it('gives all that is loaded the same module', async () => {
  const readFileSync = (name) => `text of ${name}`;
  const { read } = rewiremock.proxy(
    () => require('../src/notes'),
    (r) => ({
      fs: r.with({ readFileSync, promises: { ...promises, readFile: async (...args) => readFileSync(...args) } }).callThrough(),
    }),
  );
  assert.equal(await read('note'), 'text of note e');
});
