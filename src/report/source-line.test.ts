import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { sourceLine } from './source-line.js';

function mark(line: string, what: string, room = 80) {
  const start = line.indexOf(what);
  return sourceLine(line, start, start + what.length, room);
}

it('marks what is meant', () => {
  expect(mark('const a = f(x);', 'f(x)')).toEqual({ text: 'const a = f(x);', marker: '          ^^^^' });
});

it('shows a tab as two cells', () => {
  expect(mark('\t\tf(x)', 'f(x)')).toEqual({ text: '    f(x)', marker: '    ^^^^' });
});

it('counts cells, not characters', () => {
  expect(mark("log('日本', f(x))", 'f(x)').marker).toBe(`${' '.repeat(12)}^^^^`);
  expect(mark("log('👩‍👩‍👧', f(x))", 'f(x)').marker).toBe(`${' '.repeat(10)}^^^^`);
  expect(mark("f('日本')", "f('日本')").marker).toBe('^'.repeat(9));
});

it('shows control characters as something harmless', () => {
  expect(mark('a\u001B[31m f()', 'f()').text).toBe('a\uFFFD[31m f()');
});

describe('a line that is too long', () => {
  const long = `const before = ${'x'.repeat(200)}, value = readFileSync(file), after = ${'y'.repeat(200)};`;

  it('keeps what is marked in sight', () => {
    const { text, marker } = mark(long, 'readFileSync(file)', 60);
    expect(text.slice(marker.indexOf('^'), marker.length)).toBe('readFileSync(file)');
    expect(stringWidth(text)).toBeLessThanOrEqual(60);
    expect(text).toMatch(/^….*…$/);
  });

  it('cuts only the end when what is marked stands early', () => {
    const { text, marker } = mark(`f(x) + ${'y'.repeat(200)}`, 'f(x)', 40);
    expect(text).toBe(`f(x) + ${'y'.repeat(32)}…`);
    expect(marker).toBe('^^^^');
  });

  it('uses the room to the left when the line ends soon', () => {
    const line = `${'x'.repeat(200)} f(x));`;
    expect(mark(line, 'f(x)', 40).text).toBe(`…${'x'.repeat(32)} f(x));`);
  });

  it('cuts what is marked itself when it does not fit', () => {
    const { text, marker } = mark(`a = f('${'z'.repeat(300)}')`, `f('${'z'.repeat(300)}')`, 40);
    expect(stringWidth(text)).toBeLessThanOrEqual(40);
    expect(marker).toMatch(/^ {4}\^+$/);
  });
});
