const lib = require('../src/load');

let text;
beforeEach((done) => {
  text = lib.load('a.txt');
  done();
});

test('reads in a hook', () => {
  expect(text).toBe('alpha\n');
});
