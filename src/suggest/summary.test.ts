import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import type { Advice, Fix } from './advice.js';
import { markerOf } from './marker.js';
import { summaryText } from './summary.js';

const fix: Fix = {
  title: '`a/<b>.ts:1` `readFileSync`',
  findings: 2,
  text: 'It blocks.',
  diff: '-x\n+y\n',
  comments: [],
};
const advice: Advice = {
  from: '',
  findings: 4,
  fixes: [fix, { ...fix, findings: 1 }],
  toReview: [],
  leftAlone: [{ title: '`b.ts:2` `execSync`', text: 'A constructor cannot wait.' }],
  known: [],
  patch: 'diff --git a/a b/a\n',
};
const options = { said: new Set<Fix>(), apply: 'git apply unblock.patch', version: '1.2.3' };

it('counts findings by what became of them', () => {
  const text = summaryText(advice, { ...options, said: new Set([fix]) });
  expect(text).toContain(
    '4 findings in the lines of this change: 2 with a fix beside the code, 1 with a fix in the patch below',
  );
  expect(text).toContain(', 1 left alone.');
  expect(text.match(/<details>/g)).toHaveLength(2);
  expect(text).toContain('```sh\ngit apply unblock.patch\n```');
});

it('names the folder that it is about', () => {
  const text = summaryText({ ...advice, from: 'packages/a--b' }, options);
  expect(text).toMatch(/^<!-- unblock:summary from=packages%2Fa%2D-b part=1 ids= -->\n### unblock in packages\/a--b\n/);
  expect(markerOf(text)?.from).toBe('packages/a--b');
});

it('never grows beyond what a host takes, and says what it left out', () => {
  const fixes = Array.from({ length: 500 }, () => ({ ...fix, diff: '+````\n'.repeat(300) }));
  const notes = Array.from({ length: 500 }, () => ({ title: '`b.ts:2`', text: 'It cannot wait. '.repeat(20) }));
  const text = summaryText({ ...advice, fixes, leftAlone: notes, toReview: notes }, options);
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/_\d+ more left out here, for want of room/);
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  expect(html.match(/<pre>/g)?.length).toBe((text.match(/^`{3,}(?:diff|sh)$/gm) ?? []).length);
});

it('says so where nothing is left', () => {
  expect(summaryText({ ...advice, findings: 0, fixes: [], leftAlone: [], patch: '' }, options)).toBe(
    '<!-- unblock:summary from= part=1 ids= -->\n**unblock**: nothing in this change blocks the event loop.\n',
  );
});
