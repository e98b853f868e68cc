import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { fixed, refused, report } from '../../test/cli-sample-report.js';
import { formatJson } from './json.js';

const schema = JSON.parse(readFileSync(new URL('../../test/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
const format = (changes: Partial<typeof report> = {}) =>
  JSON.parse(formatJson({ ...report, ...changes }, { version: '1.2.3' }));

it('keeps the published schema', () => {
  expect(validate(format()), JSON.stringify(validate.errors)).toBe(true);
  expect(validate(format({ findings: [], groups: [], errors: [] }))).toBe(true);
});

it('sorts findings by file, line and column', () => {
  const late = { ...fixed, line: 20 };
  const right = { ...fixed, column: 30 };
  const { findings } = format({ findings: [refused, late, right, fixed] });
  expect(findings.map((each: typeof fixed) => [each.file, each.line, each.column])).toEqual([
    ['src/receipts.ts', 4, 16],
    ['src/receipts.ts', 4, 30],
    ['src/receipts.ts', 20, 16],
    ['src/store.ts', 12, 27],
  ]);
});

it('gives the reason as an identifier and its text as message', () => {
  const [finding] = format({ findings: [refused] }).findings;
  expect(finding).toMatchObject({
    status: 'refused',
    reason: 'constructor',
    message: 'a constructor cannot wait; see Store (src/store.ts:11)',
  });
});

it('completes the text of a reason with what is particular to the call', () => {
  const detail = { ...refused, refusal: { reason: 'node-version' as const, detail: 'needs 24.7, allowed is 20.0' } };
  expect(format({ findings: [detail] }).findings[0].message).toBe(
    'the replacement needs a newer Node.js than this package allows: needs 24.7, allowed is 20.0',
  );
});

it('names no API for a forgotten await', () => {
  const [finding] = format({ findings: [{ ...fixed, kind: 'missing-await' }] }).findings;
  expect(finding).not.toHaveProperty('api');
});

it('says nothing that the contract does not know', () => {
  const known = Object.keys(schema.properties.findings.items.properties);
  for (const finding of format().findings) expect(known).toEqual(expect.arrayContaining(Object.keys(finding)));
  expect(Object.keys(format())).toEqual(Object.keys(schema.properties));
});
