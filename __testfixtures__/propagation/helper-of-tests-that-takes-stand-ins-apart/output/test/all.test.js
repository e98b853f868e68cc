const assert = require('assert');
const rewiremock = require('rewiremock');
const { loadConfig } = require('../src/config');
const { nameOf } = require('../src/names');

const { proxy } = rewiremock;
const modulePath = require.resolve('../src/options');

// What is handed over here is made up by the tests below, and never the function of that name.
const loaded = ({ loadConfig = () => 'nothing' } = {}) =>
  proxy(modulePath, (r) => ({
    './config': r.with({ loadConfig }).directChildOnly(),
  })).loadOptions;

// Here it is the function, and nobody can tell what becomes of it.
const namedBy = ({ nameOf }) =>
  proxy(modulePath, (r) => ({
    './names': r.with({ nameOf }).directChildOnly(),
  })).loadOptions;

it('loads what the test has made up', async () => {
  const loadConfig = () => 'made-up';
  const loadOptions = loaded({ loadConfig });
  assert.equal(await loadOptions('a.txt'), 'first: made-up');
});

it('loads nothing by itself', async () => {
  const loadOptions = loaded();
  assert.equal(await loadOptions('a.txt'), 'first: nothing');
});

it('takes the name from where it is', async () => {
  const loadOptions = namedBy({ nameOf });
  assert.equal(await loadOptions('a.txt'), 'first: first\nsecond');
});

it('reads what is there', async () => {
  assert.equal(await loadConfig('a.txt'), 'first\nsecond');
});
