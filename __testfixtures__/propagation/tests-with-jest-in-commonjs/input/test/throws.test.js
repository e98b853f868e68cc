const { load } = require('../src/load');

describe('load', () => {
  test('throws', () => {
    expect(() => load('missing.txt')).toThrow(/ENOENT/);
    expect(() => load('a.txt')).not.toThrow();
  });

  test('compares', () => {
    expect(load('a.txt')).toBe('alpha\n');
    expect(load('a.txt')).not.toBe(load('b.txt'));
  });
});
