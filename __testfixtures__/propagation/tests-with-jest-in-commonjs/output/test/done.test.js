const lib = require('../src/load');

let text;
beforeEach(async () => {
  text = await lib.load('a.txt');
});

test('reads in a hook', () => {
  expect(text).toBe('alpha\n');
});
