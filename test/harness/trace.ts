// Runs both sides of a fixture and gives their traces. TypeScript is only stripped of its types.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ts } from '../../src/typescript.js';
import { linkPackages } from './packages.js';
import { lay } from './rewrite.js';

export interface Traces {
  readonly input: readonly string[];
  readonly output: readonly string[];
}

/** A fixture can be run when its entry file exports `main`. */
export function entryOf(files: ReadonlyMap<string, string>): string | undefined {
  return [...files].find(([file, text]) => !file.includes('node_modules/') && hasMain(text))?.[0];
}

function hasMain(text: string): boolean {
  return /^export (?:async function|const) main\b/m.test(text) || /^(?:module\.)?exports\.main\s*=/m.test(text);
}

/** Lowest Node major that can run the package; undefined says "any". */
export function wantedNode(files: ReadonlyMap<string, string>): string | undefined {
  const manifest = files.get('package.json');
  if (manifest === undefined) return undefined;
  return (JSON.parse(manifest) as { engines?: { node?: string } }).engines?.node;
}

export function traces(entry: string, input: ReadonlyMap<string, string>, output: ReadonlyMap<string, string>): Traces {
  return { input: trace(entry, input), output: trace(entry, output) };
}

function trace(entry: string, files: ReadonlyMap<string, string>): readonly string[] {
  const dir = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'unblock-trace-')));
  try {
    lay(dir, new Map([...files].map(([file, text]) => [runnableName(file), runnableText(file, text)])));
    linkPackages(dir, files);
    const runner = path.join(import.meta.dirname, 'runner.mjs');
    const ran = spawnSync(process.execPath, [runner, path.join(dir, runnableName(entry))], {
      encoding: 'utf8',
      timeout: 30_000,
      input: 'standard input\n',
    });
    const marker = ran.stdout.lastIndexOf('\u0001TRACE');
    if (marker === -1)
      throw new Error(`${entry} did not finish: ${ran.error?.message ?? ''} ${ran.stderr} ${ran.stdout}`);
    return JSON.parse(ran.stdout.slice(marker + '\u0001TRACE'.length)) as string[];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function runnableName(file: string): string {
  return file.includes('node_modules/') ? file : file.replace(/\.ts$|\.[jt]sx$/, '.js').replace(/\.([cm])ts$/, '.$1js');
}

function runnableText(file: string, text: string): string {
  if (file.includes('node_modules/') || !/\.(?:[cm]?ts|[jt]sx)$/.test(file) || file.endsWith('.d.ts')) return text;
  const module = file.endsWith('.cts') ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext;
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module,
    jsx: ts.JsxEmit.React,
    verbatimModuleSyntax: false,
  };
  return ts.transpileModule(text, { fileName: file, compilerOptions }).outputText;
}
