// The JSON reports of jest, vitest and mocha, alone or between other lines on standard output.
import type { Names } from './outcome.js';

interface JestFile {
  readonly name?: unknown;
  readonly status?: unknown;
  readonly assertionResults?: readonly JestTest[];
}

interface JestTest {
  readonly ancestorTitles?: readonly string[];
  readonly title?: string;
  readonly status?: string;
}

interface MochaTest {
  readonly fullTitle?: string;
}

interface Document {
  readonly testResults?: readonly JestFile[];
  readonly stats?: unknown;
  readonly passes?: readonly MochaTest[];
  readonly failures?: readonly MochaTest[];
}

export function readJsonReport(text: string): Names | undefined {
  const document = documentIn(text);
  if (document === undefined) return undefined;
  if (Array.isArray(document.testResults)) return ofJest(document.testResults);
  if (document.stats !== undefined && Array.isArray(document.passes)) return ofMocha(document);
  return undefined;
}

/** From the first line that begins with a brace to the last that ends with one. */
function documentIn(text: string): Document | undefined {
  const start = /^\{/m.exec(text)?.index;
  const end = text.lastIndexOf('}');
  if (start === undefined || end < start) return undefined;
  try {
    return JSON.parse(text.slice(start, end + 1)) as Document;
  } catch {
    return undefined;
  }
}

function ofJest(files: readonly JestFile[]): Names {
  const passed = new Set<string>();
  const failed = new Set<string>();
  let count = 0;
  for (const file of files) {
    const tests = file.assertionResults ?? [];
    // A file that could not be loaded has no test, and a name of its own.
    if (tests.length === 0 && file.status === 'failed') failed.add(String(file.name));
    for (const test of tests) {
      const name = [String(file.name), ...(test.ancestorTitles ?? []), test.title ?? ''].join(' > ');
      if (test.status === 'passed') passed.add(name);
      if (test.status === 'passed') count += 1;
      if (test.status === 'failed') failed.add(name);
    }
  }
  return { passed, failed, count };
}

function ofMocha({ passes = [], failures = [] }: Document): Names {
  const titles = (tests: readonly MochaTest[]) => new Set(tests.map((test) => test.fullTitle ?? ''));
  return { passed: titles(passes), failed: titles(failures), count: passes.length };
}
