const lib = require('../src/load');

test('through the module', async () => {
  await expect(lib.load('')).rejects.toThrow('no name');
  await expect(lib.load('')).rejects.toThrow(TypeError);
});
