// The helper module for child processes against what it stands for: the same calls through node:child_process and
// through each of its three texts have to give the same results, errors and copied standard error.
import childProcess from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ts } from '../src/typescript.js';
import { childProcessAsync } from '../transforms/helpers/child-process-async.js';
import { type Call, cases } from './child-process-helper.cases.js';

type Name = 'exec' | 'execFile' | 'spawn';
type Run = (name: Name, args: readonly unknown[]) => unknown;
type Functions = Record<string, (...args: readonly unknown[]) => unknown>;

const { texts } = childProcessAsync;
const directory = mkdtempSync(join(tmpdir(), 'helper-'));
const variants = { ts: 'typed.mjs', esm: 'plain.mjs', cjs: 'plain.cjs' } as const;

const original: Run = (name, args) => (childProcess as unknown as Functions)[`${name}Sync`]?.(...args);

async function helper(variant: keyof typeof variants): Promise<Run> {
  const module = (await import(pathToFileURL(join(directory, variants[variant])).href)) as Functions;
  return (name, args) => module[`${name}Async`]?.(...args);
}

beforeAll(() => {
  writeFileSync(join(directory, variants.ts), withoutTypes(texts.ts));
  writeFileSync(join(directory, variants.esm), texts.esm);
  writeFileSync(join(directory, variants.cjs), texts.cjs);
  writeFileSync(join(directory, 'data.txt'), 'from a file\n');
});
afterAll(() => rmSync(directory, { recursive: true }));

function withoutTypes(text: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}

/** What a caller can see of a call; process ids, and sizes that depend on timing, are left out. */
async function trace(run: Run, { name, args, sizesDiffer = false }: Call) {
  const copied: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => copied.push(String(chunk)) > 0);
  try {
    return { value: visible(await run(name, args(directory)), sizesDiffer), copied };
  } catch (error) {
    return { error: visible(error, sizesDiffer), copied };
  } finally {
    write.mockRestore();
  }
}

function visible(value: unknown, sizesDiffer: boolean): unknown {
  if (Buffer.isBuffer(value)) return sizesDiffer ? 'bytes' : { bytes: value.toString('latin1') };
  if (Array.isArray(value)) return value.map((item) => visible(item, sizesDiffer));
  if (typeof value !== 'object' || value === null) return value;
  const fields: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    if (key === 'pid') fields[key] = typeof field === 'number' && field > 0;
    else fields[key] = field === value ? 'itself' : visible(field, sizesDiffer);
  }
  return value instanceof Error ? { ...fields, thrown: value.name, message: value.message } : fields;
}

describe.each(['ts', 'esm', 'cjs'] as const)('the %s text', (variant) => {
  it.each(cases)('$situation', async (call) => {
    const expected = await trace(original, call);
    expect(await trace(await helper(variant), call)).toEqual(expected);
  });

  it('exports the three functions and nothing else', async () => {
    const exported = await import(pathToFileURL(join(directory, variants[variant])).href);
    const names = Object.keys(exported.default ?? exported).sort();
    expect(names).toEqual(['execAsync', 'execFileAsync', 'spawnAsync']);
  });

  it('lets other work go on', async () => {
    const run = await helper(variant);
    const order: string[] = [];
    const child = Promise.resolve(run('exec', ['cat', { stdio: 'pipe' }])).then(() => order.push('child'));
    await new Promise((resolve) => setImmediate(resolve));
    order.push('other work');
    await child;
    expect(order).toEqual(['other work', 'child']);
  });
});

describe('the three texts', () => {
  it('are one program', () => {
    const program = bare(texts.esm);
    expect(bare(withoutTypes(texts.ts).replaceAll('export const', 'const'))).toBe(program);
    expect(bare(texts.cjs)).toBe(program);
  });
});

/** The statements between imports and exports, without comments, white space, quotes, parentheses and last commas. */
function bare(text: string): string {
  const file = ts.createSourceFile('helper.js', text, ts.ScriptTarget.ES2022);
  const printed = ts.createPrinter({ removeComments: true }).printFile(file);
  const body = printed.slice(printed.indexOf('const execAsync')).replace(/\n(export \{|module\.exports)[\s\S]*/, '');
  return body.replaceAll(/[\s()'"]/g, '').replaceAll(/,(?=[}\]])/g, '');
}
