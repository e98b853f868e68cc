const lib = require('../src/load');

test('through the module', () => {
  expect(() => lib.load('')).toThrow('no name');
  expect(() => {
    lib.load('');
  }).toThrow(TypeError);
});
