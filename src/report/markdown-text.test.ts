import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { codeSpan, fenced, fitting, folded, html, prose } from './markdown-text.js';

const rendered = (text: string) =>
  micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
/** What a reader sees. */
const read = (text: string) =>
  rendered(text)
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const hostile = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      '`',
      '``',
      '```',
      '~~~',
      '*',
      '_',
      '[',
      ']',
      '(b)',
      '<b>',
      '</details>',
      '&lt;',
      '\\',
      '|',
      '\n',
      '#1',
      '@c',
    ),
  )
  .map((parts) => parts.join(''));

it('keeps code as it is, whatever stands in it', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(read(fenced(text, 'diff'))).toBe(text.replace(/\n?$/, '\n'));
      const line = text.replace(/\s+/g, ' ');
      if (line.trim() !== '') expect(read(`x ${codeSpan(text)}`).trim()).toBe(`x ${line}`.trim());
    }),
  );
});

it('keeps prose as it is, but for its code', () => {
  const text = fc.array(
    fc.constantFrom('a', ' ', '*', '_', '[', ']', '(b)', '<b>', '</details>', '&lt;', '\\', '|', '~~'),
  );
  fc.assert(
    fc.property(text, (parts) => {
      const line = parts.join('').replace(/\s+/g, ' ').trim();
      expect(read(`x${prose(line)}`)).toBe(`x${line}`);
    }),
  );
  expect(rendered(prose('Take `Map<K>` of `@acme/x`, as @acme says in #12.'))).toBe(
    '<p>Take <code>Map&lt;K&gt;</code> of <code>@acme/x</code>, as @<!-- -->acme says in #<!-- -->12.</p>',
  );
});

it('folds a body that is read as Markdown', () => {
  expect(rendered(folded(html('a<b>'), '- one'))).toBe(
    '<details>\n<summary>a&lt;b&gt;</summary>\n<ul>\n<li>one</li>\n</ul>\n</details>',
  );
});

it('takes shorter forms where the room ends, then none', () => {
  const block = (letter: string) => [() => letter.repeat(40), () => letter.repeat(20)];
  const blocks = ['a', 'b', 'c'].map(block);
  const taken = (room: number) => {
    const { text, left } = fitting(blocks, room);
    return [...text.split('\n\n').map((each) => each.length), left];
  };
  expect([200, 110, 70, 45].map(taken)).toEqual([
    [40, 40, 40, 0],
    [40, 40, 20, 0],
    [40, 20, 1],
    [40, 2],
  ]);
});
