import { error, notice, warning } from '@actions/core';
import { afterEach, expect, it, vi } from 'vitest';
import { empty, fixed, outOfScope, refused, report, review } from '../../test/cli-sample-report.js';
import type { ReportedFinding } from '../model.js';
import { formatGithub } from './github.js';

const textOf = (findings: ReportedFinding[], prefix = '') => formatGithub({ ...report, findings }, prefix);
afterEach(() => void vi.restoreAllMocks());

it('annotates the line, with what blocks and what to do', () => {
  expect(textOf([fixed, outOfScope])).toMatchInlineSnapshot(`
    "::error title=unblock%3A readFileSync,file=src/receipts.ts,line=4,endLine=4,col=16,endColumn=41::Reads the whole file before anything else can run. Instead: \`readFile\` of \`node:fs/promises\`. "npx unblock fix" rewrites it.
    "
  `);
});

it('is written as the toolkit of GitHub Actions writes it', () => {
  const written: string[] = [];
  const odd = { ...fixed, file: 'src/a,b: 100%.ts', why: '100% of it,\r\nread: all.', chain: [] };
  const lines = textOf([odd, { ...odd, reach: 'library' }, { ...odd, reach: 'startup' }]).split('\n');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const properties = { title: 'unblock: readFileSync', file: odd.file, startLine: 4, endLine: 4 };
  const message = `${odd.why} Instead: ${odd.instead}. "npx unblock fix" rewrites it.`;
  for (const say of [error, warning, notice]) say(message, { ...properties, startColumn: 16, endColumn: 41 });
  vi.restoreAllMocks();
  expect(lines).toEqual([...written.map((line) => line.trimEnd()), '']);
});

it('puts the gravest first, for GitHub shows ten of a level', () => {
  const levels = textOf([{ ...fixed, reach: 'test' }, { ...fixed, reach: 'library' }, refused]).match(/^::\w+/gm);
  expect(levels).toEqual(['::error', '::warning', '::notice']);
});

it('names no columns where a finding ends in another line', () => {
  expect(textOf([review])).toMatch(/file=src\/retry\.ts,line=3,endLine=5::/);
});

it('names files from the root of the repository', () => {
  expect(textOf([fixed], 'packages/shop/')).toContain('file=packages/shop/src/receipts.ts,');
});

it('is empty when nothing blocks', () => {
  expect(formatGithub(empty, '')).toBe('');
});
