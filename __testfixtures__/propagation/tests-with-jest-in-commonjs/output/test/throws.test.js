const { load } = require('../src/load');

describe('load', () => {
  test('throws', async () => {
    await expect(load('missing.txt')).rejects.toThrow(/ENOENT/);
    await expect(load('a.txt')).resolves.not.toThrow();
  });

  test('compares', async () => {
    expect(await load('a.txt')).toBe('alpha\n');
    expect(await load('a.txt')).not.toBe(await load('b.txt'));
  });
});
