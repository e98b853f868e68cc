const assert = require('assert');
const rewiremock = require('rewiremock');
const { loadConfig } = require('../src/config');

const { proxy } = rewiremock;
const modulePath = require.resolve('../src/options');

const loaded = ({ readFileSync }) =>
  proxy(modulePath, (r) => ({
    'node:fs': r.with({ readFileSync }).directChildOnly(),
  }));

it('reads what the test has made up, and nothing else', () => {
  const { loadOptions } = loaded({ readFileSync: () => 'made-up' });
  assert.equal(loadOptions('a.txt'), 'first\nsecond made-up');
});

it('reads what is there', () => {
  assert.equal(loadConfig('a.txt'), 'first\nsecond');
  assert.equal(loadConfig('missing.txt'), 'none');
});

it('gives all that is loaded the same module', () => {
  const readFileSync = (name) => `text of ${name}`;
  const { read } = rewiremock.proxy(
    () => require('../src/notes'),
    (r) => ({
      fs: r.with({ readFileSync }).callThrough(),
    }),
  );
  assert.equal(read('note'), 'text of note e');
});
