import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Marker, markerOf, markerText } from './marker.js';

const marker = fc.record({
  kind: fc.constantFrom('comment', 'gone', 'summary') as fc.Arbitrary<Marker['kind']>,
  from: fc.string(),
  part: fc.nat(),
  ids: fc.array(fc.string({ minLength: 1 })),
});

it('gives back what was put in, and ends where a comment of HTML ends', () => {
  fc.assert(
    fc.property(marker, (each) => {
      const text = markerText(each);
      expect(text.slice(4, -3)).not.toMatch(/--|>/);
      expect(markerOf(`${text}\nIt blocks.`)).toEqual(each);
    }),
  );
});

it('is known at the very beginning alone', () => {
  const text = markerText({ kind: 'comment', from: '', part: 1, ids: ['a'] });
  expect(markerOf(`> ${text}`)).toBeUndefined();
  expect(markerOf('')).toBeUndefined();
});
